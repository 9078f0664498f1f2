import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './factor-not-job-related.ts';

const selection = (factors: string): string =>
  `staffing-record R for V {\n  selection for C1 { ${factors} }\n}`;

test('qualifications alone are in order', () => {
  expectSatisfied(rule, selection('factors: [qualifications]'));
});

test.each(['political', 'religion', 'marital-status', 'race', 'not-job-related'])(
  '%s is an error',
  factor => {
    expectFindings(rule, selection(`factors: [qualifications, «${factor}»]`), { severity: 'error' });
    expectFindings(rule, selection(`factors: [«${factor}»]`), { severity: 'error' });
  },
);

test('each is told by itself', () => {
  const [finding] = expectFindings(rule, selection('factors: [«political», «race»]'));
  expect(finding?.message).toBe('The selection was based on political considerations, for or against.');
});

test('without factors it is pending', () => {
  expectPending(rule, selection('selected: 2024-05-08'));
});
