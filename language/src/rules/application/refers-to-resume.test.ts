import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './refers-to-resume.ts';

const filed = (document: string, vacancy = 'draft-ecq-language: yes', eligible = ''): string =>
  `vacancy V for P { ${vacancy} }
candidate C { application for V { ${eligible} document ${document} } }`;

test('the text, and that of a section', () => {
  expectFindings(rule, filed('ecq-narrative { text: «"Refer to resume."» }'), { severity: 'warning' });
  expectFindings(rule, filed('technical-responses { section { text: «"Please see my resume."» } }'));
  expectSatisfied(rule, filed('ecq-narrative { text: "I led the consolidation." }'));
});

test('not where the draft language was not taken over, nor in another document', () => {
  expectNone(rule, filed('ecq-narrative { text: "Refer to resume." }', 'status: open'));
  expectNone(rule, filed('cover-letter { text: "Refer to resume." }'));
});

test('who was held not eligible has been dealt with', () => {
  expectNone(
    rule,
    filed('ecq-narrative { text: "Refer to resume." }', 'draft-ecq-language: yes', 'eligible: no'),
  );
});
