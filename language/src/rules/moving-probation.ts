// The fixes that move a probation, as rules on it share them: the start, the end with it, and where an end may go.
import { set } from '../edits/edits.ts';
import { lastDayHeld } from '../facts/appointment-action.ts';
import { probationEnds, removalStarted } from '../facts/probation.ts';
import type { Placed, Records } from '../model/record.ts';
import { type Context, type OfferedFix, suggestion } from './rule.ts';

/**
 * Whether a fix may let probation end on a day. An earlier end than the present one would make late what was done in
 * time before that, and overdue what is not due yet: there the author looks at more than one day.
 */
export function mayEndOn(
  day: string,
  present: string | undefined,
  appointment: Records['Appointment'],
  asOf: string,
): boolean {
  if (present === undefined || day >= present) return true;
  const { assessed, certified, discussion = [] } = appointment.probation ?? {};
  const acts = [
    assessed,
    certified,
    ...discussion.map(({ discussed }) => discussed),
    removalStarted(appointment),
    lastDayHeld(appointment),
  ];
  return acts.every(act => act === undefined || act.value < day) && (asOf <= day || asOf > present);
}

/**
 * The start is moved to the day from which what is due by the end is counted anyway, and with it an end that is right
 * for the stated start or lies before the new one: on the same reading of how long probation lasts, or on the nearest
 * where the new start leaves fewer. Where another appointment goes on with the stated start, which of them is wrong is
 * for the author to say.
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
  const moved = (reading >= 0 || isBefore ? (due[reading] ?? due[0]) : undefined)?.day;
  if (ends === undefined || moved === undefined)
    return isBefore ? undefined : suggestion(`Start on ${day.value}`, start);
  return suggestion(`Start on ${day.value} and end on ${moved}`, start, set(ends, moved));
}

/**
 * The appointment is moved to a later day, and with it a probation that starts with it. Where the appointment would be
 * over by then, or a probation goes on elsewhere, more than the day is wrong.
 */
export function takeEffectOn(
  day: string,
  appointment: Records['Appointment'],
  context: Context,
): OfferedFix | undefined {
  const { effective, notToExceed, probation } = appointment;
  if (effective === undefined) return undefined;
  if ([lastDayHeld(appointment), notToExceed].some(last => last !== undefined && last.value < day))
    return undefined;
  const { starts, ends } = probation ?? {};
  if (starts !== undefined && starts.value !== effective.value) return undefined;
  if (starts !== undefined && goesOnElsewhere(appointment, starts, context)) return undefined;
  const reading = probationEnds(appointment, context).findIndex(end => end.day === ends?.value);
  const moved = probationEnds(appointment, context, { ...effective, value: day })[reading]?.day;
  if (ends !== undefined && moved === undefined) return undefined;
  return suggestion(
    probation === undefined ? `Start on ${day}` : `Start on ${day}, and probation with it`,
    set(effective, day),
    ...(starts === undefined ? [] : [set(starts, day)]),
    ...(ends === undefined || moved === undefined ? [] : [set(ends, moved)]),
  );
}

const goesOnElsewhere = (
  appointment: Records['Appointment'],
  starts: Placed<string>,
  { world }: Context,
): boolean =>
  world
    .where('Appointment', '$about', appointment.$about)
    .some(other => other !== appointment && other.probation?.starts?.value === starts.value);
