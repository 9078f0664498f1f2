import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './member-did-not-review.ts';

const text = (review: string, more = 'agency: DES'): string =>
  `qrb-board B {
  member M1 { agency: GSA }
  member M2 { agency: NASA }
  member M3 { agency: USDA }
}
qrb-case K for C { ${more} review { board: B ${review} } }`;

test('a member who is in neither list is told where the reviewers are named', () => {
  const [finding] = expectFindings(rule, text('reviewers: «[M1, M2]» decision: approved'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    'The Board decided the case, and `M3` of `B` is neither among those who reviewed it nor among those who were excused.',
  );
  const [excuse, review] = finding?.fixes ?? [];
  const plain = text('reviewers: [M1, M2] decision: approved');
  expect(excuse && applyFix(plain, excuse)).toMatch(/excused: \[M3\]/);
  expect(review && applyFix(plain, review)).toMatch(/reviewers: \[M1, M2, M3\]/);
});

test('reviewed or excused, in either way of naming, is in order', () => {
  expectSatisfied(rule, text('reviewers: [M1, M2, M3] decision: approved'));
  expectSatisfied(rule, text('reviewers: [B.M1, B.M2] excused: [B.M3] decision: approved'));
});

test('of the submitting agency it is not proposed that its member reviewed', () => {
  const [finding] = expectFindings(
    rule,
    text('reviewers: «[M1]» excused: [M2] decision: approved', 'agency: USDA'),
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Record `M3` as excused']);
});

test('an open review, unknown reviewers and a board without members are not judged', () => {
  expectPending(rule, text('reviewers: [M1, M2]'));
  expectPending(rule, text('decision: approved'));
  expectNone(
    rule,
    'qrb-board B {}\nqrb-case K for C { review { board: B reviewers: [M1] decision: approved } }',
  );
});

test('who reviews after a re-write is not judged here', () => {
  const first = 'reviewers: [M1, M2, M3] rewrite { ecqs: [leading-people] } } review { board: B';
  expectNone(rule, text(`${first} reviewers: [M1, M2] decision: approved`));
});
