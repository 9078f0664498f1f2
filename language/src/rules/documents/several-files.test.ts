import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './several-files.ts';

const kase = (lines: string): string => `qrb-case K for C {\n  package { ${lines} }\n}`;

test('one file is enough, a second is one too many', () => {
  expectSatisfied(rule, kase('files: 1'));
  expectFindings(rule, kase('files: «2»'), { severity: 'warning' });
});

test('what was never said is pending', () => {
  expectPending(rule, kase('cover-sheets: yes'));
});
