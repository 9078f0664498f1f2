import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './sent-by-email.ts';

const text = (exception: string, channel = 'email', submitted = 'submitted: 2024-06-10'): string =>
  `qrb-case K for C {
  ${submitted}
  channel: ${channel}
  ${exception}
}`;
const told = (reported: string, approved: string): string =>
  `email-exception { trouble: "Down." reported: ${reported} approved: ${approved} }`;

test('report, approval and submission on one day are in order; a day later is too late', () => {
  expectSatisfied(rule, text(told('2024-06-10', '2024-06-10')));
  expectFindings(rule, text(told('2024-06-10', '«2024-06-11»')), { severity: 'error' });
  expectFindings(rule, text(told('«2024-06-08»', '2024-06-07')), { severity: 'error' });
});

test('without an approval it is an error', () => {
  expectFindings(rule, text('', '«email»'), { severity: 'error' });
  const [finding] = expectFindings(rule, text(told('2024-06-06', 'none'), '«email»'), { severity: 'error' });
  expect(finding?.message).toMatch(/was not approved\.$/);
});

test('an exception of which the approval is not told is a warning', () => {
  expectFindings(rule, text('email-exception { trouble: "Down." reported: 2024-06-06 }', '«email»'), {
    severity: 'warning',
  });
});

test('the report or the trouble not told is a warning', () => {
  const [finding] = expectFindings(rule, text('«email-exception» { approved: 2024-06-07 }'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    'The case was sent by e-mail, and the file does not say why ESCS could not be used and when the trouble was reported.',
  );
});

test('nothing is due before the submission, and ESCS needs no leave', () => {
  expectPending(rule, text('', 'email', ''));
  expectSatisfied(rule, text('', 'escs'));
  expectNone(rule, text('', 'email', 'submitted: 2024-06-10 withdrawn: 2024-06-11'));
});
