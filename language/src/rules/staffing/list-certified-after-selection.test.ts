import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './list-certified-after-selection.ts';

const record = (certified: string, selected: string): string =>
  `staffing-record R for V {\n  erb-action { certified: ${certified} }\n  selection for C1 { selected: ${selected} }\n}\n`;

test('the same day is in order, the day before is not', () => {
  expectSatisfied(rule, record('2024-05-08', '2024-05-08'));
  const [finding] = expectFindings(rule, record('2024-05-08', '«2024-05-07»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The selection was made on 2024-05-07, before the Board certified the list on 2024-05-08.',
  );
  expect(finding?.related).toHaveLength(1);
});

test('a selection without competition needs no list', () => {
  const track = (word: string): string => `candidate C1 {\n  application for V { track: ${word} }\n}`;
  expectNone(rule, record('2024-05-08', '2024-05-07') + track('noncompetitive'));
  expectFindings(rule, record('2024-05-08', '«2024-05-07»') + track('competitive'));
});

test('while a day is missing nothing is found', () => {
  expectPending(rule, 'staffing-record R for V {\n  selection for C1 { factors: [qualifications] }\n}');
  expectNone(rule, 'staffing-record R for V {\n  selection for C1 { selected: 2024-05-08 }\n}');
});
