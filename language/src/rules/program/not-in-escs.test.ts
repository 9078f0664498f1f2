import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-in-escs.ts';

const program = (lines: string, ends = '2024-07-01'): string =>
  `program P for DES { starts: 2023-01-17 ends: ${ends} ${lines} }`;

test('a program without a record is a warning while it runs, an error once it has ended', () => {
  expectFindings(rule, program('escs-records: «no»', '2026-11-21'), { severity: 'warning' });
  expectFindings(rule, program('escs-records: «no»', '2026-11-20'), { severity: 'error' });
  expectSatisfied(rule, program('escs-records: yes'));
});

test('a participant without one is a warning', () => {
  expectFindings(rule, program('escs-records: yes participation for C { escs-record: «no» }'), {
    severity: 'warning',
  });
  expectFindings(rule, program('participation for C { escs-record: «no» }'), { severity: 'warning' });
});

test('nothing is due before the start, and what is not told is pending', () => {
  expectPending(rule, program('escs-records: no').replace('2023-01-17', '2026-11-22'));
  expectPending(rule, program(''));
});
