// References of the person selected are checked.
import { isCompetitive } from '../../facts/selection.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/references-not-checked',
  title: 'References not checked',
  provisions: ['BST-004'],
  on: 'Selection',
  needs: ['selected'],
  why: 'Checking references helps to confirm what the applicant has stated, and to assess competencies such as integrity that an application hardly shows.',
  todo: 'Check the references, and write the day under `references-checked` in the rating of the candidate.',
  since: '0.1.0',
  reading:
    'It is a practice that the guide recommends. `reference-check` among the methods of assessment shows it too.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { group: highly-qualified }
  selection for «C1027» { selected: 2024-05-08 by appointing-authority }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 {
    group: highly-qualified
    references-checked: 2024-04-26
  }
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(selection, { owner, world }) {
    const record = owner('StaffingRecord');
    const { $about: selectee, selected } = selection;
    if (record === undefined || selectee === undefined || !isCompetitive(selection, record, world))
      return undefined;
    const method = record.assessmentMethods?.items.find(({ value }) => value === 'reference-check');
    const rating = record.rating.find(({ $about }) => $about?.ref === selectee.ref);
    const shown = rating?.referencesChecked ?? method;
    if (shown !== undefined) return satisfied(shown);
    if (rating === undefined) return pending('rating');
    if (rating.$broken !== undefined) return undefined;
    return violated(selectee, `${selectee.ref} was selected, and the record tells no check of references.`, {
      because: [
        { at: rating, message: 'The candidate was rated here.' },
        { at: selected, message: 'The selection was made on this day.' },
      ],
    });
  },
});
