// The Gregorian calendar in numbers, carried back to the year 1: so that a date costs no more than a sum.

export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;
const MONTHS = 12;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_400_YEARS = 146_097;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The days of a year that have passed before a month of it. */
export const daysBeforeMonth = (year: number, month: number): number =>
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);

/** Days since the beginning of the year 1: 1 for its New Year's Day, which was a Monday. */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return 365 * before + leapDays + daysBeforeMonth(year, month) + day;
}

/** The ISO text of a day by its number. */
export function isoOfNumber(number: number): string {
  // The year that this guesses is right or one too late.
  let year = Math.floor(((number - 1) * 400) / DAYS_IN_400_YEARS) + 2;
  while (dayNumber(year, 1, 1) > number) year -= 1;
  return isoOfDay(year, number - dayNumber(year, 1, 1) + 1);
}

/** The ISO text of a day by its number in its year: 1 for New Year's Day. */
export function isoOfDay(year: number, dayOfYear: number): string {
  let month = MONTHS;
  while (daysBeforeMonth(year, month) >= dayOfYear) month -= 1;
  return isoOf(year, month, dayOfYear - daysBeforeMonth(year, month));
}

export const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const two = (part: number): string => (part < 10 ? `0${part}` : String(part));

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
export const dayOf = (iso: string): number => Number(iso.slice(8, 10));

/** Days since the beginning of the year 1, of a real day. */
export const numberOf = (iso: string): number => dayNumber(yearOf(iso), monthOf(iso), dayOf(iso));

/** 0 for Monday, 6 for Sunday, of a day by its number. */
export const weekdayOf = (number: number): number => (number + 6) % 7;
