import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './case-not-needed.ts';

const files = (named: string, action: string, submitted = '2024-05-02', reason = 'resignation'): string =>
  `candidate C { career-service { from: 2020-06-07 to: 2021-01-30 leaving-reason: ${reason} } }\nqrb-case K "N" for C { submitted: ${submitted} }\nappointment A for C { type: career action: ${action} case: ${named} effective: 2024-06-02 }`;

test('a case submitted after career service began is information', () => {
  for (const action of ['reassignment', 'transfer', 'reinstatement'])
    expectFindings(rule, files('«K»', action), { severity: 'information' });
  expectFindings(rule, files('«K»', 'transfer', '2020-06-08'));
  expectSatisfied(rule, files('K', 'transfer', '2020-06-07'));
});

test('a reappointment needs none where the person resigned, and one after a removal', () => {
  expectFindings(rule, files('«K»', 'reappointment'), { severity: 'information' });
  expectSatisfied(rule, files('K', 'reappointment', '2024-05-02', 'performance'));
  expectSatisfied(rule, files('K', 'reappointment', '2021-01-30'));
});

test('an initial appointment needs one, and without earlier service nothing is known', () => {
  expectNone(rule, files('K', 'merit-selection'));
  expectPending(
    rule,
    'qrb-case K "N" for C { submitted: 2024-05-02 }\nappointment A for C { type: career action: transfer case: K effective: 2024-06-02 }',
  );
});
