import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './decision-against-votes.ts';

const review = (lines: string): string => `qrb-case K for C {\n  review {\n    ${lines}\n  }\n}`;
const vote = (votes: string, decision: string, more = 'reviewers: [M1, M2, M3]'): string =>
  review(`${more}\n    votes: [${votes}]\n    decision: ${decision}`);

test('more than half of the votes decide', () => {
  expectSatisfied(rule, vote('2 approve, 1 disapprove', 'approved'));
  expectSatisfied(rule, vote('1 approve, 2 disapprove', 'disapproved'));
  expectSatisfied(rule, vote('3 approve', 'approved'));
});

test('fewer do not, and the other decision is offered', () => {
  const [finding] = expectFindings(rule, vote('1 approve, 2 disapprove', '«approved»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The case is approved by 1 of the 3 votes for or against it; more than half are needed.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write `disapproved`, as the votes say']);
  expectFindings(rule, vote('2 approve, 1 disapprove', '«disapproved»'), { severity: 'error' });
});

test('a tie decides nothing', () => {
  const [finding] = expectFindings(
    rule,
    vote('2 approve, 2 disapprove', '«approved»', 'reviewers: [M1, M2, M3, M4]'),
    { severity: 'error' },
  );
  expect(finding?.message).toBe('The case is approved, but the votes are tied at 2 to 2.');
  expect(finding?.fixes).toEqual([]);
});

test('nobody for it decides nothing', () => {
  const [empty] = expectFindings(rule, vote('0 approve, 0 disapprove', '«approved»'), { severity: 'error' });
  expect(empty?.message).toBe('The case is approved, but nobody voted for or against it.');
  const [finding] = expectFindings(rule, vote('0 approve, 3 disapprove', '«approved»'));
  expect(finding?.message).toMatch(/by none of the 3 votes/);
});

test('votes for a re-write are neither for nor against', () => {
  expectSatisfied(rule, vote('2 approve, 0 disapprove, 1 rewrite', 'approved'));
  expectFindings(rule, vote('0 approve, 0 disapprove, 3 rewrite', '«disapproved»'), { severity: 'error' });
  expectNone(rule, review('votes: [0 approve, 0 disapprove, 3 rewrite]'));
});

test('a majority of the votes for and against that is none of the members is a warning', () => {
  expectFindings(rule, vote('1 approve, 0 disapprove, 1 rewrite', '«approved»', ''), { severity: 'warning' });
  const [finding] = expectFindings(rule, vote('1 approve, 0 disapprove', '«approved»'), {
    severity: 'warning',
  });
  expect(finding?.message).toMatch(/^The case is approved with one vote of 3 members/);
});

test('excused members have no vote', () => {
  expectSatisfied(rule, vote('2 approve', 'approved', 'reviewers: [M1, M2]\n    excused: [M3]'));
  const board = 'qrb-board B { member M1 { } member M2 { } member M3 { } member M4 { } }';
  expectSatisfied(rule, `${board}\n${vote('2 approve', 'approved', 'board: B excused: [M3]')}`);
  expectFindings(rule, `${board}\n${vote('2 approve', '«approved»', 'board: B')}`, { severity: 'warning' });
});

test('without votes or without a decision it is pending', () => {
  expectPending(rule, review('decision: approved'));
  expectPending(rule, review('votes: [1 approve, 2 disapprove]'));
});

test('a decision on which an appointment rests is not turned around', () => {
  const text = vote('1 approve, 2 disapprove', '«approved»');
  expect(expectFindings(rule, `${text}\nappointment A for C { case: K }`)[0]?.fixes).toEqual([]);
  expect(
    expectFindings(rule, text.replace('review {', 'certification { certified: 2024-06-20 }\n  review {'))[0]
      ?.fixes,
  ).toEqual([]);
});
