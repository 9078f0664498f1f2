import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './conditions-not-recorded.ts';

const appointment = (lines: string, head = 'appointment A for C'): string =>
  `${head} {\n  effective: 2024-08-11\n  ${lines}\n}`;
const HEAD = '«appointment A for C»';

test('both are told one by one, as information, from the effective date', () => {
  const [relatives] = expectFindings(rule, appointment('selective-service: registered', HEAD), {
    severity: 'information',
    asOf: '2024-08-11',
  });
  expect(relatives?.provisions.map(({ id }) => id)).toEqual(['CON-004']);
  const [service] = expectFindings(rule, appointment('relatives-check: 2024-07-22', HEAD));
  expect(service?.provisions.map(({ id }) => id)).toEqual(['CON-005']);
  expectPending(rule, appointment(''), { asOf: '2024-08-10' });
});

test('whose relative the appointee is shows that it was looked at', () => {
  expectSatisfied(rule, appointment('relative-of: none selective-service: not-required'));
});

test('moves within the SES are not asked', () => {
  expectNone(rule, appointment('action: transfer'));
  expectNone(rule, appointment('action: reassignment'));
});
