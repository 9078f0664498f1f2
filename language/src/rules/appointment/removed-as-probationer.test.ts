import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './removed-as-probationer.ts';

const files = (effective: string, procedure: string, ends = '2024-06-02'): string =>
  `appointment A for C { type: career probation { ends: ${ends} } removal { effective: ${effective} procedure: ${procedure} } }`;

test('a removal up to the last tour of duty is one of a probationer', () => {
  // 2 June 2024 is a Sunday; the last tour is that of Friday, 31 May.
  expectSatisfied(rule, files('2024-05-31', 'probationary'));
});

test('between that tour and the end it is a warning, after the end an error', () => {
  const [warning] = expectFindings(rule, files('2024-06-01', '«probationary»'), { severity: 'warning' });
  expect(warning?.message).toMatch(/the last tour of duty in probation was on 2024-05-31\.$/);
  expectFindings(rule, files('2024-06-02', '«probationary»'), { severity: 'warning' });
  expectFindings(rule, files('2024-06-03', '«probationary»'), { severity: 'error' });
});

test('where the period ends on a working day, that day is the last tour', () => {
  expectSatisfied(rule, files('2024-06-04', 'probationary', '2024-06-04'));
  expectFindings(rule, files('2024-06-05', '«probationary»', '2024-06-04'), { severity: 'error' });
});

test('a holiday is no tour', () => {
  // Juneteenth, a Wednesday.
  expectFindings(rule, files('2024-06-19', '«probationary»', '2024-06-19'), { severity: 'warning' });
});

test('other procedures are not its matter, and without an end nothing is known', () => {
  expectNone(rule, files('2024-06-03', 'post-probationary'));
  expectPending(
    rule,
    'appointment A for C { type: career removal { effective: 2024-06-03 procedure: probationary } }',
  );
});
