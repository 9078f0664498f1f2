import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './resubmitted-without-development.ts';

const text = (again: string, between = ''): string => `qrb-case K1 for C {
  criterion: B
  review { reviewed: 2024-09-19 decision: disapproved }
  ${between}
  review { reviewed: 2024-10-17 decision: disapproved }
}
qrb-case K2 for C { criterion: B ${again} }`;
const completed = (day: string): string => `additional-development { completed: ${day} }`;

test('from the day after the second disapproval to the day of the submission', () => {
  expectSatisfied(rule, text(`submitted: 2025-03-03 ${completed('2024-10-18')}`));
  expectSatisfied(rule, text(`submitted: 2025-03-03 ${completed('2025-03-03')}`));
  expectFindings(rule, text(`submitted: «2025-03-03» ${completed('2024-10-17')}`), { severity: 'error' });
  expectFindings(rule, text(`submitted: «2025-03-03» ${completed('2025-03-04')}`), { severity: 'error' });
});

test('a file that tells no development is a warning', () => {
  expectFindings(rule, text('submitted: «2025-03-03»'), { severity: 'warning' });
});

test('a re-write does not interrupt the row, an approval does', () => {
  expectFindings(rule, text('submitted: «2025-03-03»', 'review { reviewed: 2024-10-01 votes: [3 rewrite] }'));
  expectNone(rule, text('submitted: 2025-03-03', 'review { reviewed: 2024-10-01 decision: approved }'));
});

test('drafts wait, development of which the day is missing waits, other criteria are not judged', () => {
  expectPending(rule, text('agency: DES'));

  expectNone(rule, text('submitted: 2025-03-03').replaceAll('criterion: B', 'criterion: A'));
});
