import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied, readMarks } from '../../testing/index.ts';
import rule from './dual-incumbency.ts';

const appointment = (name: string, who: string, lines: string, position = 'P'): string =>
  `appointment ${name} for ${who} {\n  position: ${position}\n  ${lines}\n}\n`;
const first = (lines = ''): string => appointment('A', 'C1', `effective: 2022-01-02 ${lines}`);
const second = (effective: string): string => appointment('B', 'C2', `effective: ${effective}`);

test('the day after the last day is free, the last day is a warning, a day before it an error', () => {
  expectSatisfied(rule, first('ended: 2024-08-10') + second('2024-08-11'));
  expectFindings(rule, first('ended: 2024-08-12') + second('«2024-08-11»'), { severity: 'error' });
  const [finding] = expectFindings(rule, first('ended: 2024-08-11') + second('«2024-08-11»'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    'The appointment takes effect on 2024-08-11, and `A`, made to the same position, lasts until 2024-08-11.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Start on 2024-08-12']);
});

test('a planned end and one that is not recorded are warnings', () => {
  expectFindings(rule, first('not-to-exceed: 2024-12-31') + second('«2024-08-11»'), { severity: 'warning' });
  const [finding] = expectFindings(rule, first() + second('«2024-08-11»'), { severity: 'warning' });
  expect(finding?.message).toMatch(/no last day is recorded for `A`/);
});

test('a successor who is planned needs no last day yet', () => {
  expectNone(rule, first() + second('2024-08-11'), { asOf: '2024-08-10' });
});

test('who was appointed elsewhere has left', () => {
  expectNone(rule, first() + second('2024-08-11') + appointment('D', 'C1', 'effective: 2024-08-11', 'Q'));
});

test('an end that is not recorded is told once', () => {
  const third = appointment('D', 'C3', 'effective: «2025-03-11»');
  expectFindings(rule, first() + second('«2024-08-11»') + third);
});

test('two on one day are told once', () => {
  expectFindings(rule, first('ended: 2023-01-01') + second('«2022-01-02»'));
});

test('the same person may be appointed anew, and other positions are free', () => {
  expectNone(rule, first() + appointment('B', 'C1', 'effective: 2024-08-11'));
  expectNone(rule, first() + appointment('B', 'C2', 'effective: 2024-08-11', 'Q'));
});

test('a removal tells the last day', () => {
  const removed = (day: string): string => first(`removal { effective: ${day} }`);
  expectSatisfied(rule, removed('2024-08-10') + second('2024-08-11'));
  expectFindings(rule, removed('2024-08-12') + second('«2024-08-11»'), { severity: 'error' });
});

test('a position that was vacant since then has been left', () => {
  const position = (day: string): string => `position P "Director" { vacant-since: ${day} }\n`;
  expectSatisfied(rule, position('2024-08-11') + first() + second('2024-08-11'));
  expectFindings(rule, position('2024-08-12') + first() + second('«2024-08-11»'), { severity: 'warning' });
  expectFindings(rule, position('2022-01-02') + first() + second('«2024-08-11»'), { severity: 'warning' });
});

test('a probation that starts with the appointment moves with it', () => {
  const text = (probation: string): string =>
    first('ended: 2024-08-11') +
    appointment('B', 'C2', `type: career action: merit-selection effective: «2024-08-11» ${probation}`);
  const { text: before } = readMarks(text('probation { starts: 2024-08-11 ends: 2025-08-10 }'));
  const [finding] = expectFindings(rule, text('probation { starts: 2024-08-11 ends: 2025-08-10 }'));
  const [fix] = finding?.fixes ?? [];
  expect(fix && applyFix(before, fix)).toContain(
    'effective: 2024-08-12 probation { starts: 2024-08-12 ends: 2025-08-11 }',
  );
  // Where its days do not fit the appointment, which of them is wrong is not known.
  expect(expectFindings(rule, text('probation { starts: 2024-08-18 }'))[0]?.fixes).toEqual([]);
  expect(expectFindings(rule, text('probation { ends: 2025-08-30 }'))[0]?.fixes).toEqual([]);
});

test('an appointment that would be over by then is not moved', () => {
  const text =
    first('ended: 2024-08-11') + appointment('B', 'C2', 'effective: «2024-08-11» ended: 2024-08-11');
  expect(expectFindings(rule, text)[0]?.fixes).toEqual([]);
});
