// The fix that rules on the start of probation share: the start is moved, and the end with it.
import { set } from '../edits/edits.ts';
import { probationEnds } from '../facts/probation.ts';
import type { Placed, Records } from '../model/record.ts';
import { type Context, type OfferedFix, suggestion } from './rule.ts';

/**
 * The start is moved, and with it an end that is right for the stated start or lies before the new one. Where another
 * appointment goes on with the stated start, which of them is wrong is for the author to say.
 */
export function startOn(
  day: Placed<string>,
  appointment: Records['Appointment'],
  context: Context,
): OfferedFix | undefined {
  const { starts, ends } = appointment.probation ?? {};
  if (starts === undefined || goesOnElsewhere(appointment, starts, context)) return undefined;
  const start = set(starts, day.value);
  const reading = probationEnds(appointment, context).findIndex(end => end.day === ends?.value);
  const isBefore = ends !== undefined && ends.value < day.value;
  const due = probationEnds(appointment, context, day);
  const moved = (reading >= 0 ? due[reading] : isBefore ? due[0] : undefined)?.day;
  if (ends === undefined || moved === undefined)
    return isBefore ? undefined : suggestion(`Start on ${day.value}`, start);
  return suggestion(`Start on ${day.value} and end on ${moved}`, start, set(ends, moved));
}

const goesOnElsewhere = (
  appointment: Records['Appointment'],
  starts: Placed<string>,
  { world }: Context,
): boolean =>
  world
    .where('Appointment', '$about', appointment.$about)
    .some(other => other !== appointment && other.probation?.starts?.value === starts.value);
