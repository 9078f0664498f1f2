import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './recommendations-missing.ts';

const record = (
  keys: string,
  head = 'erb-action',
  more = 'selection for C1 { selected: 2024-05-08 }',
): string => `staffing-record R for V {\n  ${head} { ${keys} }\n  ${more}\n}\n`;

test.each(['recommendations', 'rating-sheets'])('%s are enough', key => {
  expectSatisfied(rule, record(`${key}: 2024-04-30`));
});

test('neither is a warning, once someone is selected', () => {
  expectFindings(rule, record('best-qualified: [C1]', '«erb-action»'), { severity: 'warning' });
  expectPending(rule, record('best-qualified: [C1]', undefined, 'rating-scale: category'));
});

test('a selection without competition needs none', () => {
  expectNone(rule, `vacancy V for P { purpose: noncompetitive }\n${record('best-qualified: none')}`);
});
