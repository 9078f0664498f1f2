// The ways in which the law counts from one day to another.
import { addDays, addMonths, dayBefore, lastDayOfTerm } from '../../law/dates.ts';
import type { FigureName } from '../../law/desk-guide.ts';
import { lastDay, type Period } from '../../law/period.ts';
import type { Placed } from '../../model/record.ts';
import type { DeadlineContext, Limit } from './deadline.ts';

/** The last day of a period; the day from which it is counted is day 0. */
export function within(
  from: Placed<string>,
  figure: FigureName,
  { law, calendar }: Pick<DeadlineContext, 'law' | 'calendar'>,
): Limit & { readonly period: Period } {
  const period = law.period(figure);
  return { from, period, day: lastDay(from.value, period, calendar) };
}

/** The day on which so many months are full: still in time for "within", and enough for "at least". */
export const anniversary = (from: Placed<string>, months: number): Limit => ({
  from,
  day: addMonths(from.value, months),
});

/** The last day of a term that begins on a day; the day on which its months are full is torn. */
export function term(from: Placed<string>, months: number): Limit & { readonly torn: string } {
  const day = lastDayOfTerm(from.value, months);
  return { from, day, torn: addDays(day, 1) };
}

/** The last day before another; on one and the same day the order cannot be known. */
export const strictlyBefore = (
  from: Placed<string>,
  day = from.value,
): Limit & { readonly torn: string } => ({
  from,
  day: dayBefore(day),
  torn: day,
});
