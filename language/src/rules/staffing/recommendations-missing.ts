// The Board hands the appointing authority written recommendations, or the rating sheets.
import { competitiveSelections } from '../../facts/selection.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/recommendations-missing',
  title: 'No recommendations of the Board',
  provisions: ['ERB-009', 'ERB-002'],
  // Recommendations that were never written down may have been given all the same.
  severity: 'warning',
  on: 'ErbAction',
  why: 'The appointing authority receives from the Executive Resources Board a written recommendation on every eligible candidate, or the rating sheets in its place.',
  todo: 'Write the day of the recommendations under `recommendations`, or that of the rating sheets under `rating-sheets`.',
  since: '0.1.0',
  reading:
    'Either is due with the first selection in the competition; what is not written down may have been given all the same, and so it is a warning. Whether every candidate was considered is judged by the ratings.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  «erb-action» { best-qualified: [C1027] }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action {
    recommendations: 2024-04-30
    best-qualified: [C1027]
  }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(action, { world, owner }) {
    const given = action.recommendations ?? action.ratingSheets;
    if (given !== undefined) return satisfied(given);
    const record = owner('StaffingRecord');
    if (record === undefined || action.$broken !== undefined) return undefined;
    const [first] = competitiveSelections(record, world);
    if (first === undefined) return pending('recommendations');
    return violated(
      action,
      'A selection was made, and the record tells neither recommendations of the Board nor rating sheets.',
      { because: [{ at: first.selected, message: 'The selection was made on this day.' }] },
    );
  },
});
