import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './template-not-opm.ts';

const text = (document: string): string => `qrb-case K for C { document ${document} }`;

test('another form is a warning, and what is not told waits', () => {
  expectFindings(rule, text('qrb-template { form: «agency» }'), { severity: 'warning' });
  expectSatisfied(rule, text('qrb-template { form: opm }'));
  expectPending(rule, text('qrb-template { pages: 8 }'));
});

test('other documents have no form', () => {
  expectNone(rule, text('ecq-narrative { form: agency }'));
});
