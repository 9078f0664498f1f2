import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './decided-before-submission.ts';

const kase = (lines: string): string => `qrb-case K for C1 {\n  submitted: 2024-06-10\n  ${lines}\n}`;

test('a review on the day of the submission is in order, one on the day before is not', () => {
  expectSatisfied(rule, kase('review { reviewed: 2024-06-10 }'));
  const [finding] = expectFindings(rule, kase('review { reviewed: «2024-06-09» }'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The case was reviewed on 2024-06-09, before it was submitted on 2024-06-10.',
  );
});

test('so it is for a certification without a review', () => {
  expectSatisfied(rule, kase('certification { certified: 2024-06-10 }'));
  expectFindings(rule, kase('certification { certified: «2024-06-09» }'), { severity: 'error' });
});

test('a certification on the day of its review is told once', () => {
  expectFindings(rule, kase('review { reviewed: «2024-06-07» }\n  certification { certified: 2024-06-07 }'));
});

test('before a submission it is pending', () => {
  expectPending(rule, 'qrb-case K for C1 {\n  review { reviewed: 2024-06-07 }\n}');
});
