import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './references-not-checked.ts';

const record = (rating: string, selectee = 'C1', more = ''): string =>
  `staffing-record R for V {\n  ${more}\n  rating for C1 { ${rating} }\n  selection for ${selectee} { selected: 2024-05-08 }\n}\n`;

test('a day, or the method, shows the check', () => {
  expectSatisfied(rule, record('references-checked: 2024-04-26'));
  expectSatisfied(rule, record('group: qualified', 'C1', 'assessment-methods: [reference-check]'));
});

test('neither is information', () => {
  expectFindings(rule, record('group: qualified', '«C1»'), { severity: 'information' });
});

test('who was not rated, or not in the competition, is left out', () => {
  expectPending(rule, record('group: qualified', 'C2'));
  expectNone(rule, `vacancy V for P { purpose: noncompetitive }\n${record('group: qualified')}`);
});
