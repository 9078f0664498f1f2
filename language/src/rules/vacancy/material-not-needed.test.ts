import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './material-not-needed.ts';

const vacancy = (files: string, standard = '', purpose = 'initial-career'): string =>
  `standard S for P {\n  level: well-qualified\n  ${standard}\n}
vacancy V "N" for P {\n  purpose: ${purpose}\n  what-to-file: [${files}]\n}`;

test('what no method needs is pointed out', () => {
  expectFindings(rule, vacancy('resume, «performance-appraisal», «cover-letter»'), {
    severity: 'information',
  });
  expectSatisfied(rule, vacancy('resume, ecq-narrative, technical-responses, sf-50, ses-certificate, other'));
});

test('transcripts and licenses go with a mandatory education or license', () => {
  expectFindings(rule, vacancy('resume, «transcript», «licence»'), { severity: 'information' });
  expectSatisfied(rule, vacancy('resume, transcript', 'mandatory Law { minimum-education: "Juris doctor" }'));
  expectSatisfied(rule, vacancy('resume, licence', 'mandatory Law { licence: "Bar membership" }'));
  expectSatisfied(rule, vacancy('resume, transcript').replace('for P {\n  level', 'for Q {\n  level'));
});

test('entry into a program and a noncompetitive fill are not judged', () => {
  expectNone(rule, vacancy('resume, cover-letter', '', 'program-entry'));
  expectNone(rule, vacancy('resume, cover-letter', '', 'noncompetitive'));
  expectPending(rule, 'vacancy V "N" for P { status: open }');
});
