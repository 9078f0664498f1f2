import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './template-unusually-long.ts';

const qrbCase = (document: string): string => `qrb-case Case for C1 {\n  document ${document}\n}`;

test('eight pages are usual, nine are told and no more', () => {
  expectSatisfied(rule, qrbCase('qrb-template { pages: 8 }'));
  const [finding] = expectFindings(rule, qrbCase('qrb-template { pages: «9» }'), { severity: 'information' });
  expect(finding?.message).toBe('The template has 9 pages; 7 to 8 are usually enough.');
});

test('a short one, as goes with an accomplishment record, and other documents are not told', () => {
  expectNone(rule, qrbCase('qrb-template { pages: 2 }'));
  expectSilent(rule, qrbCase('resume { pages: 9 }'));
  expectSilent(rule, qrbCase('resume'));
});
