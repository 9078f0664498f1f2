import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './allocation-exceeded.ts';

const agency = (allocation: string, lines = ''): string =>
  `agency X "Example" {\n  ses-allocation: ${allocation}\n  component O "Office"\n  ${lines}\n}\nposition P "One" { organization: X }\nposition Q "Two" { organization: X.O }\n`;
const appointment = (name: string, position: string, lines = ''): string =>
  `appointment ${name} for C${name} { position: ${position} effective: 2024-01-14 ${lines} }\n`;

test('as many as allotted are lawful, one more is an error, components counted', () => {
  const two = appointment('A', 'P') + appointment('B', 'Q');
  expectSatisfied(rule, agency('2') + two);
  const [finding] = expectFindings(rule, agency('«1»') + two, { severity: 'error' });
  expect(finding?.message).toMatch(/2 SES appointments are in force, and one position is allotted/);
});

test('who is not there yet, has left, or holds a position that was cancelled or vacated does not count', () => {
  const one = appointment('A', 'P');
  expectSatisfied(rule, agency('1') + one + appointment('B', 'Q'), { asOf: '2024-01-13' });
  expectSatisfied(rule, agency('1') + one + appointment('B', 'Q', 'ended: 2024-02-29'));
  expectFindings(rule, agency('«1»') + one + appointment('B', 'Q', 'ended: 2024-02-29'), {
    asOf: '2024-02-29',
  });
  expectSatisfied(rule, agency('1') + one + appointment('B', 'Q', 'not-to-exceed: 2024-02-29'));
  expectSatisfied(rule, agency('1') + one + appointment('B', 'Q', 'removal { effective: 2024-02-29 }'));
  const gone = (line: string) =>
    agency('1').replace('"Two" {', `"Two" { ${line}`) + one + appointment('B', 'Q');
  expectSatisfied(rule, gone('cancelled: 2024-03-01'));
  expectSatisfied(rule, gone('vacant-since: 2024-03-01'));
});

test('a person is counted once', () => {
  const again = appointment('B', 'Q').replace('for CB', 'for CA');
  expectSatisfied(rule, agency('1') + appointment('A', 'P') + again);
});

test('a position is counted once, though it is not recorded that the predecessor left', () => {
  const successor = appointment('B', 'P').replace('2024-01-14', '2024-03-10');
  expectSatisfied(rule, agency('1') + appointment('A', 'P') + successor);
});

test('an increase counts while it lasts', () => {
  const two = appointment('A', 'P') + appointment('B', 'Q');
  const increase = 'allocation-increase { positions: 1 granted: 2024-01-02 from: 2024-02-01 to: 2024-02-29 }';
  const files = agency('1', increase) + two;
  const faulty = agency('«1»', increase) + two;
  expectSatisfied(rule, files, { asOf: '2024-02-01' });
  expectSatisfied(rule, files, { asOf: '2024-02-29' });
  expectFindings(rule, faulty, { asOf: '2024-01-31' });
  expectFindings(rule, faulty, { asOf: '2024-03-01' });
});

test('an agency whose allotment is not told is not looked at', () => {
  expectPending(rule, 'agency X "Example" { kind: executive-department }');
});
