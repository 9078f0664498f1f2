// The working-day calendar: Monday to Friday without the federal holidays as they are observed.
//
// Holidays: 5 U.S.C. 6103(a); a Saturday holiday is observed the Friday before (6103(b)), a Sunday holiday the Monday
// after (E.O. 11582). They are those of today's law in every year, Juneteenth and Inauguration Day apart.
import { allForYear } from '@18f/us-federal-holidays';
import {
  dayNumber,
  dayOf,
  daysBeforeMonth,
  daysInYear,
  isoOfDay,
  isoOfNumber,
  LAST_YEAR,
  monthOf,
  weekdayOf,
  yearOf,
} from './civil.ts';
import { dated } from './dated.ts';

export interface CalendarOptions {
  /** The office is in the Washington area, where Inauguration Day is a holiday (5 U.S.C. 6103(c)). */
  readonly washingtonArea?: boolean;
  /** Further days without work, ISO: a closure by Executive order, a lapse in appropriations. */
  readonly closures?: readonly string[];
}

/**
 * Dates are real ones, ISO, from 0001-01-01 to 9999-12-31; callers check them first (`isDate`). Anything else is
 * answered without sense, but neither throws nor hangs.
 */
export interface WorkingCalendar {
  isWorkingDay(iso: string): boolean;
  /** The holiday that is observed on the day, which is not always its own date; closures have no name. */
  holidayName(iso: string): string | undefined;
  /** Working days after `from` up to and including `to`; `from` is day 0. Negative where `to` comes first. */
  workingDaysBetween(from: string, to: string): number;
  /** The nth working day after `from`, for a whole n; `from` itself for 0 and less, 9999-12-31 where time ends. */
  addWorkingDays(from: string, n: number): string;
}

export function createCalendar(options: CalendarOptions = {}): WorkingCalendar {
  const closures = new Set(options.closures);
  const years = new Map<number, Year>();

  const year = (number: number): Year => {
    let known = years.get(number);
    if (known === undefined) {
      known = layOut(number, options.washingtonArea ?? false, closures);
      // A mistyped year must not fill the memory with the centuries between.
      if (years.size >= 200) years.clear();
      years.set(number, known);
    }
    return known;
  };

  // Kept apart from the years laid out: numbers are small enough to keep for every year there is.
  const totals = new Map<number, number>();
  const workingDaysIn = (number: number): number => {
    const known = totals.get(number) ?? year(number).workingDays.length;
    totals.set(number, known);
    return known;
  };

  return {
    isWorkingDay(iso) {
      const { workedBy } = year(yearOf(iso));
      const day = dayOfYear(iso);
      return (workedBy[day] ?? 0) > (workedBy[day - 1] ?? 0);
    },
    holidayName: iso => year(yearOf(iso)).holidays.get(iso),
    workingDaysBetween(from, to) {
      const first = yearOf(from);
      const last = yearOf(to);
      let count = (year(last).workedBy[dayOfYear(to)] ?? 0) - (year(first).workedBy[dayOfYear(from)] ?? 0);
      for (let each = first; each < last; each++) count += workingDaysIn(each);
      for (let each = last; each < first; each++) count -= workingDaysIn(each);
      return count;
    },
    addWorkingDays(from, n) {
      if (!(n > 0)) return from;
      let number = yearOf(from);
      // The working day that is sought, counted from the beginning of the year.
      let nth = (year(number).workedBy[dayOfYear(from)] ?? 0) + n;
      while (nth > workingDaysIn(number)) {
        if (!(number < LAST_YEAR)) return `${LAST_YEAR}-12-31`;
        nth -= workingDaysIn(number);
        number += 1;
      }
      const day = year(number).workingDays[nth - 1];
      return day === undefined ? from : isoOfDay(number, day);
    },
  };
}

