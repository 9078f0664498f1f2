import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './rule-of-three-applied.ts';

test.each(['rule-of-three', 'preference-points'])('%s is an error where it was applied', key => {
  expectFindings(rule, `staffing-record R for V { ${key}: «yes» }`, { severity: 'error' });
  expectSatisfied(rule, `staffing-record R for V { ${key}: no }`);
});

test('three best qualified candidates are not the rule of three', () => {
  expectNone(rule, 'staffing-record R for V {\n  erb-action { best-qualified: [C1, C2, C3] }\n}');
});
