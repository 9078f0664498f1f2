import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './records-retained-too-short.ts';

const vacancy = 'vacancy V for P {\n  closes: 2024-03-26\n  extension { closes: 2024-04-02 }\n}\n';
const record = (keys: string, more = '', head = 'records'): string =>
  `staffing-record R for V {\n  ${more}\n  ${head} { ${keys} }\n}\n`;
const appointment = 'appointment A for C1 {\n  record: R\n  effective: 2024-08-11\n}\n';

test('two years after the appointment, the anniversary included', () => {
  expectSatisfied(rule, record('retained-until: 2026-08-11') + appointment);
  const [finding] = expectFindings(rule, record('retained-until: «2026-08-10»') + appointment, {
    severity: 'error',
  });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['REC-001']);
});

test('without an appointment two years after the closing date as extended', () => {
  expectSatisfied(rule, vacancy + record('retained-until: 2026-04-02'));
  const [finding] = expectFindings(rule, vacancy + record('retained-until: «2026-04-01»'), {
    severity: 'error',
  });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['REC-002']);
});

test('while someone selected may be appointed nothing runs; after declining it does', () => {
  expectPending(
    rule,
    vacancy + record('retained-until: 2024-05-01', 'selection for C1 { selected: 2024-05-08 }'),
  );
  expectFindings(
    rule,
    vacancy + record('retained-until: «2024-05-01»', 'selection for C1 { declined: 2024-05-10 }'),
  );
});

test('until when is due on the day from which it runs', () => {
  expectPending(rule, record('holds: [standard]') + appointment, { asOf: '2024-08-10' });
  expectFindings(rule, record('holds: [standard]', '', '«records»') + appointment, {
    asOf: '2024-08-11',
    severity: 'warning',
  });
});

test('while someone may still be selected it need not be told; after a cancellation it is due', () => {
  expectPending(rule, vacancy + record('holds: [standard]'), { asOf: '2024-06-01' });
  const cancelled = vacancy.replace('{', '{\n  status: cancelled');
  expectFindings(rule, cancelled + record('holds: [standard]', '', '«records»'), {
    asOf: '2024-06-01',
    severity: 'warning',
  });
});

test('records of a noncompetitive fill are not judged', () => {
  const noncompetitive = vacancy.replace('{', '{\n  purpose: noncompetitive');
  expectPending(rule, noncompetitive + record('retained-until: 2024-05-01'));
  expectPending(rule, noncompetitive + record('retained-until: 2024-09-01') + appointment);
});
