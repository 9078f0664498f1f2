import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './set-too-low.ts';

test('the level is that of the well qualified', () => {
  expectSatisfied(rule, 'standard S for P { level: well-qualified }');
  expectFindings(rule, 'standard S for P { level: «minimally-qualified» }', { severity: 'warning' });
});

test('a level that is not told is pending', () => {
  expectPending(rule, 'standard S for P { approved: 2024-01-23 }');
});
