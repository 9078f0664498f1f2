// Criterion C comes after candidates with demonstrated experience were sought and not found.
import { isSent } from '../../facts/package.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/candidates-not-sought',
  title: 'Criterion C without a search for experienced candidates',
  provisions: ['QCS-004'],
  on: 'QrbCase',
  why: 'Criterion C is the right choice only where the agency looked for exceptional candidates with demonstrated executive experience and found none available.',
  todo: 'Say under `candidates-sought` how they were sought, and that none was available.',
  since: '0.1.0',
  bad: `«qrb-case CounselCase for C3001» {
  criterion: C
  submitted: 2023-11-14
}`,
  good: `qrb-case CounselCase for C3001 {
  criterion: C
  submitted: 2023-11-14
  candidates-sought: "Three announcements brought none."
}`,
  appliesTo: ({ criterion }) => criterion?.value === 'C',
  check(record) {
    const { candidatesSought: stated } = record;
    if (record.$broken?.includes('candidatesSought')) return undefined;
    if (stated !== undefined && !isNothing(stated) && !isPlaceholder(stated.value)) return satisfied(stated);
    if (!isSent(record)) return pending('candidates-sought');
    return violated(
      stated ?? record,
      isNothing(stated)
        ? 'The case is under criterion C, and candidates with demonstrated executive experience were not sought.'
        : 'The case is under criterion C, and the file does not say how candidates with demonstrated executive experience were sought.',
      { because: [{ at: record.submitted, message: 'The case was submitted on this day.' }] },
    );
  },
});
