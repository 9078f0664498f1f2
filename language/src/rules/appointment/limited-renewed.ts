// A limited appointment is not renewed.
import { renewedEnd } from '../../facts/deadlines/appointment.ts';
import { against, isLimited } from '../../facts/limited-term.ts';
import { dayBefore } from '../../law/dates.ts';
import type { Records } from '../../model/record.ts';
import { type Context, rule, satisfied, type Verdict, violated } from '../rule.ts';

type Appointment = Records['Appointment'];

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
    'The text is silent on an extension within the time for which the first appointment could have been made: it is a warning while the whole stays within that time, and an error beyond it. Nor does it say whether a new appointment of the same type, person and position that follows without a break renews the earlier one: it is a warning.',
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
    if (renewalOf === undefined) return judgeSequel(appointment, context);
    const end = appointment.ended ?? appointment.notToExceed;
    const limit = renewedEnd.limit(appointment, context);
    const beyond = limit !== undefined && end !== undefined && against(limit, end.value) === 'beyond';
    const kind = kindOf(appointment);
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
        provisions: provisionsOf(appointment),
        ...(!beyond && { severity: 'warning' }),
      },
    );
  },
});

/** An appointment that is not said to renew another may still take its place on the day after. */
function judgeSequel(appointment: Appointment, { world }: Context): Verdict {
  const { effective, position, type } = appointment;
  const before = world.where('Appointment', '$about', appointment.$about).find(other => {
    const last = other.ended ?? other.notToExceed;
    return (
      other !== appointment &&
      other.type?.value === type?.value &&
      other.position?.ref === position?.ref &&
      position !== undefined &&
      effective !== undefined &&
      last?.value === dayBefore(effective.value)
    );
  });
  if (before === undefined || effective === undefined) return satisfied(type);
  return violated(
    effective,
    `The ${kindOf(appointment)} appointment takes effect on the day after \`${before.$name?.value}\`, of the same person to the same position, ends.`,
    {
      severity: 'warning',
      because: [
        { at: before.ended ?? before.notToExceed, message: 'The earlier appointment ends on this day.' },
      ],
      provisions: provisionsOf(appointment),
    },
  );
}

const kindOf = ({ type }: Appointment): string => type?.value.replace('-', ' ') ?? '';

const provisionsOf = ({ type }: Appointment) =>
  type?.value === 'limited-term' ? (['APT-018'] as const) : (['APT-021'] as const);
