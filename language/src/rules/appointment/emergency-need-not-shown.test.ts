import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './emergency-need-not-shown.ts';

const STATED = 'need-statement: "Floods in four states."';
const appointment = (lines: string, head = 'appointment A for C', type = 'limited-emergency'): string =>
  `${head} {\n  type: ${type}\n  effective: 2023-01-29\n  ${lines}\n}`;

test('all three marks and a description are asked for', () => {
  expectSatisfied(rule, appointment(`need: [urgent, bona-fide, unanticipated]\n  ${STATED}`));
});

test('a list that leaves a mark out is an error', () => {
  const [finding] = expectFindings(rule, appointment(`need: «[urgent]»\n  ${STATED}`), { severity: 'error' });
  expect(finding?.message).toBe('Of the 3 marks of the need `bona-fide` and `unanticipated` are not stated.');
  expectFindings(rule, appointment(`need: «[urgent, bona-fide]»\n  ${STATED}`), { asOf: '2022-01-01' });
});

test('what was never stated is a warning from the effective date', () => {
  expectFindings(rule, appointment(STATED, '«appointment A for C»'), {
    severity: 'warning',
    asOf: '2023-01-29',
  });
  expectPending(rule, appointment(STATED), { asOf: '2023-01-28' });
});

test('a need that is not described is a warning, a placeholder describes nothing', () => {
  const marks = 'need: [bona-fide, unanticipated, urgent]';
  expectFindings(rule, appointment(marks, '«appointment A for C»'), { severity: 'warning' });
  expectFindings(rule, appointment(`${marks}\n  need-statement: «"…"»`), { severity: 'warning' });
  expectPending(rule, appointment(marks), { asOf: '2023-01-28' });
});

test('a limited term appointment needs none', () => {
  expectNone(rule, appointment('', undefined, 'limited-term'));
});
