import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-emergency-too-long.ts';

const appointment = (lines: string, effective = '2023-01-29'): string =>
  `appointment A for C {\n  type: limited-emergency\n  effective: ${effective}\n  ${lines}\n}`;

test('eighteen months less a day are lawful', () => {
  expectSatisfied(rule, appointment('not-to-exceed: 2024-07-28'));
});

test('the day on which they are full is a warning, the next an error', () => {
  expectFindings(rule, appointment('not-to-exceed: «2024-07-29»'), { severity: 'warning' });
  const [error] = expectFindings(rule, appointment('not-to-exceed: «2024-07-30»'), { severity: 'error' });
  expect(error?.fixes.map(({ title }) => title)).toEqual(['End on 2024-07-28']);
});

test('where the month is shorter the term ends with it', () => {
  expectSatisfied(rule, appointment('not-to-exceed: 2024-02-29', '2022-08-31'));
  expectFindings(rule, appointment('not-to-exceed: «2024-03-01»', '2022-08-31'), { severity: 'warning' });
});

test('service beyond the months counts too', () => {
  expectFindings(rule, appointment('ended: «2024-08-01»'), { severity: 'error' });
});

test('without an end it is pending, and a limited term has its own rule', () => {
  expectPending(rule, appointment(''));
  expectNone(rule, appointment('not-to-exceed: 2026-01-01').replace('emergency', 'term'));
});
