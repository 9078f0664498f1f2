import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './authority-not-for-career.ts';

const appointment = (lines: string, type = 'career'): string =>
  `appointment A for C {\n  type: ${type}\n  ${lines}\n}`;

test('both authorities are found', () => {
  const [house] = expectFindings(rule, appointment('authority: «white-house-service»'), {
    severity: 'error',
  });
  expect(house?.message).toMatch(/5 CFR 315\.602/);
  const [corps] = expectFindings(rule, appointment('authority: «peace-corps-service»'), {
    severity: 'error',
  });
  expect(corps?.message).toMatch(/11103/);
});

test('another authority, or none, is not', () => {
  expectSatisfied(rule, appointment('authority: opm'));
  expectSilent(rule, appointment(''));
});

test('it is about career appointments', () => {
  expectNone(rule, appointment('authority: peace-corps-service', 'noncareer'));
});
