import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './participant-not-selected.ts';

const program = (participation: string, starts = '2023-01-17'): string =>
  `program P for DES { starts: ${starts} ${participation} }\n`;
const entry = 'vacancy V "1" for P { purpose: program-entry }\n';
const applied = 'candidate C2044 { application for V { } }\n';
const record = (selected: string): string =>
  `staffing-record R for V { ${selected && `selection for ${selected} { selected: 2022-12-12 by appointing-authority }`} }\n`;

test('a participant whom the staffing record selected is satisfied', () => {
  expectSatisfied(rule, program('participation for C2044 { }') + entry + record('C2044'));
});

test('a participant who applied where others were selected is an error', () => {
  const [finding] = expectFindings(
    rule,
    program('participation for «C2044» { }') + entry + applied + record('C2051'),
    {
      severity: 'error',
    },
  );
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['CDR-009', 'CDR-006']);
});

test('under Schedule B its own provision is cited', () => {
  const [finding] = expectFindings(
    rule,
    program('participation for «C2044» { appointment schedule-b { } }') + entry + applied + record('C2051'),
    { severity: 'error' },
  );
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['CDR-011', 'CDR-009']);
});

test('a participant of whom no record tells is a warning', () => {
  const participation = program('participation for «C2044» { }');
  expectFindings(rule, participation + entry + record('C2051'), { severity: 'warning' });
  expectFindings(rule, participation + entry + applied + record(''), { severity: 'warning' });
});

test('where no record is declared that is told once', () => {
  expectFindings(
    rule,
    program('participation for C2044 { } participation for C2051 { }').replace(
      'program P for DES',
      '«program P for DES»',
    ) + entry,
    { severity: 'warning' },
  );
});

test('nothing is due before the program starts, or without a participant', () => {
  expectPending(rule, program('participation for C2044 { }', '2026-11-22'));
  expectNone(rule, program(''));
});
