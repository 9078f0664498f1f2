// A candidate under criterion C shows high potential to acquire full competence soon.
import { isSent } from '../../facts/package.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/potential-not-stated',
  title: 'Criterion C without high potential',
  provisions: ['QCS-006'],
  on: 'QrbCase',
  why: 'A candidate under criterion C shows high potential to reach full competence soon in every Executive Core Qualification.',
  todo: 'Say under `high-potential` what shows it; where nothing does, the criterion does not fit.',
  since: '0.1.0',
  reading:
    'Only that there is such a statement is checked. One that was never written is a warning once the case is submitted; `high-potential: none` says that nothing shows it.',
  bad: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  high-potential: «none»
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  high-potential: "Two acting assignments with budgets."
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'C',
  check(record) {
    const { highPotential: stated } = record;
    if (record.$broken?.includes('highPotential')) return undefined;
    if (stated !== undefined && !isNothing(stated) && !isPlaceholder(stated.value)) return satisfied(stated);
    if (!isSent(record)) return pending('high-potential');
    const because = [{ at: record.submitted, message: 'The case was submitted on this day.' }];
    if (isNothing(stated)) {
      return violated(
        stated,
        'Nothing shows that the candidate has high potential, and criterion C asks for it.',
        {
          because,
        },
      );
    }
    return violated(
      stated ?? record,
      'The file does not say what shows the high potential of the candidate, and criterion C asks for it.',
      { severity: 'warning', because },
    );
  },
});
