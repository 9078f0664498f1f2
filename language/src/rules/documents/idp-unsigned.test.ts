import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './idp-unsigned.ts';

const kase = (document: string, criterion = 'C', lines = 'submitted: 2023-11-14'): string =>
  `qrb-case K for C1 {\n  criterion: ${criterion}\n  ${lines}\n  ${document}\n}`;

test('a plan that is not signed is an error', () => {
  const [finding] = expectFindings(rule, kase('document idp { signed: «none» }'), { severity: 'error' });
  expect(finding?.message).toBe('The development plan is not signed.');
  expectFindings(rule, kase('document idp { signed-by: «none» }'), { severity: 'error' });
  expectPending(rule, kase('document idp { signed: none }', 'C', ''));
});

test('a plan of which nothing is said is a warning', () => {
  expectFindings(rule, kase('«document idp»'), { severity: 'warning' });
  expectFindings(rule, kase('«document idp» { months: 12 }', 'B'), { severity: 'warning' });
});

test('signed on the day of submission is in time, a day later a warning', () => {
  expectSatisfied(rule, kase('document idp { signed: 2023-11-14 }'));
  expectFindings(rule, kase('document idp { signed: «2023-11-15» }'), { severity: 'warning' });
});

test('any signature counts, also one without a day', () => {
  expectSatisfied(rule, kase('document idp { signed-by: candidate }'));
});

test('the signature that the program records counts', () => {
  const program = (who: string): string =>
    `program P for A {\n  participation for ${who} { idp-signed: 2023-02-10 }\n}\n`;
  const own = kase('document idp', 'B', 'submitted: 2024-09-03 program: P');
  expectSatisfied(rule, program('C1') + own);
  expectFindings(rule, program('C2') + own.replace('document idp', '«document idp»'));
});

test('before it is submitted it is pending', () => {
  expectPending(rule, kase('document idp', 'C', ''));
});

test('criterion A and other documents need no signature', () => {
  expectNone(rule, kase('document idp', 'A'));
  expectNone(rule, kase('document resume'));
});
