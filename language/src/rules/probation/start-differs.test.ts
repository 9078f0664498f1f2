import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './start-differs.ts';

const appointment = (starts: string, action = 'merit-selection', service = 'noncareer-ses'): string =>
  `candidate C { service: ${service} }\nappointment A for C {\n  type: career\n  action: ${action}\n  effective: 2024-08-11\n  probation { starts: ${starts} }\n}`;

test('the effective date starts it, the days beside it do not', () => {
  expectSatisfied(rule, appointment('2024-08-11'));
  for (const day of ['2024-08-10', '2024-08-12']) {
    const [finding] = expectFindings(rule, appointment(`«${day}»`), { severity: 'error' });
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Start on 2024-08-11']);
  }
});

test('a program graduate and a corrective action begin one too', () => {
  expectFindings(rule, appointment('«2024-09-01»', 'cdp-graduate'));
  expectFindings(rule, appointment('«2024-09-01»', 'corrective-action'));
});

test('after a transfer or a reassignment it goes on from its own start', () => {
  expectNone(rule, appointment('2024-01-14', 'transfer'));
  expectNone(rule, appointment('2024-01-14', 'reassignment'));
});

test('after earlier career service nothing is compared', () => {
  expectPending(rule, appointment('2024-01-14', 'reappointment'));
  expectPending(rule, appointment('2024-01-14', 'merit-selection', 'former-career-ses'));
});

test('an end that is right for the stated start moves with it, another one does not', () => {
  const titles = (ends: string) =>
    expectFindings(rule, appointment(`«2024-08-12» ends: ${ends}`))[0]?.fixes.map(({ title }) => title);
  expect(titles('2025-08-11')).toEqual(['Start on 2024-08-11 and end on 2025-08-10']);
  expect(titles('2025-08-10')).toEqual(['Start on 2024-08-11']);
});

test('an end before the new start moves too', () => {
  const [finding] = expectFindings(rule, appointment('«2023-01-01» ends: 2024-08-10'));
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Start on 2024-08-11 and end on 2025-08-10']);
});

test('an end of two years becomes one of a year where the new start lies outside of the time in which there were two', () => {
  const titles = (effective: string, starts: string, ends: string) =>
    expectFindings(
      rule,
      appointment(`«${starts}» ends: ${ends}`).replace('effective: 2024-08-11', `effective: ${effective}`),
    )[0]?.fixes.map(({ title }) => title);
  expect(titles('2015-11-26', '2015-12-01', '2017-11-30')).toEqual([
    'Start on 2015-11-26 and end on 2017-11-25',
  ]);
  expect(titles('2015-11-25', '2015-12-01', '2017-11-30')).toEqual([
    'Start on 2015-11-25 and end on 2016-11-24',
  ]);
  expect(titles('2022-12-30', '2022-12-01', '2024-11-30')).toEqual([
    'Start on 2022-12-30 and end on 2024-12-29',
  ]);
  expect(titles('2022-12-31', '2022-12-01', '2024-11-30')).toEqual([
    'Start on 2022-12-31 and end on 2023-12-30',
  ]);
});

test('a start with which another appointment goes on is not moved alone', () => {
  const next =
    '\nappointment B for C { type: career action: transfer effective: 2025-01-12 probation { starts: 2024-08-12 } }';
  expect(expectFindings(rule, appointment('«2024-08-12»') + next)[0]?.fixes).toEqual([]);
});
