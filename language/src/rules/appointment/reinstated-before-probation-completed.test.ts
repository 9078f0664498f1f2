import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './reinstated-before-probation-completed.ts';

const files = (service: string, action = 'reinstatement'): string =>
  `candidate C { career-service { from: 2020-06-01 ${service} } }\nappointment A for C { type: career action: ${action} effective: 2024-08-11 }`;

test('who left on the last day completed it, a day earlier not', () => {
  expectSatisfied(rule, files('to: 2021-05-31 probation-ends: 2021-05-31'));
  const [finding] = expectFindings(
    rule,
    files('to: 2021-05-30 probation-ends: 2021-05-31', '«reinstatement»'),
    { severity: 'error' },
  );
  expect(finding?.message).toMatch(/left on 2021-05-30/);
});

test('an earlier appointment tells as well', () => {
  const text = (ended: string, action: string): string =>
    `candidate C { service: former-career-ses }\nappointment B for C { type: career action: merit-selection effective: 2020-06-01 ended: ${ended} probation { starts: 2020-06-01 ends: 2021-05-31 } }\nappointment A for C { type: career action: ${action} effective: 2024-08-11 }`;
  expectSatisfied(rule, text('2021-05-31', 'reinstatement'));
  expectFindings(rule, text('2021-05-30', '«reinstatement»'));
});

test('a right to return after a Presidential appointment is an exception', () => {
  expectSatisfied(
    rule,
    files('to: 2020-09-12 probation-completed: none leaving-reason: presidential-appointment'),
  );
});

test('where nothing is told nothing is said, and other actions are not meant', () => {
  expectPending(rule, files('to: 2020-09-12'));
  expectNone(rule, files('to: 2020-09-12 probation-completed: none', 'reappointment'));
});

test('after a removal the action alone cures nothing', () => {
  const removed = files(
    'to: 2020-09-12 probation-completed: none leaving-reason: performance',
    '«reinstatement»',
  );
  expect(expectFindings(rule, removed)[0]?.fixes).toEqual([]);
});
