import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-pool-exceeded.ts';

interface Given {
  readonly allocation?: string;
  readonly authority?: string;
  readonly type?: string;
  /** How many of the last appointments are marked. */
  readonly marked?: number;
}

const files = (
  limited: number,
  { allocation = 'ses-allocation: 100', authority = 'pool', ...given }: Given = {},
) =>
  `agency X "Example" { ${allocation} }\n${Array.from({ length: limited }, (_, i) => {
    const written = i >= limited - (given.marked ?? 0) ? `«${authority}»` : authority;
    return `position P${i} "Director" { organization: X }\nappointment A${i} for C${i} { position: P${i} type: ${given.type ?? 'limited-term'} authority: ${written} effective: 2024-01-1${i} not-to-exceed: 2026-12-31 }\n`;
  }).join('')}`;
const AS_OF = { asOf: '2025-01-01' };

test('three of a hundred are lawful, the fourth is an error', () => {
  expectSatisfied(rule, files(3), AS_OF);
  const [finding] = expectFindings(rule, files(4, { marked: 1 }), { ...AS_OF, severity: 'error' });
  expect(finding?.message).toMatch(/the one of 2024-01-13 is number 4; 3 percent of 100 positions are 3\.$/);
});

test('what only rounding up would allow is a warning', () => {
  const allocation = 'ses-allocation: 99';
  expectFindings(rule, files(3, { allocation, marked: 1 }), { ...AS_OF, severity: 'warning' });
  const two = expectFindings(rule, files(4, { allocation, marked: 2 }), AS_OF);
  expect(two.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});

test('an increase for a time widens the pool', () => {
  const allocation = 'ses-allocation: 99\n allocation-increase { positions: 1 granted: 2024-12-01 }';
  expectSatisfied(rule, files(3, { allocation }), AS_OF);
});

test('authorities that OPM granted, ended terms and other types do not count', () => {
  expectNone(rule, files(4, { authority: 'opm' }), AS_OF);
  expectNone(rule, files(4), { asOf: '2027-01-01' });
  expectNone(rule, files(4, { type: 'noncareer' }), AS_OF);
});

test('without an allotment nothing is known', () => {
  expectPending(rule, files(4, { allocation: '' }), AS_OF);
});
