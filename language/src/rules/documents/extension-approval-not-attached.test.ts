import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './extension-approval-not-attached.ts';

// Ninety working days from Friday 2024-03-01 end on 2024-07-10.
const kase = (lines: string, submitted = 'submitted: 2024-07-11'): string =>
  `vacancy V for P { closes: 2024-03-01 }\nqrb-case K for C {\n  criterion: A\n  vacancy: V\n  ${submitted}\n  ${lines}\n}`;

test('an extension that was used brings its approval along', () => {
  const [finding] = expectFindings(rule, kase('«extension» { granted-until: 2024-07-31 }'), {
    severity: 'warning',
  });
  expect(finding?.related.map(({ message }) => message)).toEqual([
    'Without the extension it was due by 2024-07-10.',
    'The time is counted from this closing date.',
  ]);
  expectSatisfied(rule, kase('extension { granted-until: 2024-07-31 } attachment extension-approval'));
});

test('an extension that was not used brings none', () => {
  expectNone(rule, kase('extension { granted-until: 2024-07-31 }', 'submitted: 2024-07-10'));
});

test('a request that was not granted brings none', () => {
  expectNone(rule, kase('extension { requested: 2024-06-03 }'));
});

test('before the case is submitted it is pending', () => {
  expectPending(rule, kase('extension { granted-until: 2024-07-31 }', ''));
});

test('while the closing date is not known nothing is said', () => {
  expectNone(rule, kase('extension { granted-until: 2024-07-31 }').replace('closes: 2024-03-01', ''));
});
