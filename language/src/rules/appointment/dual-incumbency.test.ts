import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './dual-incumbency.ts';

const appointment = (name: string, who: string, lines: string, position = 'P'): string =>
  `appointment ${name} for ${who} {\n  position: ${position}\n  ${lines}\n}\n`;
const first = (lines = ''): string => appointment('A', 'C1', `effective: 2022-01-02 ${lines}`);
const second = (effective: string): string => appointment('B', 'C2', `effective: ${effective}`);

test('the day after the last day is free, the last day is not', () => {
  expectSatisfied(rule, first('ended: 2024-08-10') + second('2024-08-11'));
  const [finding] = expectFindings(rule, first('ended: 2024-08-11') + second('«2024-08-11»'), {
    severity: 'error',
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
  expectFindings(rule, removed('2024-08-11') + second('«2024-08-11»'), { severity: 'error' });
});

test('a position that was vacant since then has been left', () => {
  const position = (day: string): string => `position P "Director" { vacant-since: ${day} }\n`;
  expectSatisfied(rule, position('2024-08-11') + first() + second('2024-08-11'));
  expectFindings(rule, position('2024-08-12') + first() + second('«2024-08-11»'), { severity: 'warning' });
  expectFindings(rule, position('2022-01-02') + first() + second('«2024-08-11»'), { severity: 'warning' });
});
