// The appointing authority selects from the candidates whom the Board found best qualified.
import { set } from '../../edits/edits.ts';
import { isCompetitive } from '../../facts/selection.ts';
import { isNothing, type Ref } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'staffing/selected-not-best-qualified',
  title: 'Selected without being best qualified',
  provisions: ['ERB-014'],
  on: 'Selection',
  needs: ['selected'],
  why: 'The appointing authority makes the selection from among the candidates whom the Executive Resources Board identified as best qualified.',
  todo: 'Select one of the candidates on the list of the Board, or correct the list where it was written down wrongly.',
  since: '0.1.0',
  reading:
    'A person who was, or by what the file says may have been, considered without competition need not be on the list, and neither need one who is appointed as corrective action.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { best-qualified: [C1027] }
  selection for «C1044» { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { best-qualified: [C1027] }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(selection, { world, owner }) {
    const record = owner('StaffingRecord');
    const { $about: selectee } = selection;
    if (record === undefined || selectee === undefined || !isCompetitive(selection, record, world))
      return undefined;
    const list = record.erbAction?.bestQualified;
    if (list === undefined) return pending('best-qualified');
    const names = isNothing(list) ? [] : list.items.map(({ ref }) => ref);
    if (names.includes(selectee.ref)) return satisfied(list);
    const others = restsOn(selectee, world)
      ? []
      : names.filter(name => record.selection.every(({ $about }) => $about?.ref !== name));
    return violated(
      selectee,
      names.length === 0
        ? `${selectee.ref} is selected, but the Board found no candidate best qualified.`
        : `${selectee.ref} is selected, but is not among the candidates whom the Board found best qualified.`,
      {
        because: [{ at: list, message: 'These are the best qualified.' }],
        fixes: others.slice(0, 3).map(name => suggestion(`Select ${name}`, set(selectee, name))),
      },
    );
  },
});

/** Whether something follows from the selection, which would be left without one if another person were selected. */
const restsOn = (selectee: Ref, world: World): boolean =>
  world.where('QrbCase', '$about', selectee).length > 0 ||
  world.where('Appointment', '$about', selectee).length > 0 ||
  world.where('Program', 'participation.$about', selectee).length > 0;
