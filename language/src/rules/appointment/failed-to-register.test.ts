import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './failed-to-register.ts';

const appointment = (lines: string): string => `appointment A for C {\n  ${lines}\n}`;

test('a failure is an error', () => {
  expectFindings(rule, appointment('selective-service: «failed-to-register»'), { severity: 'error' });
});

test('every other standing is lawful, and one that is not told is open', () => {
  for (const standing of ['registered', 'not-required', 'excepted'])
    expectSatisfied(rule, appointment(`selective-service: ${standing}`));
  expectPending(rule, appointment(''));
});
