import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './rated-in-numbers.ts';

test('categories are in order, numbers are pointed out', () => {
  expectSatisfied(rule, 'staffing-record R for V { rating-scale: category }');
  expectFindings(rule, 'staffing-record R for V { rating-scale: «numeric» }', { severity: 'information' });
  expectPending(rule, 'staffing-record R for V { rated-by-standard: yes }');
});
