import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './recommended-after-selection.ts';

const record = (keys: string, selected: string): string =>
  `staffing-record R for V {\n  erb-action { ${keys} }\n  selection for C1 { selected: ${selected} }\n}\n`;

test.each(['recommendations', 'rating-sheets'])('%s are there by the day of the selection', key => {
  expectSatisfied(rule, record(`${key}: 2024-05-08`, '2024-05-08'));
  expectFindings(rule, record(`${key}: 2024-05-09`, '«2024-05-08»'), { severity: 'error' });
});

test('the earlier of the two counts', () => {
  expectSatisfied(rule, record('recommendations: 2024-05-09 rating-sheets: 2024-05-07', '2024-05-08'));
});

test('nothing is said without a date, or outside a competition', () => {
  expectNone(rule, record('best-qualified: [C1]', '2024-05-08'));
  expectNone(
    rule,
    `vacancy V for P { purpose: noncompetitive }\n${record('recommendations: 2024-05-09', '2024-05-08')}`,
  );
});
