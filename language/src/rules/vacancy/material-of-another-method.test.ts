import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './material-of-another-method.ts';

const vacancy = (method: string, files: string, more = 'status: open'): string =>
  `vacancy V "N" for P {\n  ${more}\n  selection-method: ${method}\n  what-to-file: [${files}]\n}`;

test('each method has its own materials, and answers on technical qualifications', () => {
  expectSatisfied(rule, vacancy('resume-based', 'resume, technical-responses, sf-50'));
  expectSatisfied(rule, vacancy('traditional', 'resume, ecq-narrative, technical-responses'));
  expectSatisfied(rule, vacancy('accomplishment-record', 'resume, accomplishment-record'));
});

test('a resume-based announcement asks for neither of the others', () => {
  expectFindings(rule, vacancy('resume-based', 'resume, «accomplishment-record»'), { severity: 'error' });
  expectFindings(rule, vacancy('resume-based', 'resume, «ecq-narrative», «accomplishment-record»'));
});

test('under the other methods it is a warning, and in a draft a hint', () => {
  expectFindings(rule, vacancy('traditional', 'resume, «accomplishment-record»'), { severity: 'warning' });
  expectFindings(rule, vacancy('accomplishment-record', 'resume, «ecq-narrative»'), { severity: 'warning' });
  expectFindings(rule, vacancy('resume-based', 'resume, «ecq-narrative»', 'status: draft'), {
    severity: 'information',
  });
});

test('the fixes drop it, or choose the method to which it belongs', () => {
  const text = vacancy('resume-based', 'resume, «ecq-narrative»');
  const [finding] = expectFindings(rule, text);
  expect(finding?.fixes.map(fix => applyFix(text.replace(/[«»]/g, ''), fix))).toEqual([
    vacancy('resume-based', 'resume'),
    vacancy('traditional', 'resume, ecq-narrative'),
  ]);
});

test('a method of which something else is missing is not offered', () => {
  const [finding] = expectFindings(rule, vacancy('resume-based', '«ecq-narrative»'));
  expect(finding?.fixes).toEqual([]);
});

test('entry into a program and a noncompetitive fill are not judged', () => {
  expectNone(rule, vacancy('resume-based', 'resume, ecq-narrative', 'purpose: program-entry'));
  expectNone(rule, vacancy('resume-based', 'resume, ecq-narrative', 'purpose: noncompetitive'));
});

test('nothing is said while the method or the materials are not written', () => {
  expectPending(rule, 'vacancy V "N" for P { what-to-file: [ecq-narrative] }');
});
