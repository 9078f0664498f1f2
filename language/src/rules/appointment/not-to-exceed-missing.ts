// A limited appointment states the day that it does not exceed.
import { add } from '../../edits/edits.ts';
import { limitedEnd, renewedEnd } from '../../facts/deadlines/appointment.ts';
import { against, isLimited } from '../../facts/limited-term.ts';
import type { Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/not-to-exceed-missing',
  title: 'Limited appointment without an end',
  provisions: ['APT-017', 'APT-020'],
  on: 'Appointment',
  needs: ['effective'],
  why: 'A limited appointment is made for a time: {limited-term-months} months at the most for a term, {limited-emergency-months} in an emergency.',
  todo: 'Give the last day of the appointment as `not-to-exceed`.',
  figures: ['limited-term-months', 'limited-emergency-months'],
  since: '0.1.0',
  reading:
    'The date is due when the appointment takes effect. Where the file tells when the appointment ended, its absence is a warning.',
  bad: `«appointment Transition for C4100» {
  type: limited-term
  effective: 2022-10-01
}`,
  good: `appointment Transition for C4100 {
  type: limited-term
  effective: 2022-10-01
  not-to-exceed: 2025-09-30
}`,
  appliesTo: isLimited,
  check(appointment, context) {
    const { effective, notToExceed, ended } = appointment;
    if (notToExceed !== undefined) return satisfied(notToExceed);
    if (appointment.$broken?.includes('notToExceed')) return undefined;
    if (effective.value > context.asOf) return pending('not-to-exceed');
    const last = lastDay(appointment, context);
    return violated(appointment, 'The limited appointment has no not-to-exceed date.', {
      because: [{ at: effective, message: 'It took effect on this day.' }],
      fixes: [
        last === undefined || last < effective.value
          ? undefined
          : suggestion(`Do not exceed ${last}`, add(appointment, `not-to-exceed: ${last}`)),
      ],
      provisions: appointment.type?.value === 'limited-term' ? ['APT-017'] : ['APT-020'],
      ...(ended !== undefined && { severity: 'warning' }),
    });
  },
});

/** The last day that the law allows, or the one within it on which the duties of a limited term end (APT-019). */
function lastDay(appointment: Records['Appointment'], context: Context): string | undefined {
  const limit = limitedEnd(appointment, context);
  const renewed = renewedEnd.limit(appointment, context);
  const nearest = renewed !== undefined && limit !== undefined && renewed.day < limit.day ? renewed : limit;
  const expire =
    appointment.type?.value === 'limited-term'
      ? context.world.find('Position', appointment.position)?.dutiesExpire?.value
      : undefined;
  if (nearest === undefined || expire === undefined) return nearest?.day;
  return against(nearest, expire) === 'within' ? expire : undefined;
}
