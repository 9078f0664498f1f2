// Once a selection is made, the Board has certified the list from which it was made.
import { competitiveSelections } from '../../facts/selection.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/list-not-certified',
  title: 'List not certified',
  provisions: ['ERB-012'],
  severity: 'warning',
  on: 'ErbAction',
  why: 'The Executive Resources Board certifies in writing the list of candidates that the appointing authority receives, also where rating sheets take the place of recommendations.',
  todo: 'Write the day on which the Board certified the list under `certified`.',
  since: '0.1.0',
  reading:
    'The certification is due with the first selection in the competition; one that is not written down may have been given all the same, and so it is a warning.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  «erb-action» { best-qualified: [C1027] }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action {
    best-qualified: [C1027]
    certified: 2024-05-01
  }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(action, { world, owner }) {
    if (action.certified !== undefined) return satisfied(action.certified);
    const record = owner('StaffingRecord');
    if (record === undefined || action.$broken !== undefined) return undefined;
    const [first] = competitiveSelections(record, world);
    if (first === undefined) return undefined;
    return violated(
      action,
      'A selection was made, but the record does not say when the Board certified the list.',
      {
        because: [{ at: first.selected, message: 'The selection was made on this day.' }],
      },
    );
  },
});
