// A competition is reviewed against the prohibited personnel practices.
import { add } from '../../edits/edits.ts';
import { competitiveSelections } from '../../facts/selection.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/prohibited-practices-not-reviewed',
  title: 'No review against prohibited practices',
  provisions: ['MER-002'],
  on: 'StaffingRecord',
  why: 'Competitive actions respect the prohibitions of personnel practices in letter and in spirit; a review before the selection is how a record shows that somebody looked.',
  todo: 'Write the day of the review under `prohibited-practices-review`.',
  since: '0.1.0',
  reading:
    'No review is prescribed, so its absence is information, due once someone is selected. What can be tested of the practices themselves is what a selection was based on.',
  bad: `«staffing-record FleetDirectorRecord for FleetDirector2024» {
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  prohibited-practices-review: 2024-05-01
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(record, { world }) {
    const { prohibitedPracticesReview: review } = record;
    if (review !== undefined) return satisfied(review);
    if (record.$broken !== undefined) return undefined;
    const selected = competitiveSelections(record, world)[0]?.selected;
    if (selected === undefined) return pending('prohibited-practices-review');
    return violated(
      record,
      'A selection was made, and the record tells no review against the prohibited personnel practices.',
      {
        because: [{ at: selected, message: 'The selection was made on this day.' }],
        fixes: [
          suggestion(
            `Say that it was reviewed on ${selected.value}`,
            add(record, `prohibited-practices-review: ${selected.value}`),
          ),
        ],
      },
    );
  },
});
