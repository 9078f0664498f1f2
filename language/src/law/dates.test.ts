// Date arithmetic on ISO text, with the vectors of the regulation catalog.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayBefore,
  daysBetween,
  formatDate,
  isDate,
  lastDayOfTerm,
  localDay,
  weekday,
} from './dates.ts';

test.each([
  [new Date(2024, 1, 29, 0, 0), '2024-02-29'],
  [new Date(2024, 11, 31, 23, 59, 59), '2024-12-31'],
])('the local day of %s is %s', (instant, day) => {
  expect(localDay(instant)).toBe(day);
});

describe('isDate', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2024-12-31', '2023-04-30'])(
    'accepts %s',
    text => {
      expect(isDate(text)).toBe(true);
    },
  );
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2024-00-10',
    '2024-13-01',
    '2024-04-31',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '24-01-01',
    '2024/01/01',
    '+002024-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '2024-01-01\n',
    '',
  ])('refuses %j', text => {
    expect(isDate(text)).toBe(false);
  });
});

describe('arithmetic', () => {
  test('the open period of fourteen days counts both ends', () => {
    expect(addDays('2024-01-01', 13)).toBe('2024-01-14');
    expect(daysBetween('2024-01-01', '2024-01-14') + 1).toBe(14);
  });

  test('a year of probation ends the day before the anniversary', () => {
    expect(lastDayOfTerm('2024-06-01', 12)).toBe('2025-05-31');
    expect(lastDayOfTerm('2024-02-29', 12)).toBe('2025-02-28');
    expect(lastDayOfTerm('2023-03-01', 12)).toBe('2024-02-29');
    expect(lastDayOfTerm('2016-01-10', 24)).toBe('2018-01-09');
  });

  test('days without pay beyond thirty are added', () => {
    expect(addDays(lastDayOfTerm('2024-08-11', 12), 50 - 30)).toBe('2025-08-30');
  });

  test('limited and Schedule B terms', () => {
    expect(lastDayOfTerm('2022-10-01', 36)).toBe('2025-09-30');
    expect(lastDayOfTerm('2023-01-29', 18)).toBe('2024-07-28');
    expect(lastDayOfTerm('2023-01-17', 36)).toBe('2026-01-16');
    expect(lastDayOfTerm('2024-08-31', 18)).toBe('2026-02-28');
  });

  test('removals are blocked for 120 days, the appointment being day 0', () => {
    expect(addDays('2023-05-01', 120)).toBe('2023-08-29');
    expect(addDays('2023-05-01', 121)).toBe('2023-08-30');
  });

  test('twelve months are clamped at the end of the month', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-12-15', 1)).toBe('2025-01-15');
    expect(addMonths('2022-10-01', 36)).toBe('2025-10-01');
  });

  test('days between', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(daysBetween('2024-03-01', '2024-03-01')).toBe(0);
    expect(daysBetween('2024-09-13', '2025-01-27')).toBe(136);
    expect(daysBetween('0001-01-01', '9999-12-31')).toBe(3_652_058);
  });

  test('what falls outside the calendar becomes its first or last day', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-01', 12)).toBe('9999-12-31');
    expect(addYears('9990-01-01', 1e9)).toBe('9999-12-31');
    expect(addYears('2024-01-01', 900_000)).toBe('9999-12-31');
    expect(dayBefore('0001-01-01')).toBe('0001-01-01');
    expect(addYears('0001-01-01', -1)).toBe('0001-01-01');
    expect(addYears('2024-01-01', -900_000)).toBe('0001-01-01');
    expect(addDays('2024-01-01', Number.NEGATIVE_INFINITY)).toBe('0001-01-01');
    expect(addDays('0999-12-31', 1)).toBe('1000-01-01');
  });

  test('weekdays', () => {
    expect(weekday('2024-03-26')).toBe('Tuesday');
    expect(weekday('2021-06-18')).toBe('Friday');
    expect(weekday('2026-07-05')).toBe('Sunday');
    expect(formatDate('2024-03-26')).toBe('Tuesday 2024-03-26');
  });
});

describe('agrees with Temporal', () => {
  const days = fc
    .integer({ min: 0, max: 3_652_058 })
    .map(passed => Temporal.PlainDate.from('0001-01-01').add({ days: passed }));
  const near = fc.integer({ min: -200_000, max: 200_000 });
  const inside = (date: Temporal.PlainDate): string =>
    date.year > 9999 ? '9999-12-31' : date.year < 1 ? '0001-01-01' : date.toString();

  test('on sums of days, months and years', () => {
    fc.assert(
      fc.property(days, near, (day, amount) => {
        const iso = day.toString();
        expect(addDays(iso, amount)).toBe(inside(day.add({ days: amount })));
        expect(addMonths(iso, amount)).toBe(inside(day.add({ months: amount })));
        expect(addYears(iso, amount)).toBe(inside(day.add({ years: amount })));
      }),
      { seed: 20_260_106, numRuns: 1_000 },
    );
  });

  test('on the days between and the days of the week', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from.toString(), to.toString())).toBe(from.until(to).days);
        expect(weekday(from.toString())).toBe(from.toLocaleString('en-US', { weekday: 'long' }));
        expect(isDate(from.toString())).toBe(true);
      }),
      { seed: 20_260_107, numRuns: 1_000 },
    );
  });

  test('what is no day is refused', () => {
    for (const no of ['2023-02-29', '', '2024-1-1']) {
      expect(() => addDays(no, 1)).toThrow(RangeError);
      expect(() => addMonths(no, 1)).toThrow(RangeError);
      expect(() => daysBetween('2024-01-01', no)).toThrow(RangeError);
      expect(() => weekday(no)).toThrow(RangeError);
    }
  });
});
