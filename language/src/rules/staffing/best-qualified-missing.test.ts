import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './best-qualified-missing.ts';

const SELECTION = 'selection for C1 { selected: 2024-05-08 }';
const text = (action: string, selection = SELECTION, head = 'staffing-record R for V'): string =>
  `${head} {\n  ${action}\n  ${selection}\n}\n`;

const declared = (name: string): string => `candidate ${name} { service: outside }\n`;

test('a selection without a list is an error', () => {
  const [finding] = expectFindings(rule, text('«erb-action» { certified: 2024-05-01 }'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'C1 is selected, but the record does not say whom the Board found best qualified.',
  );
  expect(finding?.related).toHaveLength(1);
});

test('so is one without any action of the Board, told at the head', () => {
  const [finding] = expectFindings(
    rule,
    `${text('', SELECTION, '«staffing-record R for V»')}${declared('C1')}`,
  );
  expect(finding?.fixes[0]?.edits[0]?.newText).toMatch(/erb-action \{\n\s+best-qualified: \[C1\]/);
});

test('the fix lists only who is declared, so that it writes no name that leads nowhere', () => {
  const two = `${SELECTION}\n  selection for C2 { selected: 2024-05-09 }`;
  const fixes = (candidates: string): readonly unknown[] =>
    expectFindings(rule, text('«erb-action» { certified: 2024-05-01 }', two) + candidates).flatMap(finding =>
      finding.fixes.flatMap(({ edits }) =>
        edits.map(({ newText }) => newText.trim().split('\n').at(-1)?.trim()),
      ),
    );
  expect(fixes(declared('C1') + declared('C2'))).toEqual(['best-qualified: [C1, C2]']);
  expect(fixes(declared('C1'))).toEqual([]);
  expect(fixes('')).toEqual([]);
});

test('two selections are told once', () => {
  const two = `${SELECTION}\n  selection for C2 { selected: 2024-05-09 }`;
  const [finding] = expectFindings(rule, text('«erb-action» { certified: 2024-05-01 }', two));
  expect(finding?.message).toMatch(/^C1 and C2 are selected/);
});

test('a list is enough, an empty one for another rule', () => {
  expectSatisfied(rule, text('erb-action { best-qualified: [C1] }'));
  expectSatisfied(rule, text('erb-action { best-qualified: none }'));
});

test('it is not due before a selection, nor for one outside the competition', () => {
  expectNone(
    rule,
    text('erb-action { certified: 2024-05-01 }', 'selection for C1 { factors: [qualifications] }'),
  );
  expectNone(rule, text('erb-action { certified: 2024-05-01 }', ''));
  expectNone(
    rule,
    `${text('erb-action { certified: 2024-05-01 }')}candidate C1 {\n  application for V { track: noncompetitive }\n}`,
  );
});
