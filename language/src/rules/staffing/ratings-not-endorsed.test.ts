import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './ratings-not-endorsed.ts';

const record = (action: string, delegated = 'yes'): string =>
  `staffing-record R for V {\n  delegated-to-panel: ${delegated}\n  ${action}\n}`;

test('once the list is certified the ratings of a panel are endorsed', () => {
  const [finding] = expectFindings(rule, record('«erb-action» { certified: 2024-05-01 }'), {
    severity: 'error',
  });
  expect(finding?.related).toHaveLength(2);
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Say that the ratings were endorsed on 2024-05-01',
  ]);
});

test('an endorsement or a documented adjustment is enough', () => {
  expectSatisfied(
    rule,
    record('erb-action {\n    endorsed-panel-ratings: 2024-04-30\n    certified: 2024-05-01\n  }'),
  );
  expectSatisfied(
    rule,
    record('erb-action {\n    adjustments: "C2 raised for scale."\n    certified: 2024-05-01\n  }'),
  );
});

test('it is not due before the list is certified', () => {
  expectPending(rule, record('erb-action { best-qualified: [C1] }'));
});

test('where the Board rated itself, or the record does not say, nothing is due', () => {
  expectNone(rule, record('erb-action { certified: 2024-05-01 }', 'no'));
  expectNone(rule, 'staffing-record R for V {\n  erb-action { certified: 2024-05-01 }\n}');
});

test('a noncompetitive fill is left out', () => {
  const filled = (purpose: string): string =>
    `${record('«erb-action» { certified: 2024-05-01 }')}\nvacancy V for P { purpose: ${purpose} }`;
  expectFindings(rule, filled('initial-career'));
  expectNone(rule, filled('noncompetitive').replaceAll(/[«»]/g, ''));
});
