// What OPM directed the agency to put right is put right.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'agency/corrective-action-open',
  title: 'Corrective action directed by OPM still open',
  provisions: ['OPM-002'],
  on: 'OpmCorrectiveAction',
  needs: ['directed'],
  why: 'Where law or regulation was not complied with, OPM directs the agency to put it right.',
  todo: 'Do what OPM directed, and record the day under `completed`.',
  since: '0.1.0',
  reading:
    'The text sets no day by which it has to be done, so an action that is still open is information; past a day that OPM set, a warning.',
  bad: `agency DES "Department of Example Services" {
  «opm-corrective-action "Announce the position again"» { directed: 2024-02-05 }
}`,
  good: `agency DES "Department of Example Services" {
  opm-corrective-action "Announce the position again" {
    directed: 2024-02-05
    completed: 2024-03-04
  }
}`,
  check(action, { asOf }) {
    const { directed, completed, due, $broken } = action;
    if (completed !== undefined) return satisfied(completed);
    if ($broken?.includes('completed')) return undefined;
    const late = due !== undefined && due.value < asOf;
    return violated(
      action,
      late
        ? `OPM directed the action on ${directed.value}, it was due on ${due.value}, and it is not recorded as done.`
        : `OPM directed the action on ${directed.value}, and it is not recorded as done.`,
      {
        because: [
          { at: directed, message: 'OPM directed it on this day.' },
          due && { at: due, message: 'It is due on this day.' },
        ],
        ...(late && { severity: 'warning' }),
      },
    );
  },
});
