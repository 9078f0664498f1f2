import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './selectee-not-eligible.ts';

const candidate = (...eligible: string[]): string =>
  `candidate C1 {\n${eligible.map(word => `  application for V { eligible: ${word} }\n`).join('')}}\n`;
const record = (selectee = 'C1', more = '', keys = 'selected: 2024-05-08'): string =>
  `staffing-record R for V {\n  ${more}\n  selection for ${selectee} { ${keys} }\n}\n`;

test('an eligible candidate may be selected, another not', () => {
  expectSatisfied(rule, candidate('yes') + record());
  expectFindings(rule, candidate('no') + record('«C1»'), { severity: 'error' });
});

test('one of several applications is enough', () => {
  expectSatisfied(rule, candidate('no', 'yes') + record());
  expectFindings(rule, candidate('no', 'no') + record('«C1»'));
});

test('on the list it is told there; unknown or not selected yet, nothing is said', () => {
  expectNone(rule, candidate('no') + record('C1', 'erb-action { best-qualified: [C1] }'));
  expectNone(rule, record());
  expectPending(rule, candidate('no') + record('C1', '', 'factors: [qualifications]'));
});
