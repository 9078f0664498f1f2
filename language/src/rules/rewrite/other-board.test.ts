import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './other-board.ts';

const board = (name: string, members: Record<string, string>): string =>
  `qrb-board ${name} {\n${Object.entries(members)
    .map(([mark, agency]) => `  member ${mark} { agency: ${agency} }`)
    .join('\n')}\n}`;

const kase = (first: string, second: string): string => `qrb-case K for C {
  review {
    ${first}
    rewrite { ecqs: [leading-people] }
  }
  review {
    ${second}
  }
}`;

const June = board('June', { M1: 'GSA', M2: 'NASA', M3: 'EPA' });

test('the same board reviews again', () => {
  expectSatisfied(rule, `${June}\n${kase('board: June', 'board: June')}`);
  expectSatisfied(
    rule,
    `${June}\n${kase('board: June reviewers: [M1, M2]', 'board: June reviewers: [M2, M1]')}`,
  );
});

test('a board with none of the members is an error', () => {
  const July = board('July', { N1: 'GSA', N2: 'NASA', N3: 'EPA' });
  const [finding] = expectFindings(rule, `${June}\n${July}\n${kase('board: June', 'board: «July»')}`, {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The re-write was asked for by `June` and reviewed by `July`, which has none of its members.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write `June`']);
});

test('a board with the same members is the same', () => {
  const July = board('July', { M2: 'NASA', M1: 'GSA', M3: 'EPA' });
  expectSatisfied(rule, `${June}\n${July}\n${kase('board: June', 'board: July')}`);
});

test('a board with some of them is a warning', () => {
  const July = board('July', { M1: 'GSA', M2: 'NASA', M4: 'DOL' });
  expectFindings(rule, `${June}\n${July}\n${kase('board: June', 'board: «July»')}`, { severity: 'warning' });
});

test('a board of which the members are not declared is a warning', () => {
  expectFindings(rule, `${June}\nqrb-board July { }\n${kase('board: June', 'board: «July»')}`, {
    severity: 'warning',
  });
});

test('within a board, other reviewers are a warning', () => {
  const [finding] = expectFindings(
    rule,
    `${June}\n${kase('board: June reviewers: [M1, M2]', 'board: June reviewers: «[M1, M3]»')}`,
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    'The re-write was not reviewed by the members who reviewed the case at first: `M2` did not review it again, and `M3` did not review it at first.',
  );
});

test('a member who is excused the second time is not missed', () => {
  expectSatisfied(
    rule,
    `${June}\n${kase('board: June reviewers: [M1, M2]', 'board: June reviewers: [M1] excused: [M2]')}`,
  );
});

test('without a later review, or while a board is not named, nothing is said', () => {
  expectNone(rule, 'qrb-case K for C { review { board: June rewrite { ecqs: [leading-people] } } }');
  expectNone(rule, kase('board: June', 'reviewed: 2024-07-12'));
  expectNone(rule, kase('reviewed: 2024-07-01', 'board: June'));
});

test('a board that is not declared is told elsewhere', () => {
  expectNone(rule, kase('board: June', 'board: July'));
});

test('a second review without a re-write between may be by another board', () => {
  const July = board('July', { N1: 'GSA' });
  expectNone(
    rule,
    `${June}\n${July}\nqrb-case K for C {\n  review { board: June decision: disapproved }\n  review { board: July }\n}`,
  );
});
