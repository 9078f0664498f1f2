import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './sent-late.ts';

const notice = (keys: string, opens = 'opens: 2024-03-04'): string =>
  `vacancy V "N" for P {\n  ${opens}\n  cdp-opps-notice { ${keys} }\n}`;

test('the opening day is in time', () => {
  expectSatisfied(rule, notice('sent: 2024-03-04'));
  expectSatisfied(rule, notice('sent: 2024-02-29'));
  expectFindings(rule, notice('sent: «2024-03-05»'), { severity: 'information' });
});

test('nothing is said while a day is not known', () => {
  expectPending(rule, notice('job-title: "Director"'));
  expectNone(rule, notice('sent: 2024-03-05', 'status: open'));
});
