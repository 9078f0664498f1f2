// Probation starts on the day on which the first career appointment takes effect.
import { probationStart } from '../../facts/deadlines/probation.ts';
import { probationCourse } from '../../facts/probation.ts';
import { startOn } from '../moving-probation.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'probation/start-differs',
  title: 'Start of probation differs from the appointment',
  provisions: ['PRB-002'],
  on: 'Probation',
  needs: ['starts'],
  why: 'Probation starts on the day on which the action takes effect that first makes someone a career appointee in the SES.',
  todo: 'Enter the effective date of the appointment as the start, or correct the effective date.',
  since: '0.1.0',
  reading:
    'Earlier noncareer or limited service does not start it. After a transfer or a reassignment a probation goes on from its own start, and after earlier career service a remainder may be served: there nothing is compared.',
  bad: `appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2024-08-11
  probation { starts: «2024-08-12» }
}`,
  good: `appointment Fleet for C1027 {
  type: career
  action: merit-selection
  effective: 2024-08-11
  probation { starts: 2024-08-11 }
}`,
  check(probation, context) {
    const { starts } = probation;
    const appointment = context.owner('Appointment');
    if (appointment === undefined) return undefined;
    if (probationCourse(appointment, context.world) === 'continues') return undefined;
    const due = probationStart.limit(probation, context);
    if (due === undefined) return pending('action, effective');
    const { from: effective } = due;
    if (starts.value === due.day) return satisfied(starts);
    return violated(
      starts,
      `Probation starts on ${starts.value}, and the appointment takes effect on ${effective.value}.`,
      {
        because: [{ at: effective, message: 'The appointment takes effect on this day.' }],
        fixes: [startOn(effective, appointment, context)],
      },
    );
  },
});
