// An agency that fills positions by initial career appointment has an Executive Resources Board.
import { add } from '../../edits/edits.ts';
import { isPublished } from '../../facts/announcement-standing.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'agency/erb-missing',
  title: 'Agency without an Executive Resources Board',
  provisions: ['ERB-001'],
  // A board that the file does not declare may be there all the same.
  severity: 'warning',
  on: 'Agency',
  why: 'The head of the agency sets up at least one Executive Resources Board, which runs merit staffing for initial career appointments.',
  todo: 'Declare the board as `erb` in the agency; where there is none, the head establishes one.',
  since: '0.1.0',
  reading:
    'It is due once the agency has announced a position for initial career appointment or submitted a case. A board that the file does not declare may exist, and so it is a warning. Who sits on it is not tested.',
  bad: `«agency DES "Department of Example Services"» { kind: executive-department }
vacancy FleetDirector2024 for FleetDirector {
  status: open
  purpose: initial-career
  agency: DES
}`,
  good: `agency DES "Department of Example Services" {
  erb ExecutiveResources "Executive Resources Board" { chair: "Deputy Secretary" }
}
vacancy FleetDirector2024 for FleetDirector {
  status: open
  purpose: initial-career
  agency: DES
}`,
  appliesTo: ({ $broken }) => $broken === undefined,
  check(agency, { world }) {
    const [board] = agency.erb;
    if (board !== undefined) return satisfied(board);
    const name = agency.$name?.value;
    const vacancy = world
      .where('Vacancy', 'agency', name)
      .find(known => known.purpose?.value === 'initial-career' && isPublished(known));
    const acting =
      vacancy ?? world.where('QrbCase', 'agency', name).find(({ submitted }) => submitted !== undefined);
    if (acting === undefined) return undefined;
    return violated(
      agency,
      vacancy === undefined
        ? 'The agency has submitted a case to a Review Board, and declares no Executive Resources Board.'
        : 'The agency has announced a position for initial career appointment, and declares no Executive Resources Board.',
      {
        because: [
          { at: acting, message: vacancy === undefined ? 'This is the case.' : 'This is the announcement.' },
        ],
        fixes: [
          suggestion(
            'Declare the board',
            add(agency, 'erb ExecutiveResources "Executive Resources Board" { }'),
          ),
        ],
      },
    );
  },
});
