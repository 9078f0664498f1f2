// The working-day calendar against the vectors of the catalog, the edges of the holidays, and any time zone.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCalendar } from './calendar.ts';
import { addDays, weekday } from './dates.ts';

const calendar = createCalendar({});
const washington = createCalendar({ washingtonArea: true });

/** Day 0, the number of working days, the day they lead to. */
const VECTORS: readonly (readonly [from: string, days: number, to: string])[] = [
  ['2024-03-01', 90, '2024-07-10'],
  ['2024-03-01', 89, '2024-07-09'],
  ['2023-12-15', 90, '2024-04-25'],
  ['2023-12-15', 89, '2024-04-24'],
  ['2024-09-30', 90, '2025-02-11'],
  ['2019-08-30', 90, '2020-01-13'],
  ['2024-03-01', 60, '2024-05-24'],
  ['2023-12-15', 14, '2024-01-08'],
  ['2024-03-01', 14, '2024-03-21'],
  // facts.md 1.7
  ['2024-09-13', 90, '2025-01-27'],
  ['2024-12-20', 90, '2025-05-01'],
  ['2025-05-30', 90, '2025-10-08'],
  ['2025-09-15', 90, '2026-01-27'],
  ['2025-10-01', 90, '2026-02-12'],
  ['2026-01-05', 90, '2026-05-13'],
  ['2026-06-30', 90, '2026-11-06'],
];

/** The day observed and the holiday, in and around the years with shifted ones. */
const OBSERVED: readonly (readonly [day: string, name: string])[] = [
  ['2024-01-01', "New Year's Day"],
  ['2024-01-15', 'Birthday of Martin Luther King, Jr.'],
  ['2024-02-19', "Washington's Birthday"],
  ['2024-05-27', 'Memorial Day'],
  ['2024-06-19', 'Juneteenth National Independence Day'],
  ['2024-07-04', 'Independence Day'],
  ['2024-09-02', 'Labor Day'],
  ['2024-10-14', 'Columbus Day'],
  ['2024-11-11', 'Veterans Day'],
  ['2024-11-28', 'Thanksgiving Day'],
  ['2024-12-25', 'Christmas Day'],
  ['2021-06-18', 'Juneteenth National Independence Day'],
  ['2026-07-03', 'Independence Day'],
  ['2027-06-18', 'Juneteenth National Independence Day'],
  ['2027-07-05', 'Independence Day'],
  ['2027-12-24', 'Christmas Day'],
  ['2027-12-31', "New Year's Day"],
  ['2021-12-31', "New Year's Day"],
  ['2010-12-31', "New Year's Day"],
  ['2028-11-10', 'Veterans Day'],
  ['2029-11-12', 'Veterans Day'],
  ['2023-01-02', "New Year's Day"],
];

