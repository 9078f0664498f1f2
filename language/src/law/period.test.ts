import { expect, test } from 'vitest';
import { createCalendar } from './calendar.ts';
import { lastDay, passed, spokenPeriod } from './period.ts';

const calendar = createCalendar({});

test('working days pass over weekends and holidays, calendar days do not', () => {
  expect(lastDay('2024-03-01', { length: 90, unit: 'working-days' }, calendar)).toBe('2024-07-10');
  expect(lastDay('2024-03-01', { length: 80, unit: 'days' }, calendar)).toBe('2024-05-20');
  expect(passed('2024-03-01', '2024-07-10', { length: 90, unit: 'working-days' }, calendar)).toBe(90);
  expect(passed('2024-03-01', '2024-05-20', { length: 80, unit: 'days' }, calendar)).toBe(80);
});

test('a period is told with its unit', () => {
  expect(spokenPeriod({ length: 90, unit: 'working-days' })).toBe('90 working days');
  expect(spokenPeriod({ length: 1, unit: 'days' })).toBe('1 calendar day');
});
