import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './program-ended-long-ago.ts';

const text = (submitted: string, program = 'ends: 2024-07-01', more = 'criterion: B'): string =>
  `program P for A { ${program} }\nqrb-case K for C { ${more} program: P ${submitted} }`;

test('the anniversary is in time, the day after is a warning', () => {
  expectSatisfied(rule, text('submitted: 2025-07-01'));
  const [finding] = expectFindings(rule, text('submitted: «2025-07-02»'), { severity: 'warning' });
  expect(finding?.message).toBe(
    'The case was submitted on 2025-07-02; 12 months from 2024-07-01 ended on 2025-07-01.',
  );
});

test('a later completion starts the period, an earlier one does not', () => {
  const completed = (day: string): string => `ends: 2024-07-01 participation for C { completed: ${day} }`;
  expectSatisfied(rule, text('submitted: 2025-08-15', completed('2024-08-15')));
  expectFindings(rule, text('submitted: «2025-08-16»', completed('2024-08-15')));
  expectSatisfied(rule, text('submitted: 2025-07-01', completed('2024-05-01')));
});

test('the last day of February stands for the 29th', () => {
  expectSatisfied(rule, text('submitted: 2025-02-28', 'ends: 2024-02-29'));
  expectFindings(rule, text('submitted: «2025-03-01»', 'ends: 2024-02-29'));
});

test('one that is not submitted is late from the day after', () => {
  expectPending(rule, text(''), { asOf: '2025-07-01' });
  expectFindings(rule, text('').replace('qrb-case K for C', '«qrb-case K for C»'), { asOf: '2025-07-02' });
});

test('other criteria, a resubmission and a withdrawn case have no such period', () => {
  expectNone(rule, text('submitted: 2025-12-01', 'ends: 2024-07-01', 'criterion: A'));
  expectNone(rule, text('submitted: 2025-12-01', 'ends: 2024-07-01', 'criterion: B resubmission-of: K'));
  expectNone(rule, text('submitted: 2025-12-01 withdrawn: 2025-12-02'));
  expectPending(rule, text('submitted: 2025-12-01', 'starts: 2023-01-17'));
});
