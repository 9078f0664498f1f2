import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './rated-by-other-criteria.ts';

test('what the record says of the ratings counts', () => {
  expectSatisfied(rule, 'staffing-record R for V { rated-by-standard: yes }');
  expectFindings(rule, 'staffing-record R for V { rated-by-standard: «no» }', { severity: 'error' });
  expectPending(rule, 'staffing-record R for V { rating-scale: category }');
});
