import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './panel-without-plan.ts';

const record = (keys: string): string => `staffing-record R for V {\n  ${keys}\n}\n`;

test('who uses a panel names the plan', () => {
  expectSatisfied(rule, record('plan: DES.Plan\n  panel-member "Director"'));
  const [finding] = expectFindings(rule, record('«panel-member "Director"»'), { severity: 'warning' });
  expect(finding?.fixes).toEqual([]);
  expectFindings(rule, record('delegated-to-panel: «yes»'), { severity: 'warning' });
});

test('without a panel no plan is asked for here', () => {
  expectNone(rule, record('rating-scale: category'));
  expectNone(rule, record('delegated-to-panel: no'));
});

test('a noncompetitive fill is left out', () => {
  expectNone(rule, `vacancy V for P { purpose: noncompetitive }\n${record('panel-member "Director"')}`);
});
