// Only who completed probation in the SES is reinstated.
import { set } from '../../edits/edits.ts';
import { careerServiceBefore, isRemoved } from '../../facts/career-service.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/reinstated-before-probation-completed',
  title: 'Reinstatement before probation was completed',
  provisions: ['APT-011'],
  on: 'Appointment',
  needs: ['action', 'effective'],
  why: 'A former career appointee is reinstated only after completing the probationary period; whoever left before has to compete anew.',
  todo: 'Fill the position by a competition, or record the day on which probation was completed.',
  since: '0.1.0',
  reading:
    'The right to return after a Presidential appointment (5 U.S.C. 3593(b)) is an exception. Who left on the last day of the period completed it.',
  bad: `candidate C1027 {
  service: former-career-ses
  career-service {
    from: 2020-01-05
    to: 2020-09-12
    probation-completed: none
  }
}
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: «reinstatement»
  effective: 2024-08-11
}`,
  good: `candidate C1027 {
  service: former-career-ses
  career-service {
    from: 2020-01-05
    to: 2022-09-10
    probation-completed: 2021-01-04
  }
}
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: reinstatement
  effective: 2024-08-11
}`,
  appliesTo: ({ type, action }) => type?.value === 'career' && action?.value === 'reinstatement',
  check(appointment, context) {
    const { action } = appointment;
    const before = careerServiceBefore(appointment, context);
    if (before?.completed === undefined) return pending('probation-completed');
    if (before.completed) return satisfied(before.told);
    if (before.reason?.value === 'presidential-appointment') return satisfied(before.reason);
    const left = before.left === undefined ? 'left' : `left on ${before.left.value}`;
    return violated(action, `The person is to be reinstated, but ${left} without completing probation.`, {
      because: [{ at: before.told, message: 'This service ended before probation was completed.' }],
      // After a removal, or with a record or a probation already, more than the action has to change.
      fixes: [
        appointment.probation === undefined && appointment.record === undefined && !isRemoved(before)
          ? suggestion('Appoint by `reappointment`', set(action, 'reappointment'))
          : undefined,
      ],
    });
  },
});
