import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './best-qualified-not-eligible.ts';

const candidate = (lines: string): string => `candidate C1 {\n  ${lines}\n}\n`;
const record = (list: string): string => `staffing-record R for V {\n  erb-action { ${list} }\n}\n`;

test('one who is not eligible cannot be best qualified', () => {
  const [finding] = expectFindings(
    rule,
    candidate('application for V { eligible: no }') + record('best-qualified: [C2, «C1»]'),
    { severity: 'error' },
  );
  expect(finding?.message).toBe('C1 is among the best qualified, but is not eligible.');
  expectFindings(rule, candidate('application for V { eligible: no }') + record('best-qualified: [«C1»]'));
});

test('one who is eligible, or of whom nothing is said, can', () => {
  expectSatisfied(rule, candidate('application for V { eligible: yes }') + record('best-qualified: [C1]'));
  expectSatisfied(
    rule,
    candidate('application for V { track: competitive }') + record('best-qualified: [C1]'),
  );
  expectSatisfied(rule, record('best-qualified: [C1]'));
});

test('another application has no say', () => {
  expectSatisfied(rule, candidate('application for W { eligible: no }') + record('best-qualified: [C1]'));
});

test('without a list there is nothing to find', () => {
  expectNone(rule, record('best-qualified: none'));
  expectPending(rule, record('certified: 2024-05-01'));
});

test('who was selected stays on the list', () => {
  const [finding] = expectFindings(
    rule,
    `${candidate('application for V { eligible: no }')}staffing-record R for V {
  erb-action { best-qualified: [C2, «C1»] }
  selection for C1 { selected: 2024-05-08 }
}`,
  );
  expect(finding?.fixes).toEqual([]);
});
