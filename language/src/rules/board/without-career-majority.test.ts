import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-career-majority.ts';

const board = (...appointments: string[]): string =>
  `qrb-board B {\n  convened: 2024-06-20\n${appointments
    .map((kind, i) => `  member M${i + 1} { ${kind === '' ? '' : `appointment: ${kind}`} }`)
    .join('\n')}\n}`;

const marked = (...appointments: string[]): string =>
  board(...appointments).replace('qrb-board B', '«qrb-board B»');

test('two of three, and three of four, are more than half', () => {
  expectSatisfied(rule, board('career', 'career', 'noncareer'));
  expectSatisfied(rule, board('career', 'career', 'career', 'limited-term'));
});

test('one of three is not', () => {
  const [finding] = expectFindings(rule, marked('career', 'noncareer', 'limited-term'), {
    severity: 'error',
  });
  expect(finding?.message).toBe('Of 3 members, 1 is on a career appointment; more than half must be.');
  expect(finding?.related.map(({ message }) => message)).toEqual([
    '`M2` is on a `noncareer` appointment.',
    '`M3` is on a `limited-term` appointment.',
  ]);
});

test('exactly half is not', () => {
  expectFindings(rule, marked('career', 'career', 'noncareer', 'noncareer'));
});

test('none at all is not', () => {
  const [finding] = expectFindings(rule, marked('noncareer', 'limited-term'));
  expect(finding?.message).toBe('Of 2 members, none is on a career appointment; more than half must be.');
});

test('while one appointment is not known it is pending', () => {
  expectPending(rule, board('noncareer', 'noncareer', ''));
});

test('a board without members, or one still put together, is not faulted', () => {
  expectNone(rule, 'qrb-board B { convened: 2024-06-20 }');
  expectPending(rule, board('career', 'noncareer').replace('convened: 2024-06-20', ''));
});
