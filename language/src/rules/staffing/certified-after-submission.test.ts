import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certified-after-submission.ts';

const record = (lines: string): string =>
  `staffing-record R for V {\n  selection for C1 {\n    ${lines}\n  }\n}\n`;
const kase = (submitted: string, more = ''): string =>
  `qrb-case K for C1 {\n  vacancy: V\n  criterion: A\n  submitted: ${submitted}\n  ${more}\n}\n`;

test.each([
  ['qualifications-certified', 'the qualifications were certified'],
  ['merit-staffing-certified', 'the merit staffing procedures were certified'],
  ['selected', 'the selection was made'],
])('%s: the day of the submission is in time, the day after is not', (key, what) => {
  expectSatisfied(rule, record(`${key}: 2024-06-10`) + kase('2024-06-10'));
  const [finding] = expectFindings(rule, record(`${key}: 2024-06-11`) + kase('«2024-06-10»'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(`The case was submitted on 2024-06-10, before ${what} on 2024-06-11.`);
});

test('several acts that come too late are told once, by the last', () => {
  const late = record(
    'selected: 2024-06-11\n    qualifications-certified: 2024-06-13\n    merit-staffing-certified: 2024-06-12',
  );
  const [finding] = expectFindings(rule, late + kase('«2024-06-10»'));
  expect(finding?.message).toMatch(/2024-06-13/);
  expect(finding?.related).toHaveLength(3);
});

test('a case submitted again, one withdrawn, and one without a submission are left alone', () => {
  const late = record('qualifications-certified: 2024-06-11');
  expectNone(rule, late + kase('2024-06-10', 'resubmission-of: Other'));
  expectNone(rule, late + kase('2024-06-10', 'withdrawn: 2024-06-12'));
  expectPending(rule, late + kase('2024-06-10').replace('submitted: 2024-06-10', 'method: qrb-template'));
});

test('another candidate and another vacancy have no say', () => {
  const late = record('qualifications-certified: 2024-06-11');
  expectNone(rule, late.replace('C1', 'C2') + kase('2024-06-10'));
  expectNone(rule, late.replace('for V', 'for W') + kase('2024-06-10'));
});
