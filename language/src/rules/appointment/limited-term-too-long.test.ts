import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-term-too-long.ts';

const appointment = (lines: string, type = 'limited-term'): string =>
  `appointment A for C {\n  type: ${type}\n  effective: 2022-10-01\n  ${lines}\n}`;

test('three years less a day are lawful', () => {
  expectSatisfied(rule, appointment('not-to-exceed: 2025-09-30'));
});

test('the anniversary is a warning, the day after it an error', () => {
  const [warning] = expectFindings(rule, appointment('not-to-exceed: «2025-10-01»'), { severity: 'warning' });
  expect(warning?.message).toBe(
    'The limited term appointment may last until 2025-10-01, the very day on which its 36 months are full; whether that day belongs to them is not said.',
  );
  expect(warning?.fixes.map(({ title }) => title)).toEqual(['End on 2025-09-30']);
  const [error] = expectFindings(rule, appointment('not-to-exceed: «2025-10-02»'), { severity: 'error' });
  expect(error?.message).toBe(
    'The limited term appointment may last until 2025-10-02; the last day of its 36 months is 2025-09-30.',
  );
});

test('from a leap day the term ends with February', () => {
  const leap = (day: string): string =>
    appointment(`not-to-exceed: ${day}`).replace('2022-10-01', '2024-02-29');
  expectSatisfied(rule, leap('2027-02-28'));
  expectFindings(rule, leap('«2027-03-01»'), { severity: 'warning' });
  expectFindings(rule, leap('«2027-03-02»'), { severity: 'error' });
});

test('service beyond the term counts too', () => {
  const [finding] = expectFindings(
    rule,
    appointment('not-to-exceed: 2024-09-30 ended: «2024-12-31»').replace('2022', '2021'),
  );
  expect(finding?.message).toMatch(/lasted until 2024-12-31/);
  expect(finding?.fixes).toEqual([]);
});

test('without an end it is pending', () => {
  expectPending(rule, appointment(''));
  expectPending(rule, 'appointment A for C { type: limited-term not-to-exceed: 2030-01-01 }');
});

test('a limited emergency appointment is measured by its own rule, a career one by none', () => {
  expectNone(rule, appointment('not-to-exceed: 2030-01-01', 'limited-emergency'));
  expectNone(rule, appointment('not-to-exceed: 2030-01-01', 'career'));
});

test('duties that end with the term move with it', () => {
  const titles = (expire: string) =>
    expectFindings(
      rule,
      `position P "Director" { duties-expire: ${expire} }\n${appointment('not-to-exceed: «2025-10-02»\n  position: P')}`,
    )[0]?.fixes.map(({ title }) => title);
  expect(titles('2025-10-02')).toEqual(['End on 2025-09-30, and the duties of the position with it']);
  expect(titles('2025-09-30')).toEqual(['End on 2025-09-30']);
});
