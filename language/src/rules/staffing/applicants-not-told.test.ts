import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './applicants-not-told.ts';

const vacancy = 'vacancy V for P { closes: 2024-03-26 }\n';
const record = (notices: string, more = '', head = 'applicant-notices'): string =>
  `staffing-record R for V {\n  ${more}\n  ${head} { ${notices} }\n}\n`;
const CERTIFIED = 'erb-action { certified: 2024-05-01 }';
const SELECTED = 'selection for C1 { selected: 2024-05-08 }';
const ALL = 'received: 2024-04-03 assessed: 2024-04-17 referral: 2024-05-01 selection: 2024-05-10';

test('all four are told in the end', () => {
  expectSatisfied(rule, vacancy + record(ALL, `${CERTIFIED}\n  ${SELECTED}`));
});

test.each([
  ['received', '', vacancy],
  ['assessed', CERTIFIED, ''],
  ['referral', CERTIFIED, ''],
  ['selection', SELECTED, ''],
])('%s is due at its point', (key, more, before) => {
  const notices = ALL.replace(new RegExp(`${key}: \\S+ ?`), '');
  expectFindings(rule, before + record(notices, more, '«applicant-notices»'), { severity: 'information' });
  expectPending(rule, record(notices));
});

test('receipt is due after the closing date', () => {
  expectPending(rule, vacancy + record('assessed: 2024-03-20'), { asOf: '2024-03-26' });
  expectFindings(rule, vacancy + record('assessed: 2024-03-20', '', '«applicant-notices»'), {
    asOf: '2024-03-27',
  });
});

test('the others are due from the day after the act', () => {
  const selected = record('', SELECTED);
  expectPending(rule, selected, { asOf: '2024-05-08' });
  expectFindings(rule, selected.replace('applicant-notices', '«applicant-notices»'), { asOf: '2024-05-09' });
  expectPending(rule, record('', CERTIFIED), { asOf: '2024-05-01' });
});

test('without a block of notices it is one finding', () => {
  const [finding] = expectFindings(rule, `«staffing-record R for V» {\n  ${CERTIFIED}\n}\n`);
  expect(finding?.message).toBe('The record does not tell when applicants were told where they stand.');
});

test('a noncompetitive fill and a withdrawn announcement are left out', () => {
  for (const key of ['purpose: noncompetitive', 'status: cancelled'])
    expectNone(rule, vacancy.replace('}', `${key} }`) + record('assessed: 2024-03-20'));
});
