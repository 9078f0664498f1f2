import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './idp-too-long.ts';

const text = (
  idp: string,
  criterion = 'C',
  more = 'appointment X for C { case: K effective: 2024-01-14 }',
): string => `qrb-case K for C { criterion: ${criterion} document idp { ${idp} } }\n${more}`;

test('twelve months are in time, thirteen are a warning', () => {
  expectSatisfied(rule, text('months: 12', 'C', ''));
  expectFindings(rule, text('months: «13»', 'C', ''), { severity: 'warning' });
});

test('an activity may end on the anniversary of the appointment, not later', () => {
  expectSatisfied(rule, text('activity "A" { until: 2025-01-14 }'));
  expectFindings(rule, text('activity "A" { until: «2025-01-15» }'), { severity: 'warning' });
});

test('without an appointment, and under criterion B, nothing can be said', () => {
  expectNone(rule, text('activity "A" { until: 2030-01-15 }', 'C', ''));
  expectNone(rule, text('months: 24', 'B'));
});
