import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './special-quality-unrelated.ts';

const text = (quality: string, more = 'criterion: C submitted: 2023-11-14'): string =>
  `qrb-case K for C { ${more} ${quality} }`;

test('none is an error, and a file that does not tell a warning with a fix for each relation', () => {
  expectFindings(rule, text('special-quality "Q" { relates-to: «none» }'), { severity: 'error' });
  const [finding] = expectFindings(rule, text('\n«special-quality "Q"»\n'), { severity: 'warning' });
  expect(finding?.fixes).toHaveLength(3);
});

test.each(['program', 'mission', 'other-ses-consideration'])('%s is enough', word => {
  expectSatisfied(rule, text(`special-quality "Q" { relates-to: [${word}] }`));
});

test('nothing is due before the case is submitted, or under another criterion', () => {
  expectPending(rule, text('special-quality "Q" { relates-to: none }', 'criterion: C'));
  expectNone(rule, text('special-quality "Q" { relates-to: none }', 'criterion: A submitted: 2023-11-14'));
});
