// The judgement that the rules on limited terms and limited emergencies share: each day on which one ends is in time.
import { set } from '../edits/edits.ts';
import { limitedEnd } from '../facts/deadlines/appointment.ts';
import { termEnds } from '../facts/limited-term.ts';
import type { Placed, Records } from '../model/record.ts';
import {
  type Context,
  type OfferedFix,
  pending,
  satisfied,
  suggestion,
  type Verdict,
  violated,
  type With,
} from './rule.ts';

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
          fixes: [day === notToExceed ? endOn(limit.day, day, appointment, context) : undefined],
          ...(standing === 'on-the-day' && { severity: 'warning' }),
        }),
  );
}

/** The term is moved, and duties of the position that end with it (APT-019). */
function endOn(
  last: string,
  day: Placed<string>,
  { position, type }: Records['Appointment'],
  { world }: Context,
): OfferedFix {
  const expire = type?.value === 'limited-term' ? world.find('Position', position)?.dutiesExpire : undefined;
  return expire?.value === day.value
    ? suggestion(`End on ${last}, and the duties of the position with it`, set(day, last), set(expire, last))
    : suggestion(`End on ${last}`, set(day, last));
}
