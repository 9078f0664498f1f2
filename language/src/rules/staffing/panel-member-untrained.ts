// Members of a rating panel are trained before they rate.
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/panel-member-untrained',
  title: 'Panel member without training',
  provisions: ['BST-006'],
  on: 'PanelMember',
  why: 'Training lets all members of a rating panel understand the process and the executive core qualifications alike.',
  todo: 'Train the members before they rate, and write the day under `trained`.',
  since: '0.1.0',
  reading:
    'It is a practice that the guide recommends. It is due once the Executive Resources Board endorsed the ratings or certified its list; training on that very day is in time.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  «panel-member "Director, Acquisition Policy"»
  erb-action { endorsed-panel-ratings: 2024-04-30 }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  panel-member "Director, Acquisition Policy" { trained: 2024-02-13 }
  erb-action { endorsed-panel-ratings: 2024-04-30 }
}`,
  check(member, { owner }) {
    const action = owner('StaffingRecord')?.erbAction;
    const rated = action?.endorsedPanelRatings ?? action?.certified;
    const { trained, $label } = member;
    if (member.$broken !== undefined) return undefined;
    if (rated === undefined) return trained === undefined ? pending('trained') : satisfied(trained);
    if (trained !== undefined && trained.value <= rated.value) return satisfied(trained);
    const who = $label === undefined ? 'This panel member' : `The panel member “${$label.value}”`;
    return violated(
      trained ?? member,
      trained === undefined
        ? `${who} rated without training, by what the record says.`
        : `${who} was trained on ${trained.value}, after the candidates were rated.`,
      { because: [{ at: rated, message: 'By this day the candidates were rated.' }] },
    );
  },
});
