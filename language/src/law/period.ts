// Periods of the law: how long, in days or in working days, as the edition says.
import type { WorkingCalendar } from './calendar.ts';
import { addDays, daysBetween } from './dates.ts';

export interface Period {
  readonly length: number;
  readonly unit: 'days' | 'working-days';
}

/** The last day of a period, inclusive; the day from which it is counted is day 0. ISO dates in and out. */
export const lastDay = (from: string, { length, unit }: Period, calendar: WorkingCalendar): string =>
  unit === 'days' ? addDays(from, length) : calendar.addWorkingDays(from, length);

/** How many days of the period's unit have passed from one day to another; the first is day 0. */
export const passed = (from: string, to: string, { unit }: Period, calendar: WorkingCalendar): number =>
  unit === 'days' ? daysBetween(from, to) : calendar.workingDaysBetween(from, to);

/** `90 working days`. */
export const spokenPeriod = ({ length, unit }: Period): string => {
  const noun = unit === 'days' ? 'calendar day' : 'working day';
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
};
