import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './disapproval-unanswered.ts';

const text = (criterion: string, decision = '«disapproved»', more = ''): string =>
  `qrb-case K for C { criterion: ${criterion} ${more} review { decision: ${decision} } }`;

test.each([
  ['A', ['next-board', 'returned']],
  ['B', ['resubmitted', 'additional-development']],
  ['C', ['next-board', 'returned']],
])('under criterion %s both choices are offered', (criterion, words) => {
  const [finding] = expectFindings(rule, text(criterion), { severity: 'information' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(
    words.map(word => `Add \`after-disapproval: ${word}\``),
  );
});

test('what was chosen, a resubmission and a withdrawal answer it', () => {
  expectSatisfied(rule, text('A', 'disapproved', 'after-disapproval: returned'));
  expectSatisfied(rule, `${text('A', 'disapproved')}\nqrb-case L for C { resubmission-of: K }`);
  expectNone(rule, text('A', 'disapproved', 'withdrawn: 2023-10-01'));
  expectNone(rule, text('A', 'approved'));
});

test('after a second disapproval nothing is left to choose, but under criterion B there is', () => {
  const twice = (criterion: string, last: string): string =>
    `qrb-case K for C { criterion: ${criterion} review { decision: disapproved } review { decision: ${last} } }`;
  expectNone(rule, twice('A', 'disapproved'));
  expectFindings(rule, twice('B', '«disapproved»'));
  const again = (criterion: string, decision: string): string =>
    `qrb-case J for C { criterion: ${criterion} }\n${text(criterion, decision, 'resubmission-of: J')}`;
  expectNone(rule, again('C', 'disapproved'));
  expectFindings(rule, again('B', '«disapproved»'));
});

test('a disapproval for the same position counts, one for another does not', () => {
  const earlier = (position: string): string =>
    `vacancy V "1" for P { status: closed }
vacancy W "2" for ${position} { status: closed }
qrb-case J for C { criterion: A vacancy: W after-disapproval: next-board review { reviewed: 2023-09-21 decision: disapproved } }\n`;
  const now = 'vacancy: V submitted: 2024-06-10';
  expectNone(rule, earlier('P') + text('A', 'disapproved', now));
  expectFindings(rule, earlier('Q') + text('A', '«disapproved»', now));
});