describe('holidays', () => {
  test.each(OBSERVED)('%s is %s as observed', (day, name) => {
    expect(calendar.holidayName(day)).toBe(name);
    expect(calendar.isWorkingDay(day)).toBe(false);
  });

  test('a shifted holiday is not named on its own date', () => {
    expect(calendar.holidayName('2026-07-04')).toBeUndefined();
    expect(calendar.holidayName('2028-01-01')).toBeUndefined();
    expect(calendar.holidayName('2027-12-26')).toBeUndefined();
  });

  test('each year has eleven, ten before Juneteenth', () => {
    const days = (year: number) => {
      let count = 0;
      for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1))
        if (calendar.holidayName(day) !== undefined) count += 1;
      return count;
    };
    // 2027 has its eleven and the New Year's Day of 2028; 2028 has ten left of its own.
    expect([2020, 2021, 2024, 2027, 2028].map(days)).toEqual([10, 12, 11, 12, 10]);
  });

  test('Juneteenth is a working day before 2021', () => {
    expect(calendar.isWorkingDay('2020-06-19')).toBe(true);
    expect(calendar.isWorkingDay('2019-06-19')).toBe(true);
    expect(calendar.isWorkingDay('2021-06-17')).toBe(true);
    expect(calendar.isWorkingDay('2021-06-18')).toBe(false);
  });

  test('weekends are not working days', () => {
    expect(calendar.isWorkingDay('2024-03-22')).toBe(true);
    expect(calendar.isWorkingDay('2024-03-23')).toBe(false);
    expect(calendar.isWorkingDay('2024-03-24')).toBe(false);
    expect(calendar.isWorkingDay('2024-03-25')).toBe(true);
  });

  test('Inauguration Day is one in the Washington area only', () => {
    expect(calendar.isWorkingDay('2021-01-20')).toBe(true);
    expect(washington.isWorkingDay('2021-01-20')).toBe(false);
    expect(washington.holidayName('2021-01-20')).toBe('Inauguration Day');
    expect(washington.holidayName('2017-01-20')).toBe('Inauguration Day');
    // Not in other years, and not before there was the law.
    expect(washington.isWorkingDay('2022-01-20')).toBe(true);
    expect(washington.isWorkingDay('2023-01-20')).toBe(true);
    expect(washington.isWorkingDay('1965-01-20')).toBe(true);
    expect(washington.isWorkingDay('1969-01-20')).toBe(false);
    // A Sunday: the next day, which is the third Monday as well.
    expect(washington.holidayName('2013-01-21')).toBe('Birthday of Martin Luther King, Jr.');
    expect(washington.holidayName('1985-01-21')).toBe('Birthday of Martin Luther King, Jr.');
    // A Saturday: no day in lieu.
    expect(washington.isWorkingDay('2029-01-19')).toBe(true);
    // The same day as the third Monday.
    expect(washington.holidayName('2025-01-20')).toBe('Birthday of Martin Luther King, Jr.');
  });

  test('Inauguration Day moves a deadline by a day there', () => {
    expect(calendar.addWorkingDays('2021-01-19', 1)).toBe('2021-01-20');
    expect(washington.addWorkingDays('2021-01-19', 1)).toBe('2021-01-21');
  });
});

describe('counting', () => {
  test.each(VECTORS)('from %s, working day %i is %s', (from, days, to) => {
    expect(calendar.addWorkingDays(from, days)).toBe(to);
    expect(calendar.workingDaysBetween(from, to)).toBe(days);
  });

  test('the first day is day 0, on a working day and off it', () => {
    expect(calendar.workingDaysBetween('2024-03-01', '2024-03-01')).toBe(0);
    expect(calendar.workingDaysBetween('2024-03-01', '2024-03-03')).toBe(0);
    expect(calendar.workingDaysBetween('2024-03-01', '2024-03-04')).toBe(1);
    expect(calendar.workingDaysBetween('2024-03-02', '2024-03-04')).toBe(1);
    expect(calendar.addWorkingDays('2024-03-02', 1)).toBe('2024-03-04');
    expect(calendar.addWorkingDays('2024-03-02', 0)).toBe('2024-03-02');
    expect(calendar.addWorkingDays('2024-03-02', -3)).toBe('2024-03-02');
  });

  test('backwards it is negative', () => {
    expect(calendar.workingDaysBetween('2024-07-10', '2024-03-01')).toBe(-90);
    expect(calendar.workingDaysBetween('2025-02-11', '2024-09-30')).toBe(-90);
  });

  test('it agrees with counting day by day', () => {
    for (const start of ['2020-12-30', '2021-05-31', '2023-11-20', '2027-12-20']) {
      let count = 0;
      for (let day = addDays(start, 1), n = 0; n < 400; n++, day = addDays(day, 1)) {
        if (calendar.isWorkingDay(day)) {
          count += 1;
          expect(calendar.addWorkingDays(start, count)).toBe(day);
          expect(['Saturday', 'Sunday']).not.toContain(weekday(day));
        }
        expect(calendar.workingDaysBetween(start, day)).toBe(count);
      }
    }
  });

  test('closures are days without work', () => {
    const closed = createCalendar({ closures: ['2024-12-24', '2025-01-09', '2024-12-25', '2024-12-28'] });
    expect(closed.isWorkingDay('2024-12-24')).toBe(false);
    expect(closed.holidayName('2024-12-24')).toBeUndefined();
    // Two of the four were working days.
    expect(closed.addWorkingDays('2024-09-30', 90)).toBe('2025-02-13');
    expect(calendar.isWorkingDay('2024-12-24')).toBe(true);
  });
});

