import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './noncareer-with-time-limit.ts';

const appointment = (type: string, lines: string): string =>
  `appointment A for C {\n  type: ${type}\n${lines}  effective: 2024-08-11\n}`;

test('a not-to-exceed date is found, and can be removed with its line', () => {
  const text = appointment('noncareer', '  not-to-exceed: «2027-08-10»\n');
  const [finding] = expectFindings(rule, text, { severity: 'warning' });
  const fix = finding?.fixes[0];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(appointment('noncareer', ''));
});

test('without one it holds', () => {
  expectSatisfied(rule, appointment('noncareer', ''));
});

test('a limited appointment has one', () => {
  expectNone(rule, appointment('limited-term', '  not-to-exceed: 2027-08-10\n'));
});
