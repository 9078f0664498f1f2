import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './discussion-one-sided.ts';

const files = (lines: string, head = 'discussion'): string =>
  `appointment A for C { probation { ${head} { ${lines} } } }`;

test('both parts are asked for, a placeholder is none', () => {
  expectSatisfied(rule, files('discussed: 2023-12-11 strengths: "Plans well." weaknesses: "None of note."'));
  for (const lines of [
    'strengths: "Plans well."',
    'weaknesses: "Delegates late."',
    'strengths: "Yes." weaknesses: "…"',
  ])
    expectFindings(rule, files(`discussed: 2023-12-11 ${lines}`, '«discussion»'), {
      severity: 'information',
    });
});

test('both that are missing are told at once', () => {
  const [finding] = expectFindings(rule, files('discussed: 2023-12-11', '«discussion»'));
  expect(finding?.message).toBe('The discussion of 2023-12-11 names no strengths and weaknesses.');
});

test('a discussion that is still ahead is open', () => {
  expectPending(rule, files('discussed: 2023-12-11'), { asOf: '2023-12-10' });
  expectPending(rule, files(''));
});
