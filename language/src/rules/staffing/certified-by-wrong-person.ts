// The appointing authority selects and certifies qualifications; it or the Board certifies the merit staffing procedures.
import { set } from '../../edits/edits.ts';
import { isAppointingAuthority, mayAppoint } from '../../facts/selection.ts';
import type { ProvisionId } from '../../law/index.ts';
import type { Act } from '../../model/record.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

interface Certified {
  readonly what: string;
  readonly whom: string;
  readonly provision: ProvisionId;
}

const QUALIFICATIONS: Certified = {
  what: 'The qualifications are',
  whom: 'the appointing authority',
  provision: 'MER-017',
};

const PROCEDURES: Certified = {
  what: 'The merit staffing procedures are',
  whom: 'the appointing authority or the Executive Resources Board',
  provision: 'MER-018',
};

export default rule({
  id: 'staffing/certified-by-wrong-person',
  title: 'Selected or certified by someone else',
  provisions: ['MER-017', 'MER-018', 'ERB-014'],
  on: 'Selection',
  why: 'The appointing authority makes the selection and certifies in writing that the person proposed meets the qualifications requirements, and either the appointing authority or the Executive Resources Board certifies that merit staffing procedures were followed; nobody else can do it for them.',
  todo: 'Have the appointing authority certify, or for the procedures the Board, and write the day of that certification.',
  since: '0.1.0',
  reading:
    'An appointing official is an appointing authority. The chair may sign for the Board. The head of the agency, an acting head, a deputy, a chief of staff and a designee may themselves hold the power to appoint, which their titles do not say: a warning. So may a selecting official, where someone selects.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    qualifications-certified: 2024-05-09 by «erb»
    merit-staffing-certified: 2024-05-09 by «er-staff»
  }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    qualifications-certified: 2024-05-09 by appointing-authority
    merit-staffing-certified: 2024-05-09 by erb
  }
}`,
  check: ({ selected, qualificationsCertified, meritStaffingCertified }, { law }) => {
    const forBoard = (official: string): boolean =>
      Object.hasOwn(law.list('certifiers'), official) || official === 'erb-chair';
    return [
      ...judgeSelected(selected),
      ...judge(QUALIFICATIONS, qualificationsCertified, isAppointingAuthority),
      ...judge(PROCEDURES, meritStaffingCertified, forBoard),
    ];
  },
});

function judgeSelected(selected: Act | undefined): Verdict[] {
  const by = selected?.by;
  if (by === undefined) return [];
  if (isAppointingAuthority(by.value)) return [satisfied(selected)];
  const maybe = mayAppoint(by.value) || by.value === 'selecting-official';
  return [
    violated(
      by,
      maybe
        ? `The selection is made by \`${by.value}\`; only the appointing authority can make it, and the record does not say that this official is it.`
        : `The selection is made by \`${by.value}\`; only the appointing authority can make it.`,
      {
        provisions: ['ERB-014'],
        todo: 'Have the appointing authority select, and write the day of that selection.',
        fixes: [suggestion('Say that the appointing authority selected', set(by, 'appointing-authority'))],
        ...(maybe && { severity: 'warning' }),
      },
    ),
  ];
}

function judge(
  { what, whom, provision }: Certified,
  act: Act | undefined,
  isRight: (official: string) => boolean,
): Verdict[] {
  const by = act?.by;
  if (by === undefined) return [];
  if (isRight(by.value)) return [satisfied(act)];
  const maybe = mayAppoint(by.value);
  return [
    violated(
      by,
      maybe
        ? `${what} certified by \`${by.value}\`; only ${whom} can certify them, and the record does not say that this official is the appointing authority.`
        : `${what} certified by \`${by.value}\`; only ${whom} can certify them.`,
      {
        provisions: [provision],
        fixes: [
          suggestion(
            maybe
              ? 'Say that it was done as the appointing authority'
              : 'Say that the appointing authority certified',
            set(by, 'appointing-authority'),
          ),
        ],
        ...(maybe && { severity: 'warning' }),
      },
    ),
  ];
}
