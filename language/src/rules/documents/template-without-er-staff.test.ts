import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './template-without-er-staff.ts';

const text = (document: string): string => `qrb-case K for C { document ${document} }`;

test('the staff take part; the candidate may be consulted', () => {
  expectFindings(rule, text('qrb-template { completed-by: «[candidate, erb]» }'), { severity: 'warning' });
  expectSatisfied(rule, text('qrb-template { completed-by: [candidate, er-staff] }'));
  expectPending(rule, text('qrb-template { pages: 8 }'));
  expectNone(rule, text('ecq-narrative { completed-by: [candidate] }'));
});
