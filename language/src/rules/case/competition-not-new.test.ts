import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './competition-not-new.ts';

const text = (third: string, closes = '2024-04-16', more = '', original = '2023-04-16'): string =>
  `vacancy V1 "1" for Counsel { closes: ${original} }
vacancy V2 "2" for Counsel { closes: ${closes} }
vacancy V3 "3" for Other { closes: 2023-06-01 }
qrb-case K1 for C {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved }
  ${more}
}
qrb-case K3 for C { vacancy: ${third} submitted: 2024-07-15 }`;
const again = 'review { reviewed: 2023-10-19 decision: disapproved }';

test('the anniversary is in time, the day before is not', () => {
  expectSatisfied(rule, text('V2', '2024-04-16', again));
  const [finding] = expectFindings(rule, text('«V2»', '2024-04-15', again), { severity: 'error' });
  expect(finding?.message).toBe(
    'The new announcement closed on 2024-04-15; after 2 disapprovals it closes on 2024-04-16 at the earliest.',
  );
});

test('an anniversary that the month does not have is its last day', () => {
  expectSatisfied(
    rule,
    text('V2', '2025-02-28', again, '2024-02-29')
      .replaceAll('2023-', '2024-')
      .replace('submitted: 2024-07-15', 'submitted: 2025-07-15'),
  );
});

test('the old announcement again is a warning, with the new one as a fix', () => {
  const [finding] = expectFindings(rule, text('«V1»', '2024-04-16', again), { severity: 'warning' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['QDS-009']);
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write `V2`']);
  const [early] = expectFindings(rule, text('«V1»', '2024-04-15', again));
  expect(early?.fixes).toEqual([]);
});

test('one disapproval, and another position, are not judged', () => {
  expectNone(rule, text('V1'));
  expectNone(rule, text('V1', '2024-04-16', 'review { reviewed: 2023-10-19 votes: [3 rewrite] }'));
  expectNone(rule, text('V3', '2024-04-16', again));
});
