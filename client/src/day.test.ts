import { expect, test } from 'vitest';
import { isDay } from './day.ts';

test.each(['2024-02-29', '2026-06-01', '1999-12-31'])('%s is a day', text => {
  expect(isDay(text)).toBe(true);
});

test.each(['2023-02-29', '2026-13-01', '2026-6-1', '01.06.2026', '', 'today', '2026-04-31'])(
  '%s is none',
  text => {
    expect(isDay(text)).toBe(false);
  },
);
