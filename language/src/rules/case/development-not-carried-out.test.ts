import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './development-not-carried-out.ts';

const text = (
  training: string,
  activity = 'activity "A rotation"',
  decision = 'approved',
  more = '',
): string =>
  `qrb-case K for C {
  criterion: C
  document idp { ${activity} { until: 2024-09-30 } }
  review { reviewed: 2023-12-07 decision: ${decision} }
}
appointment X for C {
  type: career
  action: merit-selection
  case: K
  effective: 2024-01-14
  ${more}
  probation {
    starts: 2024-01-14
    ends: 2025-01-13
    ${training}
  }
}`;
const other = 'training "A course" { from: agency }';
const missing = text(other, '«activity "A rotation"»');

test('nothing is due until the probation has ended', () => {
  expectPending(rule, missing.replace(/[«»]/g, ''), { asOf: '2025-01-13' });
  expectFindings(rule, missing, { asOf: '2025-01-14', severity: 'warning' });
});

test('it is found by its words, however they are written', () => {
  expectSatisfied(rule, text('training "A Rotation." { from: development-plan }'));
});

test('a probation without any training is told elsewhere', () => {
  expectNone(rule, text(''));
});

test('who left before owes nothing, and neither does a case that was not approved', () => {
  expectNone(rule, text(other, 'activity "A rotation"', 'approved', 'ended: 2024-12-31'));
  expectNone(rule, text(other, 'activity "A rotation"', 'disapproved'));
  expectNone(rule, missing.replace(/[«»]/g, '').replace('criterion: C', 'criterion: B'));
  expectNone(rule, text(other, 'activity'));
});

test('an appointment that does not name the case is found by position', () => {
  const linked = `${missing.replace('criterion: C', 'criterion: C vacancy: V').replace('case: K', 'position: P')}
vacancy V "1" for P { closes: 2023-04-16 }`;
  expectFindings(rule, linked, { severity: 'warning' });
  expectPending(rule, linked.replace(/[«»]/g, '').replace('position: P', 'position: Q'));
});
