import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-renewed.ts';

const appointment = (name: string, type: string, lines: string): string =>
  `appointment ${name} for C {\n  type: ${type}\n  ${lines}\n}\n`;
const first = appointment('A', 'limited-term', 'effective: 2022-10-01 not-to-exceed: 2023-09-30');

test('a renewal beyond the longest term is an error', () => {
  const [finding] = expectFindings(
    rule,
    first +
      appointment('B', 'limited-term', 'renewal-of: «A» effective: 2023-10-01 not-to-exceed: 2025-10-02'),
    { severity: 'error' },
  );
  expect(finding?.message).toMatch(/beyond 2025-09-30, the last day of the 36 months/);
  expect(finding?.related).toHaveLength(2);
});

test('an extension within it is a warning', () => {
  expectFindings(
    rule,
    first +
      appointment('B', 'limited-term', 'renewal-of: «A» effective: 2023-10-01 not-to-exceed: 2025-09-30'),
    { severity: 'warning' },
  );
});

test('several renewals are counted from the first', () => {
  const second = appointment(
    'B',
    'limited-term',
    'renewal-of: «A» effective: 2023-10-01 not-to-exceed: 2024-09-30',
  );
  const third = appointment(
    'D',
    'limited-term',
    'renewal-of: «B» effective: 2024-10-01 not-to-exceed: 2026-09-30',
  );
  const findings = expectFindings(rule, first + second + third);
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});

test('eighteen months limit an emergency appointment', () => {
  const emergency = appointment('A', 'limited-emergency', 'effective: 2023-01-29 not-to-exceed: 2023-07-28');
  const renewal = (to: string): string =>
    emergency +
    appointment('B', 'limited-emergency', `renewal-of: «A» effective: 2023-07-29 not-to-exceed: ${to}`);
  expectFindings(rule, renewal('2024-07-28'), { severity: 'warning' });
  expectFindings(rule, renewal('2024-07-30'), { severity: 'error' });
});

test('where the first appointment is not there it is a warning', () => {
  expectFindings(rule, appointment('B', 'limited-term', 'renewal-of: «A» not-to-exceed: 2030-01-01'), {
    severity: 'warning',
  });
});

test('a chain that leads back to itself comes to an end', () => {
  expectFindings(
    rule,
    appointment('A', 'limited-term', 'renewal-of: «B»') + appointment('B', 'limited-term', 'renewal-of: «A»'),
  );
});

test('a second appointment to the position on the day after is a warning, after a break it holds', () => {
  const inPosition = (name: string, type: string, dates: string, position = 'P'): string =>
    appointment(name, type, `position: ${position} ${dates}`);
  const earlier = inPosition('A', 'limited-term', 'effective: 2022-10-01 not-to-exceed: 2023-09-30');
  const [finding] = expectFindings(
    rule,
    earlier + inPosition('B', 'limited-term', 'effective: «2023-10-01» not-to-exceed: 2024-09-30'),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    'The limited term appointment takes effect on the day after `A`, of the same person to the same position, ends.',
  );
  expectSatisfied(rule, earlier + inPosition('B', 'limited-term', 'effective: 2023-10-02'));
  expectSatisfied(rule, earlier + inPosition('B', 'limited-emergency', 'effective: 2023-10-01'));
  expectSatisfied(rule, earlier + inPosition('B', 'limited-term', 'effective: 2023-10-01', 'Q'));
});

test('without a renewal it holds, and a career appointment is not its matter', () => {
  expectSatisfied(rule, first);
  expectNone(rule, first + appointment('B', 'career', 'renewal-of: A'));
});
