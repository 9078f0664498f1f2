import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './recommended-training-unplanned.ts';

const text = (recommendation: string, decision = 'approved'): string => `qrb-case K for C {
  review {
    reviewed: 2023-12-07
    decision: ${decision}
    ${recommendation}
  }
}
appointment X for C { case: K effective: 2024-01-14 }`;

test('it is expected from the day after the appointment took effect', () => {
  expectPending(rule, text('recommendation "R" { kind: formal-training }'), { asOf: '2024-01-14' });
  expectFindings(rule, text('«recommendation "R"» { kind: formal-training }'), {
    asOf: '2024-01-15',
    severity: 'warning',
  });
  expectFindings(rule, text('recommendation "R" { kind: formal-training idp: «none» }'), {
    severity: 'warning',
  });
  expectSatisfied(rule, text('recommendation "R" { kind: formal-training idp: 2024-02-01 }'));
});

test('without an approval or an appointment nothing is expected', () => {
  expectNone(rule, text('recommendation "R" { kind: formal-training }', 'disapproved'));
  expectPending(rule, text('recommendation "R" { kind: formal-training }').replace('case: K', 'case: L'));
});

test('other development needs no such plan', () => {
  expectNone(rule, text('recommendation "R" { kind: development }'));
});

test('a plan without the employee is a warning', () => {
  expectFindings(
    rule,
    text('recommendation "R" { kind: formal-training idp: 2024-02-01 employee-consulted: «no» }'),
    { severity: 'warning' },
  );
  expectSatisfied(
    rule,
    text('recommendation "R" { kind: formal-training idp: 2024-02-01 employee-consulted: yes }'),
  );
});
