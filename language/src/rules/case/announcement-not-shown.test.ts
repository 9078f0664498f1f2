import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './announcement-not-shown.ts';

const submitted = (usajobs: string, named = 'V', { criterion = 'A', status = 'draft' } = {}): string =>
  `vacancy V "N" for P { status: ${status} ${usajobs} }
qrb-case K for C { criterion: ${criterion} vacancy: ${named} submitted: 2024-06-10 }`;

test('the evidence exists on the day of submission', () => {
  const entered = (day: string): string => `usajobs { control-number: "776812300" entered: ${day} }`;
  expectSatisfied(rule, submitted(entered('2024-06-10')));
  expectFindings(rule, submitted(entered('2024-06-11'), '«V»'), { severity: 'error' });
  expectPending(rule, submitted(entered('2024-06-11')), { asOf: '2024-06-09' });
});

test('the control number alone is enough, the day of entry alone a warning', () => {
  expectSatisfied(rule, submitted('usajobs { control-number: "776812300" }'));
  expectFindings(rule, submitted('usajobs { entered: 2024-03-04 }', '«V»'), { severity: 'warning' });
});

test('a published announcement without evidence is told at the announcement', () => {
  expectFindings(rule, submitted('', '«V»'), { severity: 'error' });
  expectNone(rule, submitted('', 'V', { status: 'closed' }));
});

test('criterion B rests on no vacancy', () => {
  expectNone(rule, submitted('', 'V', { criterion: 'B' }));
});

test('a vacancy of another purpose is told as that', () => {
  expectNone(rule, submitted('purpose: noncompetitive'));
  expectFindings(rule, submitted('purpose: initial-career', '«V»'));
});
