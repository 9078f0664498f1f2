import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './prohibited-practices-not-reviewed.ts';

const record = (keys: string, head = 'staffing-record R for V'): string => `${head} {\n  ${keys}\n}\n`;
const SELECTED = 'selection for C1 { selected: 2024-05-08 }';

test('a review is told, once someone is selected', () => {
  expectSatisfied(rule, record(`prohibited-practices-review: 2024-05-01\n  ${SELECTED}`));
  expectFindings(rule, record(SELECTED, '«staffing-record R for V»'), { severity: 'information' });
  expectPending(rule, record('rating-scale: category'));
});

test('outside a competition none is asked for', () => {
  expectNone(rule, `vacancy V for P { purpose: noncompetitive }\n${record(SELECTED)}`);
});
