import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './page-limit-too-high.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${lines}\n}`;

test('ten pages may be allowed, eleven may not', () => {
  expectSatisfied(rule, vacancy('narrative-pages: 10'));
  const [finding] = expectFindings(rule, vacancy('narrative-pages: «11»'), { severity: 'error' });
  expect(finding?.message).toBe('The announcement allows a narrative of 11 pages; at most 10 are lawful.');
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Allow 10 pages']);
});

test('five pages of an accomplishment record may be allowed, six may not', () => {
  const record = (pages: string): string =>
    vacancy(`selection-method: accomplishment-record narrative-pages: ${pages}`);
  expectSatisfied(rule, record('5'));
  const [finding] = expectFindings(rule, record('«6»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The announcement allows an accomplishment record of 6 pages; at most 5 are lawful.',
  );
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['APP-017']);
});

test('an announcement may allow less, and an agency may bind itself to it', () => {
  expectNone(rule, vacancy('narrative-pages: 8'));
  expectFindings(rule, vacancy('narrative-pages: «9»'), {
    configuration: { figures: { 'narrative-pages-most': 8 } },
  });
});

test('it is a hint in a draft', () => {
  expectFindings(rule, vacancy('narrative-pages: «11»', 'draft'), { severity: 'information' });
});

test('without a limit nothing is said, and a resume has none', () => {
  expectPending(rule, vacancy(''));
  expectNone(rule, vacancy('resume-pages: 40'));
});

test('a noncompetitive fill and a cancelled announcement are not judged', () => {
  expectNone(rule, vacancy('narrative-pages: 11', 'cancelled'));
  expectNone(rule, vacancy('purpose: noncompetitive narrative-pages: 11'));
});
