import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './extension-without-cause.ts';

const text = (lines: string): string => `qrb-case K for C {\n  extension {\n    ${lines}\n  }\n}`;
const marked = (lines: string): string => text(lines).replace('extension', '«extension»');

test('one that was asked for or granted tells why', () => {
  expectFindings(rule, marked('requested: 2024-07-09'), { severity: 'warning' });
  const [finding] = expectFindings(rule, marked('granted-until: 2024-07-31'), { severity: 'warning' });
  expect(finding?.message).toBe('OPM extended the period to 2024-07-31, and the file does not say why.');
});

test('an empty reason is none', () => {
  expectFindings(rule, text('requested: 2024-07-09\n    reason: «""»'));
});

test('with a reason it is right', () => {
  expectSatisfied(rule, text('requested: 2024-07-09\n    reason: "The narrative was returned."'));
});

test('before it is asked for, nothing is due', () => {
  expectNone(rule, text(''));
});
