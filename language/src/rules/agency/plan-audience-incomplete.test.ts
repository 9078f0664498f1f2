import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './plan-audience-incomplete.ts';

const agency = (line: string): string => `agency X "Example" { merit-staffing-plan M "Plan" { ${line} } }`;

test('both groups are among those for whom it is written', () => {
  expectSatisfied(rule, agency('audience: [applicants, rating-panels, selecting-officials]'));
});

test('either that is left out is a warning', () => {
  const [finding] = expectFindings(rule, agency('audience: «[er-staff, applicants]»'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe('The plan is not written for `selecting-officials`.');
  expectFindings(rule, agency('audience: «[er-staff]»'));
});

test('a plan that does not say for whom it is written is open', () => {
  expectPending(rule, agency('uniform-guidelines: yes'));
});
