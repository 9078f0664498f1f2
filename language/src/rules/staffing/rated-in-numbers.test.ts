import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './rated-in-numbers.ts';

test('categories are in order, numbers are pointed out', () => {
  expectSatisfied(rule, 'staffing-record R for V { rating-scale: category }');
  expectFindings(rule, 'staffing-record R for V { rating-scale: «numeric» }', { severity: 'information' });
  expectPending(rule, 'staffing-record R for V { rated-by-standard: yes }');
});

test('a scale that other candidates of the vacancy may share is not changed alone', () => {
  const record = 'staffing-record R for V { rating-scale: «numeric» }';
  expect(expectFindings(rule, record)[0]?.fixes).toHaveLength(1);
  expect(expectFindings(rule, `${record}\nstaffing-record S for V { }`)[0]?.fixes).toEqual([]);
});
