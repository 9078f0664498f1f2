import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './graduate-without-technical-finding.ts';

const appointed = (lines: string, eligible = 'no', action = 'cdp-graduate'): string =>
  `appointment A for C { position: P action: ${action} ${lines} }
vacancy V for P { status: closed }
candidate C { application for V { eligible: ${eligible} } }`;

test('the finding is made by the day of the appointment', () => {
  expectSatisfied(rule, appointed('effective: 2025-01-12 technical-qualifications-found: 2025-01-12'));
  expectFindings(rule, appointed('effective: 2025-01-12 technical-qualifications-found: «2025-01-13»'), {
    severity: 'error',
  });
});

test('an application for the position that was held eligible shows it', () => {
  expectSatisfied(rule, appointed('effective: 2025-01-12', 'yes'));
});

test('it is due when the appointment is in effect', () => {
  expectPending(rule, appointed('effective: 2025-01-12'), { asOf: '2025-01-11' });
  expectFindings(rule, appointed('effective: «2025-01-12»'), { asOf: '2025-01-12', severity: 'warning' });
});

test('other actions are not measured by it', () => {
  expectNone(rule, appointed('effective: 2025-01-12', 'no', 'merit-selection'));
});
