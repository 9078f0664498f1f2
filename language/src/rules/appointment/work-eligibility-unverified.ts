// Whoever comes from outside the Federal service shows eligibility to work in the United States.
import { inEffect, isMove, lastDayHeld } from '../../facts/appointment-action.ts';
import { daysOut } from '../../facts/career-service.ts';
import { dayBefore } from '../../law/dates.ts';
import { isNothing, type Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

const OUTSIDE: ReadonlySet<string | undefined> = new Set(['outside', 'dc-government']);

export default rule({
  id: 'appointment/work-eligibility-unverified',
  title: 'Eligibility to work not verified',
  provisions: ['CON-006'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'An appointee who comes from outside the Federal service has to show that he or she may work in the United States.',
  todo: 'Verify it, and record the day under `employment-eligibility-verified`.',
  since: '0.1.0',
  reading:
    'No day is set for it, so any is in time. That it was not verified is an error where the file says so, and a warning where it is silent once the appointment has taken effect. The uniformed services are inside the Federal service, the District of Columbia Government is not. Who is appointed anew while in the SES comes from inside.',
  bad: `candidate C4100 { service: outside }
«appointment TransitionAppointment for C4100» {
  effective: 2022-10-01
}`,
  good: `candidate C4100 { service: outside }
appointment TransitionAppointment for C4100 {
  effective: 2022-10-01
  employment-eligibility-verified: 2022-09-26
}`,
  appliesTo: (appointment, { world }) =>
    OUTSIDE.has(world.find('Candidate', appointment.$about)?.service?.value) &&
    !servedBefore(appointment, world),
  check(appointment, { asOf, world }) {
    const { employmentEligibilityVerified: verified, effective, $about } = appointment;
    const because = [
      { at: world.find('Candidate', $about)?.service, message: 'The person comes from here.' },
      { at: effective, message: 'The appointment takes effect on this day.' },
    ];
    if (verified !== undefined && !isNothing(verified)) return satisfied(verified);
    if (!inEffect(appointment, asOf)) return pending('employment-eligibility-verified');
    if (verified !== undefined) {
      return violated(
        verified,
        `The appointment took effect on ${effective.value}, and eligibility to work was not verified.`,
        { because },
      );
    }
    if (appointment.$broken?.includes('employmentEligibilityVerified')) return undefined;
    return violated(
      appointment,
      `The appointment took effect on ${effective.value}, and no day is recorded on which eligibility to work was verified.`,
      { because, severity: 'warning' },
    );
  },
});

/** Whether the person was in the SES already: by a move, or by an earlier appointment that had not ended. */
const servedBefore = (appointment: Records['Appointment'], world: World): boolean =>
  isMove(appointment) ||
  world.where('Appointment', '$about', appointment.$about).some(earlier => {
    const { effective } = appointment;
    if (effective === undefined || !inEffect(earlier, dayBefore(effective.value))) return false;
    const last = lastDayHeld(earlier) ?? earlier.notToExceed;
    return last === undefined || daysOut(last.value, effective.value) <= 0;
  });
