import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './development-not-carried-out.ts';

const text = (activity: string, decision = 'approved', appointment = ''): string => `qrb-case K for C {
  criterion: C
  document idp { ${activity} }
  review { reviewed: 2023-12-07 decision: ${decision} }
}
appointment X for C {
  case: K
  effective: 2024-01-14
  probation { starts: 2024-01-14 ends: 2025-01-13 }
  ${appointment}
}`;

test('the last day of probation is in time, the day after is a warning', () => {
  expectSatisfied(rule, text('activity { carried-out: 2025-01-13 }'));
  expectFindings(rule, text('activity { carried-out: «2025-01-14» }'), { severity: 'warning' });
});

test('nothing is due until the probation has ended', () => {
  expectPending(rule, text('activity "A" { until: 2024-09-30 }'), { asOf: '2025-01-13' });
  expectPending(rule, text('activity { carried-out: none }'), { asOf: '2025-01-13' });
  expectFindings(rule, text('«activity "A"» { until: 2024-09-30 }'), {
    asOf: '2025-01-14',
    severity: 'warning',
  });
  expectFindings(rule, text('activity { carried-out: «none» }'), { asOf: '2025-01-14', severity: 'error' });
});

test('who left before owes nothing, and neither does a case that was not approved', () => {
  expectNone(rule, text('activity "A" { until: 2024-09-30 }', 'approved', 'ended: 2024-12-31'));
  expectNone(rule, text('activity "A" { until: 2024-09-30 }', 'disapproved'));
  expectNone(rule, text('activity "A" { until: 2024-09-30 }').replace('criterion: C', 'criterion: B'));
});

test('an appointment that does not name the case is found by position', () => {
  const linked = `${text('«activity "A"» { until: 2024-09-30 }').replace('criterion: C', 'criterion: C vacancy: V').replace('case: K', 'position: P')}
vacancy V "1" for P { }`;
  expectFindings(rule, linked, { severity: 'warning' });
  expectPending(rule, linked.replace(/[«»]/g, '').replace('position: P', 'position: Q'));
});
