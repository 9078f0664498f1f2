import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './member-of-submitting-agency.ts';

const text = (agency: string, review: string, before = ''): string => `${before}
qrb-board B {
  member M1 { agency: GSA }
  member M2 { agency: FEMA }
  member M3 { agency: NASA }
}
qrb-case K for C {
  ${agency === '' ? '' : `agency: ${agency}`}
  review {
    board: B
    ${review}
  }
}`;

test('members of other agencies may review', () => {
  expectSatisfied(rule, text('USDA', 'reviewers: [M1, M2, M3]'));
});

test('a member of the submitting agency may not', () => {
  const [finding] = expectFindings(rule, text('NASA', 'reviewers: [M1, M2, «M3»]'), { severity: 'error' });
  expect(finding?.message).toBe('`M3` serves in `NASA`, which submits the case, and reviewed it.');
  expect(finding?.related.map(({ message }) => message)).toEqual([
    '`M3` is from `NASA`.',
    '`NASA` submits the case.',
  ]);
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Record `M3` as excused']);
});

test('nor may one of another bureau of the same department', () => {
  const [finding] = expectFindings(rule, text('USCG', 'reviewers: [M1, «M2»]\n    excused: [M3]'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    '`M2` serves in the department of the submitting agency, `DHS`, and reviewed its case.',
  );
  expectFindings(rule, text('DHS', 'reviewers: [M1, «M2»]'));
});

test('one who is excused breaks nothing', () => {
  expectSatisfied(rule, text('NASA', 'reviewers: [M1, M2]\n    excused: [M3]'));
  // Told by the rule on excused members who reviewed.
  expectNone(rule, text('NASA', 'reviewers: [M1, M3]\n    excused: [M3]'));
});

test('the military departments are other agencies than the Department of Defense', () => {
  const board = 'qrb-board B { member M1 { agency: Army } }';
  expectSatisfied(rule, `${board}\nqrb-case K for C { agency: DLA review { board: B reviewers: [M1] } }`);
});

test('an only reviewer is found, and not taken away', () => {
  const [finding] = expectFindings(rule, text('NASA', 'reviewers: [«M3»]'));
  expect(finding?.fixes).toEqual([]);
});

test('where nobody is named, a member who is not recorded as excused is a warning once decided', () => {
  const decided = text('NASA', 'decision: approved').replace('board: B', 'board: «B»');
  expectFindings(rule, decided, { severity: 'warning' });
  expectPending(rule, text('NASA', 'reviewed: 2024-06-20'));
  expectPending(rule, text('NASA', 'decision: approved\n    excused: [M3]'));
  expectPending(rule, text('USDA', 'decision: approved'));
});

const candidate = (held: string): string => `candidate C {\n  held "Director" {\n    ${held}\n  }\n}`;
const reviewed = 'reviewed: 2024-06-20\n    reviewers: [M1, M2, «M3»]';

test('a member from the present employer of the candidate is a warning', () => {
  const [finding] = expectFindings(
    rule,
    text('USDA', reviewed, candidate('agency: NASA\n    from: 2017-05-14')),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe('`M3` reviewed a candidate who serves in the same agency, `NASA`.');
  expectFindings(rule, text('USDA', reviewed, candidate('agency: NASA\n    to: 2024-06-20')));
});

test('a member from a former or later employer is not', () => {
  const plain = reviewed.replace(/[«»]/g, '');
  expectSatisfied(rule, text('USDA', plain, candidate('agency: NASA\n    to: 2024-06-19')));
  expectSatisfied(rule, text('USDA', plain, candidate('agency: NASA\n    from: 2024-06-21')));
});

test('without the submitting agency, or with one that is not known, it is pending', () => {
  expectPending(rule, text('', 'reviewers: [M1, M2, M3]'));
  expectPending(rule, text('Unheard', 'reviewers: [M1, M2, M3]'));
});

test('members that are not declared are told elsewhere', () => {
  expectNone(rule, text('NASA', 'reviewers: [M7]'));
});

test('who voted cannot be recorded as excused without knowing which vote goes', () => {
  const fixes = (votes: string) =>
    expectFindings(rule, text('NASA', `reviewers: [M1, M2, «M3»]\n    votes: [${votes}]`))[0]?.fixes;
  expect(fixes('2 approve, 1 disapprove')).toEqual([]);
  expect(fixes('2 approve')?.map(({ title }) => title)).toEqual(['Record `M3` as excused']);
});
