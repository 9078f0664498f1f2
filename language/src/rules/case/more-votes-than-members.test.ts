import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './more-votes-than-members.ts';

const vote = (votes: string, more: string): string =>
  `qrb-case K for C {\n  review {\n    ${more}\n    votes: ${votes}\n    decision: approved\n  }\n}`;

test('as many votes as members, or fewer', () => {
  expectSatisfied(rule, vote('[2 approve, 1 disapprove]', 'reviewers: [M1, M2, M3]'));
  expectSatisfied(rule, vote('[2 approve]', 'reviewers: [M1, M2, M3]'));
});

test('one vote more, of any kind', () => {
  const [finding] = expectFindings(
    rule,
    vote('«[2 approve, 1 disapprove, 1 rewrite]»', 'reviewers: [M1, M2, M3]'),
    { severity: 'error' },
  );
  expect(finding?.message).toBe('There are 4 votes, but 3 members have a vote.');
});

test('an excused member has none, whether named as a reviewer or not', () => {
  expectFindings(rule, vote('«[3 approve]»', 'reviewers: [M1, M2, M3]\n    excused: [M3]'));
  const board = 'qrb-board B { member M1 { } member M2 { } member M3 { } }';
  expectFindings(rule, `${board}\n${vote('«[3 approve]»', 'board: B excused: [M3]')}`);
  expectSatisfied(rule, `${board}\n${vote('[3 approve]', 'board: B')}`);
});

test('where neither reviewers nor members are named, nothing is said', () => {
  expectNone(rule, vote('[9 approve]', ''));
  expectNone(rule, `qrb-board B { }\n${vote('[9 approve]', 'board: B')}`);
});

test('before the decision it is pending', () => {
  expectPending(rule, 'qrb-case K for C { review { reviewers: [M1] votes: [2 approve] } }');
});