describe('absurd input', () => {
  test('the first and the last years', () => {
    // 1 January 0001 is a Monday, and New Year's Day.
    expect(calendar.isWorkingDay('0001-01-01')).toBe(false);
    expect(calendar.isWorkingDay('0001-01-02')).toBe(true);
    expect(calendar.addWorkingDays('0001-01-01', 1)).toBe('0001-01-02');
    // The year 204 falls as 1804 does, 2404 as 2004 does.
    expect(calendar.holidayName('0204-12-25')).toBe('Christmas Day');
    expect(calendar.addWorkingDays('0204-03-01', 90)).toBe(
      calendar.addWorkingDays('1804-03-01', 90).replace('1804', '0204'),
    );
    expect(calendar.holidayName('0204-06-19')).toBeUndefined();
    expect(calendar.holidayName('2404-06-18')).toBe('Juneteenth National Independence Day');
    expect(calendar.holidayName('9999-12-24')).toBe('Christmas Day');
    // 1 January 10000 is a Saturday.
    expect(calendar.holidayName('9999-12-31')).toBe("New Year's Day");
    expect(calendar.addWorkingDays('9999-12-29', 1)).toBe('9999-12-30');
    expect(calendar.addWorkingDays('9999-12-30', 90)).toBe('9999-12-31');
    expect(calendar.addWorkingDays('2024-01-01', Number.POSITIVE_INFINITY)).toBe('9999-12-31');
    expect(calendar.workingDaysBetween('0001-01-01', '9999-12-31')).toBeGreaterThan(2_400_000);
    expect(calendar.workingDaysBetween('9999-12-31', '0001-01-01')).toBeLessThan(-2_400_000);
  });

  test.each(['', 'soon', '2024-13-45', '2024-02-30', '0000-00-00', '99999-01-01'])(
    '%j neither throws nor hangs',
    text => {
      expect(() => {
        calendar.isWorkingDay(text);
        calendar.holidayName(text);
        calendar.addWorkingDays(text, 90);
        calendar.addWorkingDays('2024-03-01', Number.NaN);
        calendar.workingDaysBetween(text, '2024-03-01');
        calendar.workingDaysBetween('2024-03-01', text);
      }).not.toThrow();
    },
  );
});

describe('time zones', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  // Minutes by which UTC is ahead in January: they prove that the zone took effect.
  test.each([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Asia/Kathmandu', -345],
    ['America/Sao_Paulo', 180],
  ])('the same days in %s', async (zone, offset) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);

    const fresh = await import('./calendar.ts');
    expect(fresh.createCalendar).not.toBe(createCalendar);
    const there = fresh.createCalendar({});
    const washingtonThere = fresh.createCalendar({ washingtonArea: true });
    for (const [day, name] of OBSERVED) expect(there.holidayName(day), day).toBe(name);
    for (const [from, days, to] of VECTORS) {
      expect(there.addWorkingDays(from, days)).toBe(to);
      expect(there.workingDaysBetween(from, to)).toBe(days);
    }
    for (let year = 1990; year < 2060; year++) {
      const end = there.addWorkingDays(`${year}-01-01`, 240);
      expect(end, String(year)).toBe(calendar.addWorkingDays(`${year}-01-01`, 240));
    }
    expect(washingtonThere.holidayName('2021-01-20')).toBe('Inauguration Day');
  });
});

test('counting is fast once a year is known', () => {
  calendar.addWorkingDays('2024-01-02', 300);
  const started = Date.now();
  for (let n = 0; n < 100_000; n++) {
    calendar.addWorkingDays('2024-09-30', 90);
    calendar.workingDaysBetween('2024-01-02', '2025-02-05');
  }
  // A generous bound, 20 µs for the two, far from what a day-by-day loop would take under load.
  expect(Date.now() - started).toBeLessThan(2000);
});
