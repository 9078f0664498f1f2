import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-to-exceed-missing.ts';

const appointment = (type: string, lines = ''): string =>
  `«appointment A for C» {\n  type: ${type}\n  effective: 2024-06-01\n  ${lines}\n}`;
const plain = (...given: Parameters<typeof appointment>): string =>
  appointment(...given).replace(/[«»]/g, '');

test('it is due on the day on which the appointment takes effect', () => {
  const [finding] = expectFindings(rule, appointment('limited-term'), {
    severity: 'error',
    asOf: '2024-06-01',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Do not exceed 2027-05-31']);
  expectPending(rule, plain('limited-term'), { asOf: '2024-05-31' });
});

test('an emergency appointment needs one too', () => {
  const [finding] = expectFindings(rule, appointment('limited-emergency'), { severity: 'error' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Do not exceed 2025-11-30']);
  expectSatisfied(rule, plain('limited-emergency', 'not-to-exceed: 2025-11-30'));
});

test('after the appointment has ended its absence is a warning', () => {
  expectFindings(rule, appointment('limited-term', 'ended: 2024-09-30'), { severity: 'warning' });
});

test('a career appointment needs none', () => {
  expectNone(rule, plain('career'));
});

test('a term ends with the duties of its position, where the law allows that day', () => {
  const titles = (expire: string) =>
    expectFindings(
      rule,
      `position P "Director" { duties-expire: ${expire} }\n${appointment('limited-term', 'position: P')}`,
    )[0]?.fixes.map(({ title }) => title);
  expect(titles('2026-09-30')).toEqual(['Do not exceed 2026-09-30']);
  expect(titles('2027-06-01')).toEqual([]);
});

test('a renewal ends when the first appointment could have ended', () => {
  const first =
    'appointment F for C {\n  type: limited-term\n  effective: 2023-06-01\n  not-to-exceed: 2024-05-31\n}\n';
  const [finding] = expectFindings(rule, first + appointment('limited-term', 'renewal-of: F'));
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Do not exceed 2026-05-31']);
});

test('no day before the appointment is offered', () => {
  const text = `position P "Director" { duties-expire: 2024-05-31 }\n${appointment('limited-term', 'position: P')}`;
  expect(expectFindings(rule, text)[0]?.fixes).toEqual([]);
});
