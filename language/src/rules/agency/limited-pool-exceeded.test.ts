import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-pool-exceeded.ts';

const files = (allocation: string, limited: number, authority = 'pool', type = 'limited-term'): string =>
  `agency X "Example" { ses-allocation: ${allocation} }\n` +
  Array.from(
    { length: limited },
    (_, i) =>
      `position P${i} "Director" { organization: X }\nappointment A${i} for C${i} { position: P${i} type: ${type} authority: ${authority} effective: 2024-01-14 not-to-exceed: 2027-01-13 }\n`,
  ).join('');
const AS_OF = { asOf: '2025-01-01' };

test('three of a hundred are lawful, the fourth is an error', () => {
  expectSatisfied(rule, files('100', 3), AS_OF);
  const [finding] = expectFindings(rule, files('«100»', 4), { ...AS_OF, severity: 'error' });
  expect(finding?.message).toMatch(/3 percent of 100 positions are 3\./);
});

test('what only rounding up would allow is a warning', () => {
  expectFindings(rule, files('«99»', 3), { ...AS_OF, severity: 'warning' });
  expectFindings(rule, files('«99»', 4), { ...AS_OF, severity: 'error' });
  expectFindings(rule, files('«10»', 1), { ...AS_OF, severity: 'warning' });
});

test('authorities that OPM granted, ended terms and other types do not count', () => {
  expectSatisfied(rule, files('10', 2, 'opm'), AS_OF);
  expectSatisfied(rule, files('10', 2), { asOf: '2027-01-28' });
  expectSatisfied(rule, files('10', 2, 'pool', 'noncareer'), AS_OF);
});

test('without an allotment nothing is said', () => {
  expectPending(rule, 'agency X "Example" { kind: executive-department }');
});
