// The Board certifies the list before the selection is made from it.
import { listCertification } from '../../facts/deadlines/staffing-record.ts';
import { isCompetitive } from '../../facts/selection.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/list-certified-after-selection',
  title: 'Selected before the list was certified',
  provisions: ['ERB-012', 'ERB-014'],
  on: 'Selection',
  needs: ['selected'],
  why: 'The Executive Resources Board certifies in writing the list that the appointing authority receives, and the selection is made from that list; a selection that comes first was not made from it.',
  todo: 'Correct the day that is written wrongly; a selection that was made too early is made again from the certified list.',
  since: '0.1.0',
  reading:
    'Both may bear one date. A selection that was, or by what the file says may have been, made without competition needs no list.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-09 }
  selection for C1027 { selected: «2024-05-08 by appointing-authority» }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-08 }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(selection, context) {
    const record = context.owner('StaffingRecord');
    const certified = listCertification.done(selection, context);
    const due = listCertification.limit(selection, context);
    if (record === undefined || certified === undefined || due === undefined) return undefined;
    if (!isCompetitive(selection, record, context.world)) return undefined;
    const { selected } = selection;
    if (certified.value <= due.day) return satisfied(selected);
    return violated(
      selected,
      `The selection was made on ${selected.value}, before the Board certified the list on ${certified.value}.`,
      { because: [{ at: certified, message: 'The list was certified on this day.' }] },
    );
  },
});
