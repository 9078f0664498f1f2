// The rating sets candidates apart well enough to rank them.
import { isOutsideCompetition } from '../../facts/selection.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/candidates-not-told-apart',
  title: 'All candidates in one group',
  provisions: ['MER-013'],
  // How much apart is enough is not said.
  severity: 'warning',
  on: 'StaffingRecord',
  why: 'The rating differentiates candidates adequately for ranking; where all of them stand in one group it has told nobody apart.',
  todo: 'See whether the levels of the standard tell the candidates apart; where they truly are equal, say so in the rationale and waive the finding.',
  since: '0.1.0',
  reading:
    'No measure is given for what is adequate. Two or more rated candidates of whom each stands in one and the same group are a warning, due once the list is certified. Where all of them were selected nobody was ranked behind another, and nothing is told.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { group: «qualified» }
  rating for C1044 { group: qualified }
  erb-action { certified: 2024-05-01 }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { group: highly-qualified }
  rating for C1044 { group: qualified }
  erb-action { certified: 2024-05-01 }
}`,
  appliesTo: (record, { world }) => !isOutsideCompetition(record, world),
  check({ rating, selection, ratingScale, erbAction, $broken }) {
    if (rating.length < 2 || $broken !== undefined || ratingScale?.value === 'numeric') return undefined;
    const groups = rating.flatMap(({ group }) => group ?? []);
    const [first, ...others] = groups;
    if (first === undefined || groups.length < rating.length) return pending('group');
    if (others.some(({ value }) => value !== first.value)) return satisfied(first);
    if (erbAction?.certified === undefined) return pending('certified');
    const selected = new Set(selection.map(({ $about }) => $about?.ref));
    if (rating.every(({ $about }) => selected.has($about?.ref ?? ''))) return satisfied(first);
    return violated(
      first,
      `${rating.length === 2 ? 'Both' : `All ${rating.length}`} candidates who were rated are \`${first.value}\`.`,
      {
        because: others.map(at => ({ at, message: 'This candidate is in the same group.' })),
      },
    );
  },
});
