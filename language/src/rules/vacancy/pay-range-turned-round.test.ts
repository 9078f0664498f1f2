import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './pay-range-turned-round.ts';

const vacancy = (range: string): string => `vacancy V "N" for P { ${range} }`;

test('the greater amount comes second, and the two may be one', () => {
  expectSatisfied(rule, vacancy('pay-range: $147,649 to $147,650'));
  expectSatisfied(rule, vacancy('pay-range: $147,649 to $147,649'));
  const text = vacancy('pay-range: «$147,650 to $147,649»');
  const [finding] = expectFindings(rule, text, { severity: 'error' });
  const fix = finding?.fixes[0];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(vacancy('pay-range: $147,649 to $147,650'));
});

test('a range that is not told is open', () => {
  expectPending(rule, vacancy('opens: 2024-03-04'));
});
