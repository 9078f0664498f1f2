import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './template-unsigned.ts';

const text = (document: string, more = 'submitted: 2024-06-10'): string =>
  `qrb-case K for C {
  ${more}
  ${document}
}`;

test.each(['appointing-authority', 'appointing-official', 'erb-chair'])('%s may sign', word => {
  expectSatisfied(rule, text(`document qrb-template { signed-by: ${word} }`));
});

test.each([
  ['er-staff', 'error'],
  ['erb', 'error'],
  ['candidate', 'error'],
  ['agency-head', 'warning'],
  ['designee', 'warning'],
] as const)('%s is %s', (word, severity) => {
  expectFindings(rule, text(`document qrb-template { signed-by: «${word}» }`), { severity });
});

test('none is an error, and a file that does not tell a warning once submitted', () => {
  expectFindings(rule, text('document qrb-template { signed-by: «none» }'), { severity: 'error' });
  expectFindings(rule, text('«document qrb-template»'), { severity: 'warning' });
  expectPending(rule, text('document qrb-template', 'criterion: A'));
});

test('other documents are not signed so', () => {
  expectNone(rule, text('document ecq-narrative { pages: 10 }'));
});
