import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './completion-not-certified.ts';

const text = (
  certified: string,
  submitted = 'submitted: 2024-07-08',
  program = 'P',
): string => `program P for A {
  participation for C { completed: 2024-07-01 ${certified} }
}
qrb-case K for C { criterion: B program: ${program} ${submitted} }`;

test('the day of the submission is in time, the day after is a warning', () => {
  expectSatisfied(rule, text('completion-certified: 2024-07-08'));
  expectFindings(rule, text('completion-certified: 2024-07-09', 'submitted: «2024-07-08»'), {
    severity: 'warning',
  });
});

test('none is an error, and a file that does not tell a warning', () => {
  expectFindings(rule, text('completion-certified: none', 'submitted: 2024-07-08', '«P»'), {
    severity: 'error',
  });
  expectFindings(rule, text('', 'submitted: 2024-07-08', '«P»'), { severity: 'warning' });
});

test('nothing is due before the submission, under another criterion, or without a participation', () => {
  expectPending(rule, text('', ''));
  expectNone(rule, text('').replace('criterion: B', 'criterion: A'));
  expectNone(rule, text('').replace('participation for C', 'participation for D'));
});
