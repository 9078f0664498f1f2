// Dates as the model keeps them: ISO text (`2024-03-26`) in, ISO text out, without time or time zone.
//
// Two dates compare as text: `a < b`. Every function but `isDate` wants real dates from 0001-01-01 to 9999-12-31 (what
// `isDate` accepts) and answers within them: what would fall outside becomes the first or the last of these days, so
// that a mistyped year neither throws nor yields text that no longer compares. On anything else it throws RangeError.
import {
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  isoOf,
  isoOfNumber,
  LAST_YEAR,
  monthOf,
  numberOf,
  weekdayOf,
  yearOf,
} from './civil.ts';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';
const FIRST_NUMBER = numberOf(FIRST);
const LAST_NUMBER = numberOf(LAST);
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The day of an instant by the clock of its machine, ISO. Hosts have clocks; the language has none. */
export const localDay = (instant: Date): string =>
  isoOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!hasForm(text)) return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const day = dayOf(text);
  return year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Four figures, two and two, with dashes between. */
function hasForm(text: string): boolean {
  if (text.length !== 10) return false;
  for (let i = 0; i < 10; i++) {
    const code = text.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== DASH : code < ZERO || code > NINE) return false;
  }
  return true;
}

const DASH = '-'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** `days` calendar days later; earlier where negative. */
export function addDays(iso: string, days: number): string {
  const number = numberOf(real(iso)) + days;
  if (number > LAST_NUMBER) return LAST;
  return number < FIRST_NUMBER ? FIRST : isoOfNumber(number);
}

/** The same day `months` later, or the last day of that month where it is shorter (31 January + 1 → 28 February). */
export function addMonths(iso: string, months: number): string {
  const passed = yearOf(real(iso)) * 12 + monthOf(iso) - 1 + months;
  const year = Math.floor(passed / 12);
  if (year > LAST_YEAR) return LAST;
  if (!(year >= FIRST_YEAR)) return FIRST;
  const month = passed - year * 12 + 1;
  return isoOf(year, month, Math.min(dayOf(iso), daysInMonth(year, month)));
}

/** The same day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(iso: string, years: number): string {
  return addMonths(iso, years * 12);
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
export const daysBetween = (from: string, to: string): number => numberOf(real(to)) - numberOf(real(from));

export const weekday = (iso: string): Weekday => WEEKDAYS[weekdayOf(numberOf(real(iso)))] as Weekday;

/** A date for a reader, with its weekday: `Tuesday 2024-03-26`. */
export function formatDate(iso: string): string {
  return `${weekday(iso)} ${iso}`;
}

function real(iso: string): string {
  if (!isDate(iso)) throw new RangeError(`${iso} is no day of the calendar.`);
  return iso;
}
