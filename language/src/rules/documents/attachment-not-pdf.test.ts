import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './attachment-not-pdf.ts';

const kase = (attachment: string): string => `qrb-case K for C {\n  attachment ${attachment}\n}`;

test('a PDF is what is asked for', () => {
  expectSatisfied(rule, kase('additional-document { format: pdf }'));
  expectFindings(rule, kase('additional-document { format: «other» }'), { severity: 'warning' });
});

test('while the kind of file is not known it is pending', () => {
  expectPending(rule, kase('additional-document'));
});
