import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-certified-again.ts';

const files = (
  effective: string,
  certified?: string,
  reason = 'performance',
  action = 'reappointment',
): string =>
  `candidate C { career-service { to: 2023-01-28 leaving-reason: ${reason} } }\n${
    certified === undefined ? '' : `qrb-case K "N" for C { certification { certified: ${certified} } }\n`
  }appointment A for C { type: career action: ${action} effective: ${effective} }`;

test('a certification after the removal and before the return is enough', () => {
  expectSatisfied(rule, files('2024-06-02', '2024-06-01'));
  expectFindings(rule, files('«2024-06-02»', '2024-06-02'), { severity: 'warning' });
  expectFindings(rule, files('«2024-06-02»', '2024-06-03'), { severity: 'error' });
});

test('the certification of the first appointment is none, on the day of the removal neither', () => {
  expectFindings(rule, files('«2024-06-02»', '2022-05-12'), { severity: 'error' });
  expectFindings(rule, files('«2024-06-02»', '2023-01-28', 'discipline'), { severity: 'error' });
  expectSatisfied(rule, files('2024-06-02', '2023-01-29'));
});

test('without any case it is a warning once the reappointment took effect', () => {
  expectFindings(rule, files('«2024-06-02»'), { severity: 'warning', asOf: '2024-06-02' });
  expectPending(rule, files('2024-06-02'), { asOf: '2024-06-01' });
});

test('who left otherwise needs no new one, and other actions are not meant', () => {
  expectNone(rule, files('2024-06-02', '2022-05-12', 'resignation'));
  expectNone(rule, files('2024-06-02', '2022-05-12', 'performance', 'reinstatement'));
});
