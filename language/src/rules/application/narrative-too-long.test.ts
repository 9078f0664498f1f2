import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './narrative-too-long.ts';

const qrbCase = (pages: string): string =>
  `qrb-case Case for C1 {\n  document ecq-narrative { pages: ${pages} }\n}`;
const candidate = (pages: string, lines = 'eligible: yes'): string =>
  `candidate C1 {\n  application for V {\n    document ecq-narrative { pages: ${pages} }\n    ${lines}\n  }\n}`;

test.each([
  ['before the Board', qrbCase],
  ['in an application', candidate],
])('ten pages are in order %s, a page begun more is not', (_, text) => {
  expectSatisfied(rule, text('10'));
  expectFindings(rule, text('«10.5»'), { severity: 'error' });
  const [finding] = expectFindings(rule, text('«11»'), { severity: 'error' });
  expect(finding?.message).toBe('The ECQ narrative has 11 pages; at most 10 are allowed.');
});

test('every application is judged', () => {
  const two = ['«12»', '«11»'].map(
    pages => `application for V {\n    document ecq-narrative { pages: ${pages} }\n  }`,
  );
  expectFindings(rule, `candidate C1 {\n  ${two.join('\n  ')}\n}`);
});

test('an application that was held ineligible has been dealt with', () => {
  expectNone(rule, candidate('12', 'eligible: no'));
  expectFindings(rule, candidate('«12»', ''));
});

test('other documents, and a number of pages that is not written, are not judged', () => {
  expectNone(rule, qrbCase('12').replace('ecq-narrative', 'resume'));
  expectNone(rule, 'qrb-case Case for C1 {\n  document ecq-narrative\n}');
});

test('an agency may allow less', () => {
  expectFindings(rule, qrbCase('«9»'), { configuration: { figures: { 'narrative-pages-most': 8 } } });
});
