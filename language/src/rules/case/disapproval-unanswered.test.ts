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
