import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './graduate-not-completed.ts';

const files = (completed: string, action: string, more = ''): string =>
  `program D for DES { participation for C { ${completed} } }\n${more}appointment A for C { type: career action: ${action} effective: 2024-07-01 }`;

test('completed on the effective date it is in time, the day after it is not', () => {
  expectSatisfied(rule, files('completed: 2024-07-01', 'cdp-graduate'));
  expectFindings(rule, files('completed: 2024-07-02', '«cdp-graduate»'), { severity: 'error' });
});

test('another program that was completed is enough', () => {
  const other = 'program E for DES { participation for C { completed: 2023-02-03 } }\n';
  expectSatisfied(rule, files('completed: 2024-07-02', 'cdp-graduate', other));
});

test('a day that is not recorded is open, and other actions are not meant', () => {
  expectPending(rule, files('full-time: yes', 'cdp-graduate'));
  expectNone(rule, files('completed: 2024-07-02', 'merit-selection'));
});
