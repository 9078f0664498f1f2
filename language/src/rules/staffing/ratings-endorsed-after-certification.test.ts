import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './ratings-endorsed-after-certification.ts';

const record = (endorsed: string, certified: string, more = 'delegated-to-panel: yes', inside = ''): string =>
  `staffing-record R for V {\n  ${more}\n  erb-action {\n    endorsed-panel-ratings: ${endorsed}\n    certified: ${certified}\n    ${inside}\n  }\n}`;

test('the same day is in order, the day before is not', () => {
  expectSatisfied(rule, record('2024-05-01', '2024-05-01'));
  const [finding] = expectFindings(rule, record('2024-05-01', '«2024-04-30»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The list is certified on 2024-04-30, before the Board endorsed the ratings of the panel on 2024-05-01.',
  );
  expect(finding?.related).toHaveLength(1);
});

test('where nothing was delegated, or adjustments are documented, nothing is said', () => {
  expectNone(rule, record('2024-05-01', '2024-04-30', 'delegated-to-panel: no'));
  expectNone(
    rule,
    record('2024-05-01', '2024-04-30', 'delegated-to-panel: yes', 'adjustments: "Raised C2."'),
  );
});

test('while a day is missing it is pending', () => {
  expectPending(rule, 'staffing-record R for V {\n  erb-action { certified: 2024-05-01 }\n}');
});
