// The judgement that the rules on limited terms and limited emergencies share: each day on which one ends is in time.
import { set } from '../edits/edits.ts';
import { limitedEnd } from '../facts/deadlines/appointment.ts';
import { termEnds } from '../facts/limited-term.ts';
import { type Context, pending, satisfied, suggestion, type Verdict, violated, type With } from './rule.ts';

/** @param kind the appointment as a sentence begins with it: `The limited term appointment` */
export function termWithinLimit(
  appointment: With<'Appointment', 'effective'>,
  context: Context,
  kind: string,
): Verdict | readonly Verdict[] | undefined {
  const { effective, notToExceed } = appointment;
  const limit = limitedEnd(appointment, context);
  if (limit === undefined) return undefined;
  const ends = termEnds(appointment, limit);
  if (ends.length === 0) return pending('not-to-exceed');
  return ends.map(({ day, standing, told }) =>
    standing === 'within'
      ? satisfied(day)
      : violated(day, `${kind} ${told}`, {
          because: [{ at: effective, message: 'It takes effect on this day.' }],
          fixes: [day === notToExceed ? suggestion(`End on ${limit.day}`, set(day, limit.day)) : undefined],
          ...(standing === 'on-the-day' && { severity: 'warning' }),
        }),
  );
}
