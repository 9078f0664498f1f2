// A limited appointment states the day that it does not exceed.
import { add } from '../../edits/edits.ts';
import { limitedEnd } from '../../facts/deadlines/appointment.ts';
import { isLimited } from '../../facts/limited-term.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

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
    const limit = limitedEnd(appointment, context);
    return violated(appointment, 'The limited appointment has no not-to-exceed date.', {
      because: [{ at: effective, message: 'It took effect on this day.' }],
      fixes: [
        limit && suggestion(`Do not exceed ${limit.day}`, add(appointment, `not-to-exceed: ${limit.day}`)),
      ],
      provisions: appointment.type?.value === 'limited-term' ? ['APT-017'] : ['APT-020'],
      ...(ended !== undefined && { severity: 'warning' }),
    });
  },
});
