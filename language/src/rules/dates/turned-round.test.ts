import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './turned-round.ts';

const nonpay = (from: string, to: string): string =>
  `appointment A for C {\n  probation {\n    nonpay {\n      from: ${from}\n      to: ${to}\n    }\n  }\n}`;

test('a day is a time, an end on the day before is none', () => {
  expectSatisfied(rule, nonpay('2024-10-03', '2024-10-03'));
  const text = nonpay('2024-10-03', '«2024-10-02»');
  const [finding] = expectFindings(rule, text, { severity: 'error' });
  const fix = finding?.fixes[0];
  expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(nonpay('2024-10-02', '2024-10-03'));
});

test('it holds for every declaration and block with a beginning and an end', () => {
  for (const text of [
    'appointment A for C { effective: 2024-08-11 ended: «2024-08-10» }',
    'appointment A for C { effective: 2024-08-11 not-to-exceed: «2024-08-10» }',
    'appointment A for C { probation { starts: 2024-08-11 ends: «2024-08-10» } }',
    'candidate C { held "Deputy" { from: 2024-08-11 to: «2024-08-10» } }',
    'program D for DES { starts: 2024-08-11 ends: «2024-08-10» }',
    'moratorium M { starts: 2024-08-11 ends: «2024-08-10» }',
    'position P "Deputy" { succession for Q { established: 2024-08-11 ends: «2024-08-10» } }',
  ])
    expectFindings(rule, text);
});

test('another act is no end, and half a time is none', () => {
  expectNone(rule, 'appointment A for C { effective: 2024-08-11 authority-granted: 2024-08-10 }');
  expectNone(rule, 'appointment A for C { ended: 2024-08-10 }');
});
