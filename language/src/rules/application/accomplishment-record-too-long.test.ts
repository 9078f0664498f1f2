import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './accomplishment-record-too-long.ts';

const qrbCase = (pages: string): string =>
  `qrb-case Case for C1 {\n  document accomplishment-record { pages: ${pages} }\n}`;
const candidate = (pages: string, lines = ''): string =>
  `candidate C1 {\n  application for V {\n    document accomplishment-record { pages: ${pages} }\n    ${lines}\n  }\n}`;

test.each([
  ['before the Board', qrbCase],
  ['in an application', candidate],
])('five pages are in order %s, six are not', (_, text) => {
  expectSatisfied(rule, text('5'));
  const [finding] = expectFindings(rule, text('«6»'), { severity: 'error' });
  expect(finding?.message).toBe('The accomplishment record has 6 pages; at most 5 are allowed.');
});

test('an application that was held ineligible has been dealt with', () => {
  expectNone(rule, candidate('6', 'eligible: no'));
});

test('a narrative has a limit of its own', () => {
  expectNone(rule, qrbCase('10').replace('accomplishment-record', 'ecq-narrative'));
});
