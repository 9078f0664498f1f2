import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './schedule-b-too-long.ts';

const appointment = (to: string, kind = 'schedule-b', from = '2023-01-17'): string =>
  `program P for DES { participation for C { appointment ${kind} { from: ${from} ${to} } } }`;

test('the day before the third anniversary is lawful, the anniversary a warning, later an error', () => {
  expectSatisfied(rule, appointment('to: 2026-01-16'));
  const [warning] = expectFindings(rule, appointment('to: «2026-01-17»'), { severity: 'warning' });
  expect(warning?.fixes.map(({ title }) => title)).toEqual(['End on 2026-01-16']);
  const [error] = expectFindings(rule, appointment('to: «2026-01-18»'), { severity: 'error' });
  expect(error?.message).toBe(
    'The Schedule B appointment lasts until 2026-01-18; the last day of its 36 months is 2026-01-16.',
  );
});

test('from a leap day the term ends with February', () => {
  expectSatisfied(rule, appointment('to: 2027-02-28', 'schedule-b', '2024-02-29'));
  expectFindings(rule, appointment('to: «2027-03-01»', 'schedule-b', '2024-02-29'), { severity: 'warning' });
});

test('a career appointment has no such limit, and one without an end is pending', () => {
  expectNone(rule, appointment('to: 2030-01-01', 'career'));
  expectPending(rule, appointment(''));
});
