// Removing an appointee from the SES: as a probationer or past probation, and the time in which a removal is restricted.
import { addDays } from '../law/dates.ts';
import type { Placed, Records } from '../model/record.ts';
import { agencyOf } from './agencies.ts';
import { lastDayOfProbation, lastTourOfDuty, type ProbationContext } from './probation.ts';

type Appointment = Records['Appointment'];

/**
 * Where a removal that takes effect on a day stands: within probation, past it, or between the last tour of duty and the
 * last day, where a schedule that the file does not give decides. Nothing where the end of probation is not known.
 */
export function standingAt(
  day: string,
  appointment: Appointment,
  context: ProbationContext,
): { readonly is: 'within' | 'between' | 'past'; readonly last: string; readonly tour: string } | undefined {
  const last = lastDayOfProbation(appointment, context);
  if (last === undefined) return undefined;
  const tour = lastTourOfDuty(last, context.calendar);
  return { is: day > last ? 'past' : day > tour ? 'between' : 'within', last, tour };
}

/** Whether the person is removed as a probationer: by the procedure that is named, or else by the day. */
export function isProbationary(
  removal: Records['Removal'],
  appointment: Appointment,
  context: ProbationContext,
): boolean | undefined {
  if (removal.procedure !== undefined) return removal.procedure.value === 'probationary';
  const standing = removal.effective && standingAt(removal.effective.value, appointment, context);
  return standing && (standing.is === 'between' ? undefined : standing.is === 'within');
}

/** A new head or noncareer supervisor, and the last day on which probationers are not removed because of that. */
export interface Restriction {
  readonly who: 'agency head' | 'noncareer supervisor';
  readonly appointed: Placed<string>;
  /** The last day of the restriction, inclusive; the appointment is day 0. */
  readonly last: string;
}

/** The restrictions on removals in an appointee's agency that the files tell of (PRB-016). */
export function restrictions(appointment: Appointment, { law, world }: ProbationContext): Restriction[] {
  const head = agencyOf(world.find('Position', appointment.position)?.organization, world)?.head;
  const days = law.figure('removal-moratorium-days');
  const restriction = (who: Restriction['who'], appointed: Placed<string> | undefined): Restriction[] =>
    appointed === undefined ? [] : [{ who, appointed, last: addDays(appointed.value, days) }];
  return [
    ...restriction('agency head', head?.acting?.value === true ? undefined : head?.swornIn),
    ...restriction('noncareer supervisor', appointment.removal?.noncareerSupervisorAppointed),
  ];
}

/** A final rating as unsatisfactory, or a disciplinary action that was started before the appointment. */
export const isExempt = (
  { unsatisfactoryRating, reason, initiated }: Records['Removal'],
  { appointed }: Restriction,
): boolean =>
  unsatisfactoryRating !== undefined ||
  (reason?.value === 'misconduct' && initiated !== undefined && initiated.value < appointed.value);
