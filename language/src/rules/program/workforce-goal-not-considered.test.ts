import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './workforce-goal-not-considered.ts';

const program = (lines: string, head = 'program P for DES'): string => `${head} { ${lines} }`;

test('a plain no is never more than a warning', () => {
  expectFindings(rule, program('workforce-goal-considered: «no» starts: 2001-01-17'), {
    severity: 'warning',
  });
  expectFindings(rule, program('workforce-goal-considered: «no»'), { severity: 'warning' });
  expectSatisfied(rule, program('workforce-goal-considered: yes'));
});

test('a missing statement is information under the old text, and pending later', () => {
  expectFindings(rule, program('starts: 2009-12-09', '«program P for DES»'), { severity: 'information' });
  expectPending(rule, program('starts: 2009-12-10'));
  expectPending(rule, program(''));
});
