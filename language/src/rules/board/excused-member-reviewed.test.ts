import { expect, test } from 'vitest';
import { expectFindings, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './excused-member-reviewed.ts';

const review = (lines: string): string => `qrb-case K for C {\n  review {\n    ${lines}\n  }\n}`;

test('a member in both lists is told where the member reviewed', () => {
  const [finding] = expectFindings(rule, review('reviewers: [M1, «M3»]\n    excused: [M2, M3]'), {
    severity: 'error',
  });
  expect(finding?.message).toBe('`M3` is excused from the case and among those who reviewed it.');
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['`M3` did not review', '`M3` was not excused']);
});

test('the name of the board before that of the member makes no difference', () => {
  expectFindings(rule, review('reviewers: [M1, «June20.M3»]\n    excused: [M3]'));
});

test('where a list would be left empty, its key goes', () => {
  expectFindings(rule, review('reviewers: [«M3»]\n    excused: [M3]'));
});

test('different members are right', () => {
  expectSatisfied(rule, review('reviewers: [M1, M2]\n    excused: [M3]'));
});

test('while either list is not written it is pending', () => {
  expectSilent(rule, review('reviewers: [M1, M2]'));
  expectSilent(rule, review('excused: [M3]'));
});

test('who belongs to the submitting agency has to stay excused', () => {
  const [finding] = expectFindings(
    rule,
    'qrb-board B { member M3 { agency: GSA } }\nqrb-case K for C {\n  agency: GSA\n  review {\n    board: B\n    reviewers: [M1, «M3»]\n    excused: [M3]\n  }\n}',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['`M3` did not review']);
});
