import { expect, test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './after-as-of.ts';

const received = (date: string): string =>
  `candidate C1 {\n  application for V {\n    received: ${date}\n  }\n}`;

test('an act on the day itself is done, on the day after it is not', () => {
  expectNone(rule, received('2026-06-01'), { asOf: '2026-06-01' });
  const [finding] = expectFindings(rule, received('«2026-06-02»'), {
    asOf: '2026-06-01',
    severity: 'warning',
  });
  expect(finding?.message).toBe(
    '`received` is recorded for 2026-06-02, and the case is seen from 2026-06-01.',
  );
});

test('each act is told where it stands, also those with an author', () => {
  expectFindings(
    rule,
    'staffing-record R for V { selection for C1 { selected: «2027-01-01 by appointing-authority» declined: «2027-01-02» } }',
  );
});

test('plans, terms and deadlines may lie ahead', () => {
  expectNone(
    rule,
    'vacancy V "1" for P { opens: 2027-01-01 closes: 2027-02-01 extension { closes: 2027-03-01 } }',
  );
  expectNone(rule, 'appointment A for C1 { effective: 2027-01-01 not-to-exceed: 2029-12-31 }');
  expectNone(rule, 'staffing-record R for V { records { retained-until: 2030-01-01 } }');
});
