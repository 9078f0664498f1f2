import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-written-policy.ts';

const program = (lines: string, head = 'program P for DES'): string => `${head} {\n  ${lines}\n}`;

test('a policy of the day of the approval is in time, one of the day after a warning', () => {
  expectSatisfied(rule, program('written-policy: 2022-09-12 opm-approval: 2022-09-12'));
  const [finding] = expectFindings(rule, program('written-policy: «2022-09-13» opm-approval: 2022-09-12'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    'The written policy is of 2022-09-13, but OPM approved the program on 2022-09-12.',
  );
});

test('without an approval the start counts', () => {
  expectSatisfied(rule, program('written-policy: 2023-01-17 starts: 2023-01-17'));
  expectFindings(rule, program('written-policy: «2023-01-18» starts: 2023-01-17 opm-approval: none'), {
    severity: 'warning',
  });
});

test('a policy that there is not is an error, one that is not told of a warning', () => {
  expectFindings(rule, program('written-policy: «none» opm-approval: 2022-09-12'), { severity: 'error' });
  expectFindings(rule, program('opm-approval: 2022-09-12', '«program P for DES»'), { severity: 'warning' });
});

test('it is pending until the program is approved or starts', () => {
  expectPending(rule, program(''));
  expectPending(rule, program('written-policy: none starts: 2026-11-22'));
  expectFindings(rule, program('written-policy: «none» starts: 2026-11-21'));
  expectSatisfied(rule, program('written-policy: 2022-08-01'));
});
