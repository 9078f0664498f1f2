// A transfer starts no new probation: what was served before it and what is served after it counts.
import { firstOf, probationCourse } from '../../facts/probation.ts';
import { startOn } from '../moving-probation.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'probation/restarted-by-transfer',
  title: 'Probation restarted by a transfer',
  provisions: ['PCR-005', 'PCR-006', 'PRB-002'],
  on: 'Probation',
  needs: ['starts'],
  why: 'Moving to an SES position elsewhere in Government starts no new probation; service before and after the move counts.',
  todo: 'Let the probation go on from its own start.',
  since: '0.1.0',
  reading:
    'A reassignment within the agency starts none either, because the person became a career appointee before. Whether a transfer into or out of the Department of Defense changes the length is not said, and is not looked at.',
  bad: `appointment First for C1027 {
  type: career
  action: merit-selection
  effective: 2023-08-13
  probation { starts: 2023-08-13 }
}
appointment Second for C1027 {
  type: career
  action: transfer
  effective: 2024-02-11
  probation { starts: «2024-02-11» }
}`,
  good: `appointment First for C1027 {
  type: career
  action: merit-selection
  effective: 2023-08-13
  probation { starts: 2023-08-13 }
}
appointment Second for C1027 {
  type: career
  action: transfer
  effective: 2024-02-11
  probation { starts: 2023-08-13 }
}`,
  check({ starts }, context) {
    const { owner, world } = context;
    const appointment = owner('Appointment');
    if (appointment === undefined || probationCourse(appointment, world) !== 'continues') return undefined;
    const { action, effective } = appointment;
    const first = firstOf(appointment, world);
    const begun = first?.probation?.starts ?? first?.effective;
    if (begun?.value === starts.value) return satisfied(begun);
    if (begun === undefined) {
      if (effective === undefined) return pending('effective');
      if (starts.value < effective.value) return satisfied(starts);
    }
    return violated(
      starts,
      begun === undefined
        ? `Probation is said to start on ${starts.value}, with the ${action?.value}; it started with the first career appointment.`
        : `Probation is said to start on ${starts.value}; it started on ${begun.value}, and goes on after the ${action?.value}.`,
      {
        provisions: action?.value === 'transfer' ? ['PCR-005', 'PCR-006'] : ['PRB-002'],
        because: [
          { at: begun, message: 'Probation started on this day.' },
          { at: effective, message: `The ${action?.value} takes effect on this day.` },
        ],
        fixes: [begun && startOn(begun, appointment, context)],
      },
    );
  },
});
