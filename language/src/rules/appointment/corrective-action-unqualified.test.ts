import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './corrective-action-unqualified.ts';

const appointment = (keys: string, head = 'corrective-action', action = 'corrective-action'): string =>
  `appointment A for C1 {\n  action: ${action}\n  effective: 2025-03-09\n  ${head} { violation: statutory ${keys} }\n}\n`;

test('both are met', () => {
  expectSatisfied(rule, appointment('meets-technical: yes meets-executive: yes'));
});

test('either stated not to be met is an error', () => {
  expectFindings(rule, appointment('meets-technical: «no» meets-executive: yes'), { severity: 'error' });
  expectFindings(rule, appointment('meets-technical: yes meets-executive: «no»'), { severity: 'error' });
});

test('either that is not written is a warning, once the appointment took effect', () => {
  expectFindings(rule, appointment('meets-technical: yes', '«corrective-action»'), { severity: 'warning' });
  expectFindings(rule, appointment('meets-executive: yes', '«corrective-action»'), { asOf: '2025-03-09' });
  expectPending(rule, appointment('meets-technical: yes'), { asOf: '2025-03-08' });
});

test('another action is not judged', () => {
  expectNone(rule, appointment('meets-technical: no', undefined, 'transfer'));
});
