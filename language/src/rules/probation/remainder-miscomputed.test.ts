import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './remainder-miscomputed.ts';

// The first period: 2023-06-04 to 2024-06-02; left with 127 days to serve.
interface Given {
  readonly left?: string;
  readonly reason?: string;
  readonly effective?: string;
  readonly more?: string;
  readonly last?: string;
}

const files = (ends: string, given: Given = {}): string =>
  `candidate C { career-service { to: ${given.left ?? '2024-01-27'} leaving-reason: ${given.reason ?? 'noncareer-ses'} ${given.last ?? 'probation-ends: 2024-06-02'} probation-completed: none } }\nappointment A for C { type: career action: reappointment effective: ${given.effective ?? '2025-03-02'} probation { ends: ${ends} ${given.more ?? ''} } }`;

test('the days that were left are served from the return, one more or less is an error', () => {
  expectSatisfied(rule, files('2025-07-06'));
  for (const day of ['2025-07-05', '2025-07-08', '2026-03-01']) {
    const [finding] = expectFindings(rule, files(`«${day}»`), { severity: 'error' });
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['End on 2025-07-06']);
  }
});

test('counted in months and days it is a warning', () => {
  // Four months and six days from 27 January to 2 June.
  expectFindings(rule, files('«2025-07-07»'), { severity: 'warning' });
});

test('for the other rights to return it is a warning', () => {
  for (const reason of [
    'presidential-appointment',
    'reemployment-right',
    'military-duty',
    'compensable-injury',
  ])
    expectFindings(rule, files('«2026-03-01»', { reason }), { severity: 'warning' });
});

test('a break of up to 30 days keeps the credit, a longer one begins anew', () => {
  const given = (effective: string): Given => ({ reason: 'resignation', effective });
  expectSatisfied(rule, files('2024-06-12', given('2024-02-07')));
  expectFindings(rule, files('«2025-02-06»', given('2024-02-07')), { severity: 'error' });
  // 30 days out: whether the end days count decides.
  expectFindings(rule, files('«2025-02-26»', given('2024-02-27')), { severity: 'warning' });
  expectNone(rule, files('2025-02-27', given('2024-02-28')));
});

test('after a short break the first end passes as well', () => {
  expectSatisfied(rule, files('2024-06-02', { reason: 'resignation', effective: '2024-02-07' }));
});

test('what cannot be computed is open', () => {
  expectPending(rule, files('2026-03-01', { more: 'nonpay { total: 40 days }' }));
  expectPending(rule, files('2026-03-01', { last: '' }));
});

test('a first appointment is not its matter', () => {
  expectNone(
    rule,
    'appointment A for C { action: merit-selection effective: 2024-06-02 probation { ends: 2024-06-03 } }',
  );
});

test('a probation that was over when the person left leaves nothing to compute', () => {
  expectNone(rule, files('2026-03-01', { last: 'probation-ends: 2024-01-27' }));
});

test('no fix makes overdue what is not due yet', () => {
  const fixes = (asOf: string): number | undefined =>
    expectFindings(rule, files('«2025-08-31»'), { asOf })[0]?.fixes.length;
  expect(fixes('2025-07-06')).toBe(1);
  expect(fixes('2025-07-07')).toBe(0);
  expect(fixes('2025-08-31')).toBe(0);
  expect(fixes('2025-09-01')).toBe(1);
});

test('no fix makes late what was in time', () => {
  const [finding] = expectFindings(rule, files('«2025-08-31»', { more: 'assessed: 2025-07-06' }));
  expect(finding?.fixes).toEqual([]);
});
