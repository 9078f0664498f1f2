import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-open-yet.ts';

const vacancy = (status: string, opens = 'opens: 2024-03-04'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${opens}\n}`;

test('on its opening date it is open, the day before it is not', () => {
  expectSatisfied(rule, vacancy('open'), { asOf: '2024-03-04' });
  const [finding] = expectFindings(rule, vacancy('open', 'opens: «2024-03-04»'), {
    severity: 'warning',
    asOf: '2024-03-03',
  });
  expect(finding?.message).toBe('The announcement is `open`, and it opens only on 2024-03-04.');
});

test('nor can it have closed before it opens', () => {
  expectFindings(rule, vacancy('closed', 'opens: «2024-03-04»'), { asOf: '2024-03-03' });
});

test('a draft may open later, and a cancelled one never', () => {
  expectNone(rule, vacancy('draft'), { asOf: '2024-03-03' });
  expectNone(rule, vacancy('cancelled'), { asOf: '2024-03-03' });
});

test('without an opening date it is pending', () => {
  expectPending(rule, vacancy('open', ''));
});
