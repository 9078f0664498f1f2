// Removing an appointee from the SES: as a probationer, or past probation.
import type { Records } from '../model/record.ts';
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
