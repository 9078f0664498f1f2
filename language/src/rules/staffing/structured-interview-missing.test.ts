import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './structured-interview-missing.ts';

const record = (methods: string): string => `staffing-record R for V { assessment-methods: ${methods} }`;

test('a structured interview, another one, and none', () => {
  expectSatisfied(rule, record('[structured-interview]'));
  expectFindings(rule, record('[resume-review, «interview»]'), { severity: 'information' });
  expectFindings(rule, record('«[resume-review]»'), { severity: 'information' });
});

test('methods that are not told are pending', () => {
  expectPending(rule, 'staffing-record R for V { rating-scale: category }');
});
