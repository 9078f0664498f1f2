// The recommendations of the Board come before the selection that is made by them.
import { isCompetitive } from '../../facts/selection.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/recommended-after-selection',
  title: 'Selected before the recommendations',
  provisions: ['ERB-009', 'ERB-014'],
  on: 'Selection',
  needs: ['selected'],
  why: 'The appointing authority selects with the written recommendations of the Executive Resources Board, or the rating sheets, at hand; a selection that comes first was made without them.',
  todo: 'Correct the day that is written wrongly; a selection that was made too early is made again.',
  since: '0.1.0',
  reading:
    'Both may bear one date, and where recommendations and rating sheets are dated the earlier of the two counts. A selection that was, or by what the file says may have been, made without competition needs neither.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { recommendations: 2024-05-09 }
  selection for C1027 { selected: «2024-05-08 by appointing-authority» }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { recommendations: 2024-05-08 }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(selection, { world, owner }) {
    const record = owner('StaffingRecord');
    const [given] = [record?.erbAction?.recommendations ?? [], record?.erbAction?.ratingSheets ?? []]
      .flat()
      .sort((a, b) => (a.value < b.value ? -1 : 1));
    if (record === undefined || given === undefined || !isCompetitive(selection, record, world))
      return undefined;
    const { selected } = selection;
    if (given.value <= selected.value) return satisfied(selected);
    return violated(
      selected,
      `The selection was made on ${selected.value}, before the Board gave its recommendations on ${given.value}.`,
      { because: [{ at: given, message: 'They were given on this day.' }] },
    );
  },
});
