// The fix that rules on the start of probation share: the start is moved, and the end with it.
import { set } from '../edits/edits.ts';
import { probationEnds } from '../facts/probation.ts';
import type { Placed, Records } from '../model/record.ts';
import { type Context, type OfferedFix, suggestion } from './rule.ts';

/** The start is moved, and an end that is right for the stated start with it. */
export function startOn(
  day: Placed<string>,
  appointment: Records['Appointment'],
  context: Context,
): OfferedFix | undefined {
  const { starts, ends } = appointment.probation ?? {};
  if (starts === undefined) return undefined;
  const reading = probationEnds(appointment, context).findIndex(end => end.day === ends?.value);
  const moved = reading < 0 ? undefined : probationEnds(appointment, context, day)[reading]?.day;
  return ends === undefined || moved === undefined
    ? suggestion(`Start on ${day.value}`, set(starts, day.value))
    : suggestion(`Start on ${day.value} and end on ${moved}`, set(starts, day.value), set(ends, moved));
}
