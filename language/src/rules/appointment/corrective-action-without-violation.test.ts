import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './corrective-action-without-violation.ts';

const record = (best: string): string =>
  `staffing-record R for V {\n  erb-action { best-qualified: ${best} }\n}\n`;
const appointment = (grounds: string, action = 'corrective-action'): string =>
  `appointment A for C1 {\n  action: ${action}\n  effective: 2025-03-09\n  ${grounds}\n}\n`;
const grounds = (keys: string, head = 'corrective-action'): string => `${head} { ${keys} }`;

test('a violation and no place on the list', () => {
  expectSatisfied(rule, record('[C2]') + appointment(grounds('vacancy: V violation: statutory')));
  expectSatisfied(rule, record('none') + appointment(grounds('vacancy: V violation: statutory')));
});

test('a place on the list is an error', () => {
  expectFindings(rule, record('[C2, C1]') + appointment(grounds('vacancy: «V» violation: statutory')), {
    severity: 'error',
  });
});

test('the violation is determined by the day of the appointment', () => {
  const on = (day: string): string => appointment(grounds(`violation: procedural determined: ${day}`));
  expectSatisfied(rule, on('2025-03-09'));
  expectFindings(rule, on('«2025-03-10»'), { severity: 'error' });
});

test('no violation is a warning, once the appointment took effect', () => {
  expectFindings(rule, appointment('', '«corrective-action»'), { severity: 'warning' });
  expectFindings(rule, appointment(grounds('vacancy: V', '«corrective-action»')), { severity: 'warning' });
  expectPending(rule, appointment(''), { asOf: '2025-03-08' });
});

test('another action has no such grounds', () => {
  expectNone(rule, appointment('', 'merit-selection'));
});
