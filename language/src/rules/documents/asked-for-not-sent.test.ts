import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './asked-for-not-sent.ts';

const text = (sent: string, more = ''): string => `qrb-case K for C {
  criterion: B
  ${more}
  opm-request "Evaluation" { asked: 2024-09-10 ${sent} }
}`;

test('it is told from the day after OPM asked', () => {
  expectPending(rule, text(''), { asOf: '2024-09-10' });
  expectFindings(rule, text('').replace('opm-request "Evaluation"', '«opm-request "Evaluation"»'), {
    asOf: '2024-09-11',
    severity: 'warning',
  });
  expectFindings(rule, text('sent: «none»'), { severity: 'warning' });
});

test('what was sent or attached answers it, and a withdrawn case owes nothing', () => {
  expectSatisfied(rule, text('sent: 2024-09-13'));
  expectSatisfied(rule, text('', 'attachment additional-document { format: pdf }'));
  expectNone(rule, text('', 'withdrawn: 2024-09-12'));
});