/** One year laid out, so that counting is looking up. Its days are numbered from 1. */
interface Year {
  /** Its working days in order. */
  readonly workingDays: Uint16Array;
  /** For each day how many working days have passed at its end. */
  readonly workedBy: Uint16Array;
  /** The holidays observed in it, by ISO date. */
  readonly holidays: ReadonlyMap<string, string>;
}

const NO_YEAR: Year = {
  workingDays: new Uint16Array(),
  workedBy: new Uint16Array(367),
  holidays: new Map(),
};

function layOut(year: number, washingtonArea: boolean, closures: ReadonlySet<string>): Year {
  if (!(year >= 1 && year <= LAST_YEAR)) return NO_YEAR;
  const holidays = observed(year);
  const inauguration = washingtonArea ? inaugurationDay(year) : undefined;
  if (inauguration !== undefined && !holidays.has(inauguration))
    holidays.set(inauguration, 'Inauguration Day');

  const prefix = prefixOf(year);
  const off = new Set([...holidays.keys(), ...closures].filter(day => day.startsWith(prefix)).map(dayOfYear));
  const workingDays: number[] = [];
  const workedBy = new Uint16Array(367);
  const newYear = dayNumber(year, 1, 1);
  for (let day = 1; day <= daysInYear(year); day++) {
    const isWeekend = weekdayOf(newYear + day - 1) >= SATURDAY;
    if (!isWeekend && !off.has(day)) workingDays.push(day);
    workedBy[day] = workingDays.length;
  }
  return { workingDays: Uint16Array.from(workingDays), workedBy, holidays };
}

const prefixOf = (year: number): string => `${String(year).padStart(4, '0')}-`;

/** The number of the day in its year: 1 for New Year's Day. */
const dayOfYear = (iso: string): number => daysBeforeMonth(yearOf(iso), monthOf(iso)) + dayOf(iso);

/**
 * The holidays that are observed in a year, by day. New Year's Day is that of the next year too, where that one is a
 * Saturday: it is then observed on 31 December.
 */
function observed(year: number): Map<string, string> {
  const prefix = prefixOf(year);
  return new Map([...holidaysOf(year), ...holidaysOf(year + 1)].filter(([day]) => day.startsWith(prefix)));
}

/**
 * The holidays of a year with the days on which they are observed, from the library. Only its `dateString` is taken:
 * it is made and written in the same local time, and so is right in any time zone, whereas its `date` is a moment.
 * The library misreads years of less than four digits; as the calendar repeats every 400 years, a far year is asked
 * for by one that falls alike, which also bounds the work for a mistyped one.
 */
function holidaysOf(year: number): (readonly [day: string, name: string])[] {
  const alike = year >= 1900 && year < 2200 ? year : 2400 + (year % 400);
  const shift = year - alike;
  return libraryHolidays(alike)
    .filter(({ name }) => year >= JUNETEENTH || !name.startsWith('Juneteenth'))
    .map(
      ({ dateString, name }) => [prefixOf(yearOf(dateString) + shift) + dateString.slice(5), name] as const,
    );
}

const JUNETEENTH = yearOf(dated.juneteenth.from);
const INAUGURATION = yearOf(dated['inauguration-day'].from);

const libraryByYear = new Map<number, ReturnType<typeof allForYear>>();

function libraryHolidays(year: number): ReturnType<typeof allForYear> {
  const holidays = libraryByYear.get(year) ?? allForYear(year);
  libraryByYear.set(year, holidays);
  return holidays;
}

/** 20 January of every fourth year; on a Sunday the day after, on a Saturday no day in lieu. */
function inaugurationDay(year: number): string | undefined {
  if (year < INAUGURATION || (year - INAUGURATION) % 4 !== 0) return undefined;
  const day = dayNumber(year, 1, 20);
  if (weekdayOf(day) === SATURDAY) return undefined;
  return isoOfNumber(weekdayOf(day) === SUNDAY ? day + 1 : day);
}

const SATURDAY = 5;
const SUNDAY = 6;
