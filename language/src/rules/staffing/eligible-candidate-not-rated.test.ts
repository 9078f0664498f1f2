import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './eligible-candidate-not-rated.ts';

const candidate = (name: string, lines = 'track: competitive\n    eligible: yes'): string =>
  `candidate ${name} {\n  application for V {\n    ${lines}\n  }\n}\n`;
const record = (
  rated: string[],
  head = 'staffing-record R for V',
  certified = 'certified: 2024-05-01',
): string =>
  `${head} {\n  ${rated.map(name => `rating for ${name} { group: qualified }`).join('\n  ')}\n  erb-action {\n    ${certified}\n  }\n}\n`;
const FOUND = '«staffing-record R for V»';

test('each eligible candidate in the competition is rated', () => {
  expectSatisfied(rule, candidate('C1') + record(['C1']));
  const [finding] = expectFindings(rule, candidate('C1') + record([], FOUND), { severity: 'error' });
  expect(finding?.message).toBe(
    'C1 is eligible and competes, but was not rated before the Board certified its list on 2024-05-01.',
  );
  expect(finding?.related).toHaveLength(2);
});

test('it is not due before the list is certified', () => {
  expectNone(rule, candidate('C1') + record([], 'staffing-record R for V', 'best-qualified: [C2]'));
});

test.each([
  'track: noncompetitive\n    eligible: yes',
  'track: competitive\n    eligible: no',
  'track: competitive',
  'eligible: yes',
])('a candidate with “%s” need not be', lines => {
  expectNone(rule, candidate('C1', lines) + record([]));
});

test('another vacancy has no say', () => {
  expectNone(rule, candidate('C1').replace('for V', 'for W') + record([]));
});

test('a rating in another record of the vacancy will do', () => {
  const other = record(['C2'], 'staffing-record S for V', '');
  const both = candidate('C1') + candidate('C2');
  expectSatisfied(rule, both + record(['C1']) + other);
  expectFindings(rule, both + record(['C1'], FOUND) + other.replace('for V', 'for W'));
});
