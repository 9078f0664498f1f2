import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './action-not-named.ts';

const appointment = (lines: string, type = 'career'): string =>
  `appointment A for C {\n  type: ${type}\n  ${lines}\n}`;

test('another way is a warning', () => {
  expectFindings(rule, appointment('action: «other»'), { severity: 'warning' });
});

test('the competition and each way that is named are in order', () => {
  const named = [
    'merit-selection',
    'cdp-graduate',
    'corrective-action',
    'reappointment',
    'reassignment',
    'transfer',
    'reinstatement',
  ];
  for (const action of named) expectSatisfied(rule, appointment(`action: ${action}`));
});

test('an action that is not told is open, and other types are not meant', () => {
  expectPending(rule, appointment(''));
  expectNone(rule, appointment('action: other', 'noncareer'));
});
