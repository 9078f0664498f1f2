import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './cover-sheets.ts';

const kase = (lines: string): string => `qrb-case K for C {\n  package { ${lines} }\n}`;

test('cover sheets are asked for', () => {
  expectSatisfied(rule, kase('cover-sheets: yes'));
  expectFindings(rule, kase('cover-sheets: «no»'), { severity: 'warning' });
});

test('what was never said is pending', () => {
  expectPending(rule, kase('files: 1'));
});
