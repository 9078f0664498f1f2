// The standard of a career reserved position follows the requirements of OPM.
import { set } from '../../edits/edits.ts';
import { positionsOf } from '../../facts/standard.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/basis-not-requirements',
  title: 'Career reserved standard on another basis',
  provisions: ['QUA-007'],
  on: 'Standard',
  needs: ['basis'],
  why: 'The standard of a career reserved position is developed by the requirements of OPM; consultation in their place is open to general positions alone.',
  todo: 'Develop the standard by the requirements of OPM, and write `opm-requirements` under `basis`.',
  since: '0.1.0',
  reading:
    'A standard for several positions follows the requirements where one of them is career reserved. Whether the requirements are kept is judged one by one, by the rules on each.',
  bad: `position ChiefCounsel "Chief Counsel" { designation: career-reserved }
standard CounselStandard for ChiefCounsel {
  basis: «opm-consultation»
}`,
  good: `position ChiefCounsel "Chief Counsel" { designation: career-reserved }
standard CounselStandard for ChiefCounsel {
  basis: opm-requirements
}`,
  check(standard, { world }) {
    const { basis } = standard;
    const reserved = positionsOf(standard, world).find(
      ({ designation }) => designation?.value === 'career-reserved',
    );
    if (reserved === undefined) return undefined;
    if (basis.value === 'opm-requirements') return satisfied(basis);
    return violated(
      basis,
      'The standard of a career reserved position was developed in consultation with OPM instead of by its requirements.',
      {
        because: [{ at: reserved.designation, message: 'The position is career reserved.' }],
        fixes: [suggestion('Say that the requirements of OPM were followed', set(basis, 'opm-requirements'))],
      },
    );
  },
});
