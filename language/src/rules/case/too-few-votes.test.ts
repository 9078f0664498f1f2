import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './too-few-votes.ts';

const vote = (votes: string): string =>
  `qrb-case K for C {\n  review {\n    votes: ${votes}\n    decision: disapproved\n  }\n}`;

test('two votes are enough', () => {
  expectSatisfied(rule, vote('[0 approve, 2 disapprove]'));
});

test('one is not', () => {
  const [finding] = expectFindings(rule, vote('«[0 approve, 1 disapprove]»'), { severity: 'warning' });
  expect(finding?.message).toBe('The case is disapproved by one vote.');
});

test('before the decision, or while no vote is written, it is pending', () => {
  expectPending(rule, 'qrb-case K for C { review { votes: [1 approve] } }');
  expectPending(rule, 'qrb-case K for C { review { decision: approved } }');
});

test('where others had a vote, or nobody voted, the decision lacks its majority, which is told as such', () => {
  expectNone(rule, vote('[1 disapprove]').replace('votes', 'reviewers: [M1, M2, M3]\n    votes'));
  expectNone(rule, vote('[0 approve, 0 disapprove]'));
});
