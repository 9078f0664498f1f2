import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-written.ts';

test('a number or a statement shows that it is in writing', () => {
  expectSatisfied(rule, 'standard S "QS-1" for P { level: well-qualified }');
  expectSatisfied(rule, 'standard S for P { written: yes }');
});

test('stated otherwise it is an error, with a number too', () => {
  expectFindings(rule, 'standard S for P { written: «no» }', { severity: 'error' });
  expectFindings(rule, 'standard S "QS-1" for P { written: «no» }', { severity: 'error' });
});

test('silence is pending', () => {
  expectPending(rule, 'standard S for P { approved: 2024-01-23 }');
});
