import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './career-with-time-limit.ts';

const appointment = (type: string, lines: string): string =>
  `appointment A for C {\n  type: ${type}\n${lines}  effective: 2024-08-11\n}`;

test('a not-to-exceed date is found, and can be removed with its line', () => {
  const text = appointment('career', '  not-to-exceed: «2027-08-10»\n');
  const [finding] = expectFindings(rule, text, { severity: 'error' });
  const fix = finding?.fixes[0];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(appointment('career', ''));
});

test('without one it holds', () => {
  expectSatisfied(rule, appointment('career', ''));
});

test('a limited appointment has one', () => {
  expectNone(rule, appointment('limited-term', '  not-to-exceed: 2027-08-10\n'));
});

test('the end of probation and the last day served are no time limits', () => {
  expectNone(rule, appointment('career', '  ended: 2025-01-31\n  probation { ends: 2025-08-10 }\n'));
});
