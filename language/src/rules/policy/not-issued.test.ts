import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-issued.ts';

const agency = (policy: string, program = 'program P for DES { starts: 2023-01-17 }'): string =>
  `agency DES "Services" {\n  ${policy}\n}\n${program}`;

test('a policy without a day is a warning once a program has started', () => {
  expectFindings(rule, agency('«development-policy "It"» { }'), { severity: 'warning' });
  expectPending(rule, agency('development-policy "It" { }', 'program P for DES { starts: 2026-11-22 }'));
  expectPending(rule, agency('development-policy "It" { }', ''));
});

test('a day is enough', () => {
  expectSatisfied(rule, agency('development-policy "It" { issued: 2022-02-01 }'));
});

test('an agency without a policy is told elsewhere', () => {
  expectNone(rule, agency(''));
});
