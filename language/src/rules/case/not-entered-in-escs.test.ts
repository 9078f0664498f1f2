import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-entered-in-escs.ts';

const text = (entered: string, more = ''): string => `qrb-case K for C {
  channel: email
  ${more}
  email-exception { resolved: 2024-06-14 ${entered} }
}`;

test('the day on which the trouble ended is in time, a day before is a warning', () => {
  expectSatisfied(rule, text('entered-in-escs: 2024-06-14'));
  expectFindings(rule, text('entered-in-escs: «2024-06-13»'), { severity: 'warning' });
});

test('it is due the day after the trouble ended', () => {
  expectPending(rule, text('entered-in-escs: none'), { asOf: '2024-06-14' });
  expectFindings(rule, text('entered-in-escs: «none»'), { asOf: '2024-06-15', severity: 'error' });
  expectFindings(rule, text('').replace('email-exception', '«email-exception»'), { severity: 'warning' });
});

test('an ESCS record shows it, a withdrawn case needs none, and running trouble waits', () => {
  expectSatisfied(rule, text('', 'escs { criterion: A }'));
  expectNone(rule, text('entered-in-escs: none', 'withdrawn: 2024-06-20'));
  expectPending(rule, text('').replace('resolved: 2024-06-14', 'approved: 2024-06-07'));
});
