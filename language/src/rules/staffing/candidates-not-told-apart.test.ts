import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './candidates-not-told-apart.ts';

const record = (one: string, two: string, more = 'erb-action { certified: 2024-05-01 }'): string =>
  `staffing-record R for V {\n  rating for C1 { ${one} }\n  rating for C2 { ${two} }\n  ${more}\n}\n`;

test('two groups tell apart, one does not', () => {
  expectSatisfied(rule, record('group: qualified', 'group: well-qualified'));
  expectFindings(rule, record('group: «qualified»', 'group: qualified'), { severity: 'warning' });
});

test('it is due once the list is certified and everyone is rated', () => {
  expectPending(rule, record('group: qualified', 'group: qualified', 'rating-scale: category'));
  expectPending(rule, record('group: qualified', 'rationale: "Strong."'));
});

test('scores, and one candidate alone, are left out', () => {
  expectNone(rule, record('group: qualified', 'group: qualified', 'rating-scale: numeric'));
  expectNone(
    rule,
    'staffing-record R for V {\n  rating for C1 { group: qualified }\n  erb-action { certified: 2024-05-01 }\n}',
  );
});

test('where all of them were selected nobody is ranked behind another', () => {
  const equal = (selections: string, head = 'qualified'): string =>
    record(`group: ${head}`, 'group: qualified', `erb-action { certified: 2024-05-01 }\n  ${selections}`);
  expectSatisfied(rule, equal('selection for C1 { } selection for C2 { }'));
  expectFindings(rule, equal('selection for C1 { }', '«qualified»'));
});

test('a noncompetitive fill is left out', () => {
  expectNone(
    rule,
    `vacancy V for P { purpose: noncompetitive }\n${record('group: qualified', 'group: qualified')}`,
  );
});
