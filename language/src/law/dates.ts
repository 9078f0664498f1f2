// Dates as the model keeps them: ISO text (`2024-03-26`) in, ISO text out, without time or time zone.
//
// Two dates compare as text: `a < b`. Every function but `isDate` wants real dates from 0001-01-01 to 9999-12-31 (what
// `isDate` accepts) and answers within them: what would fall outside becomes the first or the last of these days, so
// that a mistyped year neither throws nor yields text that no longer compares. On anything else it throws RangeError.
import { Temporal } from 'temporal-polyfill';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `days` calendar days later; earlier where negative. */
export function addDays(iso: string, days: number): string {
  return add(iso, { days }, days);
}

/** The same day `months` later, or the last day of that month where it is shorter (31 January + 1 → 28 February). */
export function addMonths(iso: string, months: number): string {
  return add(iso, { months }, months);
}

/** The same day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(iso: string, years: number): string {
  return add(iso, { years }, years);
}

/**
 * The last day of a term of so many months that begins on `start`: 1 June and twelve months → 31 May. Where the
 * anniversary does not exist, the end of its month is still within the term: 29 February 2024 → 28 February 2025.
 */
export function lastDayOfTerm(start: string, months: number): string {
  const anniversary = addMonths(start, months);
  return anniversary.slice(8) === start.slice(8) ? dayBefore(anniversary) : anniversary;
}

export function dayBefore(iso: string): string {
  return addDays(iso, -1);
}

/** Calendar days from one day to the other: 1 from today to tomorrow, negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

export function weekday(iso: string): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(iso).dayOfWeek - 1] as Weekday;
}

/** A date for a reader, with its weekday: `Tuesday 2024-03-26`. */
export function formatDate(iso: string): string {
  return `${weekday(iso)} ${iso}`;
}

/** More days than there are between the first and the last date. */
const BEYOND = 4_000_000;

function add(
  iso: string,
  duration: { days?: number; months?: number; years?: number },
  amount: number,
): string {
  const date = Temporal.PlainDate.from(iso);
  if (amount > BEYOND) return LAST;
  if (amount < -BEYOND) return FIRST;
  try {
    const sum = date.add(duration);
    if (sum.year > 9999) return LAST;
    return sum.year < 1 ? FIRST : sum.toString();
  } catch {
    // Temporal itself ends some 270,000 years from now.
    return amount > 0 ? LAST : FIRST;
  }
}
