import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certified-before-selection.ts';

const selection = (lines: string): string =>
  `staffing-record R for V {\n  selection for C1 {\n    selected: 2024-05-08\n    ${lines}\n  }\n}`;

test('the day of the selection is in order, the day before a warning', () => {
  expectSatisfied(rule, selection('qualifications-certified: 2024-05-08'));
  const [finding] = expectFindings(rule, selection('qualifications-certified: «2024-05-07»'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    '`qualifications-certified` is dated 2024-05-07, before the selection on 2024-05-08.',
  );
});

test('so it is for the procedures', () => {
  expectSatisfied(rule, selection('merit-staffing-certified: 2024-05-08'));
  expectFindings(rule, selection('merit-staffing-certified: «2024-05-07 by erb»'), { severity: 'warning' });
});

test('each is told by itself', () => {
  expectFindings(
    rule,
    selection('qualifications-certified: «2024-05-07»\n    merit-staffing-certified: «2024-05-06»'),
  );
});

test('before a selection it is pending', () => {
  expectPending(
    rule,
    'staffing-record R for V {\n  selection for C1 { qualifications-certified: 2024-05-07 }\n}',
  );
});
