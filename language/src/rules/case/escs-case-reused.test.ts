import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './escs-case-reused.ts';

const text = (number: string, before = '"ESCS 23-10555"', criteria = ['A', 'C']): string =>
  `qrb-case K1 ${before} for C { criterion: ${criteria[0]} }
qrb-case K2 ${number} for C { criterion: ${criteria[1]} resubmission-of: K1 }`;

test('the same number is an error, however it is written', () => {
  expectFindings(rule, text('«"ESCS 23-10555"»'), { severity: 'error' });
  expectFindings(rule, text('«"escs 23 10555"»'), { severity: 'error' });
  expectSatisfied(rule, text('"ESCS 23-10556"'));
});

test('other resubmissions need no new case, and an unknown number says nothing', () => {
  expectNone(rule, text('"ESCS 23-10555"', '"ESCS 23-10555"', ['A', 'A']));
  expectNone(rule, text('"ESCS 23-10555"', '"ESCS 23-10555"', ['C', 'C']));
  expectNone(rule, text(''));
  expectNone(rule, text('"ESCS 23-10555"', ''));
  expectPending(rule, 'qrb-case K2 "1" for C { criterion: C }');
});
