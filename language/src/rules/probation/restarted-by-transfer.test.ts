import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './restarted-by-transfer.ts';

const FIRST = 'appointment A for C { type: career action: merit-selection effective: 2023-08-13 }\n';
const next = (starts: string, action = 'transfer'): string =>
  `appointment B for C { type: career action: ${action} effective: 2024-02-11 probation { starts: ${starts} } }`;

test('it goes on from its own start', () => {
  expectSatisfied(rule, FIRST + next('2023-08-13'));
  const [finding] = expectFindings(rule, FIRST + next('«2024-02-11»'), { severity: 'error' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Start on 2023-08-13']);
});

test('where the first appointment is not on file, a start before the transfer passes', () => {
  expectSatisfied(rule, next('2024-02-10'));
  const [finding] = expectFindings(rule, next('«2024-02-11»'), { severity: 'error' });
  expect(finding?.fixes).toEqual([]);
});

test('a reassignment starts none either, by another provision', () => {
  const [finding] = expectFindings(rule, FIRST + next('«2024-02-11»', 'reassignment'));
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['PRB-002']);
});

test('a first appointment and a reappointment are not its matter', () => {
  expectNone(rule, next('2024-02-11', 'merit-selection'));
  expectNone(rule, FIRST + next('2024-02-11', 'reappointment'));
});

test('an end that is right for the stated start moves with it', () => {
  const text = FIRST + next('«2024-02-11» ends: 2025-02-10');
  expect(expectFindings(rule, text)[0]?.fixes.map(({ title }) => title)).toEqual([
    'Start on 2023-08-13 and end on 2024-08-12',
  ]);
});

test('no fix makes overdue what is not due yet, or late what was in time', () => {
  const fixes = (more: string, asOf: string): number | undefined =>
    expectFindings(rule, FIRST + next(`«2024-02-11» ${more}`), { asOf })[0]?.fixes.length;
  // By its own start probation ends on 2024-08-12, by the stated one on 2025-02-10.
  expect(fixes('', '2024-08-12')).toBe(1);
  expect(fixes('', '2024-08-13')).toBe(0);
  expect(fixes('', '2025-02-10')).toBe(0);
  expect(fixes('', '2025-02-11')).toBe(1);
  expect(fixes('assessed: 2024-08-11', '2025-02-11')).toBe(1);
  expect(fixes('assessed: 2024-08-12', '2025-02-11')).toBe(0);
  expect(fixes('discussion { discussed: 2024-11-04 }', '2025-02-11')).toBe(0);
});
