import { expect, test } from 'vitest';
import {
  applyFix,
  expectFindings,
  expectNone,
  expectSatisfied,
  findingsIn,
  readMarks,
} from '../../testing/index.ts';
import assessedLate from './assessed-late.ts';
import certifiedLate from './certified-late.ts';
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

test('no fix makes overdue what is not due yet: what is due goes by its own start before', () => {
  const text = FIRST + next('«2024-02-11» ends: 2025-02-10');
  const { text: before } = readMarks(text);
  // By its own start probation ends on 2024-08-12.
  for (const asOf of ['2024-08-12', '2024-08-13', '2025-02-11']) {
    const [fix] = expectFindings(rule, text, { asOf })[0]?.fixes ?? [];
    expect(fix?.title).toBe('Start on 2023-08-13 and end on 2024-08-12');
    const late = (changed: string): string[] =>
      findingsIn(changed, [assessedLate, certifiedLate], { asOf }).map(
        ({ rule: id, message }) => id + message,
      );
    expect(late(fix ? applyFix(before, fix) : '')).toEqual(late(before));
    expect(late(before).filter(told => told.startsWith('probation/'))).toHaveLength(
      asOf > '2024-08-12' ? 2 : 0,
    );
  }
});
