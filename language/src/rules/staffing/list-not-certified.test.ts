import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './list-not-certified.ts';

const record = (action: string, selection = 'selection for C1 { selected: 2024-05-08 }'): string =>
  `staffing-record R for V {\n  ${action}\n  ${selection}\n}\n`;

test('a selection needs a certified list', () => {
  expectSatisfied(rule, record('erb-action { certified: 2024-05-01 }'));
  const [finding] = expectFindings(rule, record('«erb-action» { best-qualified: [C1] }'), {
    severity: 'warning',
  });
  expect(finding?.related).toHaveLength(1);
});

test('it is not due before a selection, nor for one outside the competition', () => {
  expectNone(rule, record('erb-action { best-qualified: [C1] }', ''));
  expectNone(
    rule,
    `${record('erb-action { best-qualified: [C1] }')}candidate C1 {\n  application for V { track: noncompetitive }\n}`,
  );
});
