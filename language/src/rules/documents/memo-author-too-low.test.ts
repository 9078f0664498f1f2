import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './memo-author-too-low.ts';

const kase = (document: string, criterion = 'C'): string =>
  `qrb-case K for C1 {\n  criterion: ${criterion}\n  document ${document}\n}`;

test('the selecting official and those above may write it', () => {
  for (const author of [
    'selecting-official',
    'appointing-authority',
    'deputy-secretary',
    'acting-head',
    'agency-head',
  ])
    expectSatisfied(rule, kase(`special-qualities-memo { author: ${author} }`));
});

test('of others the title does not tell', () => {
  for (const author of ['chief-of-staff', 'designee', 'senior-er-official'])
    expectNone(rule, kase(`special-qualities-memo { author: ${author} }`));
});

test('the staff may not', () => {
  const [finding] = expectFindings(rule, kase('special-qualities-memo { author: «er-staff» }'), {
    severity: 'error',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Write `selecting-official`',
    'Write `appointing-authority`',
    'Write `appointing-official`',
    'Write `deputy-secretary`',
    'Write `acting-head`',
    'Write `agency-head`',
  ]);
});

test('while nobody is named it is pending', () => {
  expectPending(rule, kase('special-qualities-memo'));
});

test('other criteria and documents are not asked', () => {
  expectNone(rule, kase('special-qualities-memo { author: er-staff }', 'A'));
  expectNone(rule, kase('idp { author: er-staff }'));
});
