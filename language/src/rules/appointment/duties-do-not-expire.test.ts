import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './duties-do-not-expire.ts';

const files = (position: string, end: string, type = 'limited-term', name = 'P'): string =>
  `position P "Director" {\n  series: "0340"\n  ${position}\n}\nappointment A for C {\n  position: ${name}\n  type: ${type}\n  effective: 2022-10-01\n  not-to-exceed: ${end}\n}`;

test('duties and term end on one day', () => {
  expectSatisfied(rule, files('duties-expire: 2025-09-30', '2025-09-30'));
});

test('duties that end a day earlier or later are an error', () => {
  const [later] = expectFindings(rule, files('duties-expire: 2025-10-01', '«2025-09-30»'), {
    severity: 'error',
  });
  expect(later?.fixes.map(({ title }) => title)).toEqual(['Let the duties end on 2025-09-30']);
  const [earlier] = expectFindings(rule, files('duties-expire: 2025-09-29', '«2025-09-30»'));
  expect(earlier?.fixes.map(({ title }) => title)).toEqual([
    'End the term on 2025-09-29',
    'Let the duties end on 2025-09-30',
  ]);
});

test('a term that is over is not brought back into force', () => {
  const titles = (asOf: string) =>
    expectFindings(rule, files('duties-expire: 2025-09-29', '«2025-03-31»'), { asOf })[0]?.fixes.map(
      ({ title }) => title,
    );
  const both = ['End the term on 2025-09-29', 'Let the duties end on 2025-03-31'];
  expect(titles('2025-03-31')).toEqual(both);
  expect(titles('2025-04-01')).toEqual(both.slice(1));
  expect(titles('2025-09-29')).toEqual(both.slice(1));
  expect(titles('2025-09-30')).toEqual(both);
});

test('a term does not end before it begins', () => {
  const titles = (expire: string) =>
    expectFindings(rule, files(`duties-expire: ${expire}`, '«2025-09-30»'))[0]?.fixes.map(
      ({ title }) => title,
    );
  expect(titles('2022-10-01')).toEqual(['End the term on 2022-10-01', 'Let the duties end on 2025-09-30']);
  expect(titles('2022-09-30')).toEqual(['Let the duties end on 2025-09-30']);
});

test('an end that is not told is a warning once the appointment has taken effect', () => {
  expectFindings(rule, files('', '2025-09-30', 'limited-term', '«P»'), {
    severity: 'warning',
    asOf: '2022-10-01',
  });
  expectPending(rule, files('', '2025-09-30'), { asOf: '2022-09-30' });
});

test('a cancelled position has ended', () => {
  expectSatisfied(rule, files('cancelled: 2025-03-05', '2025-09-30'));
});

test('an emergency appointment and an unknown position are not its matter', () => {
  expectNone(rule, files('', '2024-03-31', 'limited-emergency'));
  expectNone(rule, files('', '2025-09-30', 'limited-term', 'Q'));
});
