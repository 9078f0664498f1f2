// A limited appointment is not renewed.
import { renewedEnd } from '../../facts/deadlines/appointment.ts';
import { against, isLimited } from '../../facts/limited-term.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/limited-renewed',
  title: 'Limited appointment renewed',
  provisions: ['APT-018', 'APT-021'],
  on: 'Appointment',
  why: 'A limited appointment cannot be renewed: a term ends after {limited-term-months} months at the most, an emergency appointment after {limited-emergency-months}.',
  todo: 'Let the appointment end, or fill the position by another kind of appointment.',
  figures: ['limited-term-months', 'limited-emergency-months'],
  since: '0.1.0',
  reading:
    'The text is silent on an extension within the time for which the first appointment could have been made: it is a warning while the whole stays within that time, and an error beyond it.',
  bad: `appointment First for C4100 {
  type: limited-term
  effective: 2021-10-01
  not-to-exceed: 2024-09-30
}
appointment Second for C4100 {
  type: limited-term
  renewal-of: «First»
  effective: 2024-10-01
  not-to-exceed: 2025-09-30
}`,
  good: `appointment First for C4100 {
  type: limited-term
  effective: 2021-10-01
  not-to-exceed: 2024-09-30
}`,
  appliesTo: isLimited,
  check(appointment, context) {
    const { renewalOf } = appointment;
    if (renewalOf === undefined) return satisfied(appointment.type);
    const end = appointment.ended ?? appointment.notToExceed;
    const limit = renewedEnd.limit(appointment, context);
    const beyond = limit !== undefined && end !== undefined && against(limit, end.value) === 'beyond';
    const kind = appointment.type?.value.replace('-', ' ');
    return violated(
      renewalOf,
      beyond
        ? `The ${kind} appointment \`${renewalOf.ref}\` is renewed beyond ${limit.day}, the last day of the ${limit.length} months for which it could have been made.`
        : `The ${kind} appointment \`${renewalOf.ref}\` is renewed; whether one that was shorter may be extended within its limit is not said.`,
      {
        because: [
          { at: limit?.from, message: 'The first of these appointments took effect on this day.' },
          { at: end, message: 'The renewal ends on this day.' },
        ],
        provisions: appointment.type?.value === 'limited-term' ? ['APT-018'] : ['APT-021'],
        ...(!beyond && { severity: 'warning' }),
      },
    );
  },
});
