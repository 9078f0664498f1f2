import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './material-missing.ts';

const vacancy = (method: string, files: string, more = 'status: open'): string =>
  `vacancy V "N" for P {\n  ${more}\n  selection-method: ${method}\n  what-to-file: ${files}\n}`;

test('each method has its materials', () => {
  expectSatisfied(rule, vacancy('resume-based', '[resume]'));
  expectSatisfied(rule, vacancy('traditional', '[ecq-narrative, resume, transcript]'));
  expectSatisfied(rule, vacancy('accomplishment-record', '[resume, accomplishment-record]'));
});

test('what is left out is told and added', () => {
  const text = vacancy('accomplishment-record', '«[sf-50]»');
  const [finding] = expectFindings(rule, text, { severity: 'error' });
  expect(finding?.message).toMatch(/does not ask for a resume and an accomplishment record\.$/);
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(
    vacancy('accomplishment-record', '[sf-50, resume, accomplishment-record]'),
  );
});

test('a method to which the list fits is offered too', () => {
  const [finding] = expectFindings(rule, vacancy('traditional', '«[resume]»'));
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Ask for an ECQ narrative',
    'Choose the method `resume-based`',
  ]);
});

test('the resume beside an accomplishment record is inferred, and so a warning', () => {
  expectFindings(rule, vacancy('accomplishment-record', '«[accomplishment-record]»'), {
    severity: 'warning',
  });
  expectFindings(rule, vacancy('traditional', '«[ecq-narrative]»'), { severity: 'error' });
});

test('another document may be it', () => {
  expectFindings(rule, vacancy('traditional', '«[resume, other]»'), { severity: 'warning' });
});

test('a draft gets a hint; entry into a program and a noncompetitive fill are not judged', () => {
  expectFindings(rule, vacancy('traditional', '«[resume]»', 'status: draft'), { severity: 'information' });
  expectNone(rule, vacancy('traditional', '[resume]', 'purpose: program-entry'));
  expectNone(rule, vacancy('traditional', '[resume]', 'purpose: noncompetitive'));
});
