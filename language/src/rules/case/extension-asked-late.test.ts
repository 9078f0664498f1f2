import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './extension-asked-late.ts';

const text = (closes: string, lines: string, criterion = 'criterion: A'): string =>
  `vacancy V "DES-1" for P { closes: ${closes} }\nqrb-case K for C {\n  vacancy: V\n  ${criterion}\n  ${lines}\n}`;

test.each([
  ['2024-03-01', '2024-07-09', '2024-07-10'],
  ['2023-12-15', '2024-04-24', '2024-04-25'],
])('closed on %s, it is in time on %s and late on %s', (closes, inTime, late) => {
  expectSatisfied(rule, text(closes, `extension { requested: ${inTime} }`));
  const [finding] = expectFindings(rule, text(closes, `extension { requested: «${late}» }`), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    `The extension was asked for on ${late}; it must be asked for before ${late}, the last of 90 working days after the announcement closed, and so on ${inTime} at the latest.`,
  );
});

test('a weekend before the last working day is in time', () => {
  // 2024-03-06 and 90 working days is Monday 2024-07-15.
  expectSatisfied(rule, text('2024-03-06', 'extension { requested: 2024-07-14 }'));
  expectFindings(rule, text('2024-03-06', 'extension { requested: «2024-07-15» }'));
});

test('a further one while an earlier one still ran is a warning', () => {
  const first = 'extension {\n    requested: 2024-07-01\n    granted-until: 2024-07-31\n  }';
  expectFindings(rule, text('2024-03-01', `${first}\n  extension { requested: «2024-07-31» }`), {
    severity: 'warning',
  });
  expectFindings(rule, text('2024-03-01', `${first}\n  extension { requested: «2024-08-01» }`), {
    severity: 'error',
  });
});

test('criterion B and a resubmission have no such clock', () => {
  const late = 'extension { requested: 2024-12-01 }';
  expectNone(rule, text('2024-03-01', late, 'criterion: B'));
  expectNone(rule, text('2024-03-01', late, 'criterion: C resubmission-of: K'));
});

test('a case that was submitted in time needed none', () => {
  const asked = (marked: string): string => `extension { requested: ${marked} }`;
  expectNone(rule, text('2024-03-01', `submitted: 2024-07-10\n  ${asked('2024-07-10')}`));
  expectFindings(rule, text('2024-03-01', `submitted: 2024-07-11\n  ${asked('«2024-07-10»')}`));
});

test('while the day is not known it is pending', () => {
  expectPending(rule, text('2024-03-01', 'extension { granted-until: 2024-07-31 }'));
});
