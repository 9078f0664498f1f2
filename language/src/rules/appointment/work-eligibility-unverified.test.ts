import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './work-eligibility-unverified.ts';

const files = (lines: string, service = 'outside', head = 'appointment A for C'): string =>
  `candidate C { service: ${service} }\n${head} {\n  effective: 2022-10-01\n  ${lines}\n}`;

test('any day is in time', () => {
  expectSatisfied(rule, files('employment-eligibility-verified: 2022-09-26'));
  expectSatisfied(rule, files('employment-eligibility-verified: 2022-10-03'));
});

test('silence is a warning from the effective date', () => {
  expectFindings(rule, files('', 'outside', '«appointment A for C»'), {
    severity: 'warning',
    asOf: '2022-10-01',
  });
  expectPending(rule, files(''), { asOf: '2022-09-30' });
});

test('stated as none it is an error', () => {
  expectFindings(rule, files('employment-eligibility-verified: «none»'), { severity: 'error' });
  expectFindings(rule, files('employment-eligibility-verified: «none»', 'dc-government'), {
    severity: 'error',
  });
});

test('whoever is in the Federal service is not asked, a member on terminal leave included', () => {
  for (const service of ['civil-service', 'uniformed-service', 'schedule-c', 'career-ses'])
    expectNone(rule, files('', service));
});

test('who is in the SES already is not asked again', () => {
  const first = (lines = ''): string =>
    `appointment B for C { effective: 2020-01-05 employment-eligibility-verified: 2020-01-02 ${lines} }\n`;
  expectNone(rule, files('action: reassignment'));
  expectNone(rule, first() + files('action: merit-selection'));
  expectNone(rule, first('ended: 2022-09-30') + files('action: merit-selection'));
  expectFindings(
    rule,
    first('not-to-exceed: 2022-09-29') + files('action: merit-selection', 'outside', '«appointment A for C»'),
  );
});
