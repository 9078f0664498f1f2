// Who moves within the career SES, or comes back without having been removed, needs no new case.
import { remove } from '../../edits/edits.ts';
import { careerServiceBefore } from '../../facts/career-service.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

const WITHOUT_CASE: ReadonlySet<string | undefined> = new Set(['reassignment', 'transfer', 'reinstatement']);

export default rule({
  id: 'appointment/case-not-needed',
  title: 'Case submitted for an appointment that needs none',
  provisions: ['APT-012', 'REA-002'],
  severity: 'information',
  on: 'Appointment',
  needs: ['case'],
  why: 'Reassignment, transfer and reinstatement need no approval by a Qualifications Review Board, and a reappointment needs a new one only after a removal for performance or discipline.',
  todo: 'Spare the Board the case, and rest the appointment on the earlier certification.',
  since: '0.1.0',
  reading: 'Only a case that was submitted after career service in the SES had begun is meant.',
  bad: `appointment First for C1027 {
  type: career
  action: merit-selection
  effective: 2020-06-07
}
qrb-case FleetCase "ESCS 24-10207" for C1027 { criterion: A submitted: 2024-05-02 }
appointment Second for C1027 {
  type: career
  action: transfer
  case: «FleetCase»
  effective: 2024-06-02
}`,
  good: `appointment First for C1027 {
  type: career
  action: merit-selection
  effective: 2020-06-07
}
appointment Second for C1027 {
  type: career
  action: transfer
  effective: 2024-06-02
}`,
  appliesTo: ({ type, action }) =>
    type?.value === 'career' && (WITHOUT_CASE.has(action?.value) || action?.value === 'reappointment'),
  check(appointment, context) {
    const { action, case: named } = appointment;
    const before = careerServiceBefore(appointment, context);
    const submitted = context.world.find('QrbCase', named)?.submitted;
    const again = action?.value === 'reappointment';
    const since = again ? before?.left : before?.from;
    if (submitted === undefined || since === undefined) return pending('submitted, career-service');
    if (submitted.value <= since.value) return satisfied(submitted);
    if (again && before?.reason?.value !== 'resignation' && before?.reason?.value !== 'retirement')
      return satisfied(before?.reason);
    return violated(
      named,
      `The case was submitted on ${submitted.value}, for a ${action?.value} that needs none.`,
      {
        provisions: again ? ['REA-002'] : ['APT-012'],
        because: [
          { at: submitted, message: 'The case was submitted on this day.' },
          {
            at: since,
            message: again
              ? 'The person had left the SES by then.'
              : 'The person was in the career SES by then.',
          },
        ],
        fixes: [suggestion('Leave the case out', remove(named))],
      },
    );
  },
});
