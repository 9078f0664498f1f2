// The standard of a general position is developed in consultation with OPM, or by the requirements for career reserved ones.
import { add, set } from '../../edits/edits.ts';
import { positionsOf } from '../../facts/standard.ts';
import type { Placed, Records } from '../../model/record.ts';
import { type OfferedFix, pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Standard = Records['Standard'];

export default rule({
  id: 'standard/opm-not-consulted',
  title: 'General standard without consulting OPM',
  provisions: ['QUA-008'],
  on: 'Standard',
  why: 'An agency develops the standard of a general position in consultation with OPM, unless it applies what is required of career reserved positions.',
  todo: 'Consult OPM before the standard is developed and write the day under `opm-consulted`, or follow the requirements and write `opm-requirements` under `basis`.',
  since: '0.1.0',
  reading:
    'A consultation after the approval is an error, one on that very day a warning. Where the file tells neither a consultation nor the other basis it is a warning, due once the standard is approved.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { designation: general }
standard FleetStandard for FleetDirector {
  basis: opm-consultation
  opm-consulted: «2024-02-05»
  approved: 2024-01-23
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { designation: general }
standard FleetStandard for FleetDirector {
  basis: opm-consultation
  opm-consulted: 2024-01-11
  approved: 2024-01-23
}`,
  // A standard that is for a career reserved position too follows the requirements in any case.
  appliesTo(standard, { world }) {
    const positions = positionsOf(standard, world);
    return (
      standard.$broken === undefined &&
      positions.length > 0 &&
      positions.every(({ designation }) => designation?.value === 'general')
    );
  },
  check(standard) {
    const { basis, opmConsulted, approved } = standard;
    if (basis?.value === 'opm-requirements') return satisfied(basis);
    if (opmConsulted !== undefined) return judge(standard, opmConsulted);
    // That OPM was consulted is said; the law does not ask on which day.
    if (basis !== undefined || approved === undefined) return pending('opm-consulted');
    return violated(
      approved,
      'The standard is approved, and the file tells neither a consultation with OPM nor that its requirements were followed.',
      { severity: 'warning', fixes: [byRequirements(standard)] },
    );
  },
});

function judge(standard: Standard, consulted: Placed<string>): Verdict {
  const { approved } = standard;
  if (approved === undefined || consulted.value < approved.value) return satisfied(consulted);
  const sameDay = consulted.value === approved.value;
  return violated(
    consulted,
    sameDay
      ? `OPM was consulted on ${consulted.value}, the very day on which the standard was approved.`
      : `OPM was consulted on ${consulted.value}, after the standard was approved on ${approved.value}.`,
    {
      because: [{ at: approved, message: 'The standard was approved on this day.' }],
      fixes: [byRequirements(standard)],
      ...(sameDay && { severity: 'warning' }),
    },
  );
}

const byRequirements = (standard: Standard): OfferedFix =>
  suggestion(
    'Say that the requirements for career reserved positions were followed',
    standard.basis === undefined
      ? add(standard, 'basis: opm-requirements')
      : set(standard.basis, 'opm-requirements'),
  );
