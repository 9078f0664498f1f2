import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-approved-first.ts';

const program = (lines: string, head = 'program P for DES'): string => `${head} {\n  ${lines}\n}`;
const announced = (opens: string, more = 'purpose: program-entry'): string =>
  `\nvacancy V "1" for P { ${more} opens: ${opens} }`;

test('approval the day before the start is in time, on the day a warning, later an error', () => {
  expectSatisfied(rule, program('opm-approval: 2023-01-16 starts: 2023-01-17'));
  expectFindings(rule, program('opm-approval: «2023-01-17» starts: 2023-01-17'), { severity: 'warning' });
  const [finding] = expectFindings(rule, program('opm-approval: «2023-01-18» starts: 2023-01-17'), {
    severity: 'error',
  });
  expect(finding?.message).toBe('OPM approved the program on 2023-01-18, after it started on 2023-01-17.');
});

test('approval the day before the first announcement is in time, on the day or between a warning', () => {
  const lines = (day: string): string =>
    program(`opm-approval: ${day} starts: 2023-01-17`) + announced('2022-10-03');
  expectSatisfied(rule, lines('2022-10-02'));
  expectFindings(rule, lines('«2022-10-03»'), { severity: 'warning' });
  expectFindings(rule, lines('«2023-01-16»'), { severity: 'warning' });
});

test('only entry into the program counts as its announcement', () => {
  const text = program('opm-approval: 2022-10-03 starts: 2023-01-17');
  expectSatisfied(rule, text + announced('2022-10-03', 'purpose: initial-career'));
  expectSatisfied(rule, text + announced('2022-10-03', 'status: cancelled'));
  expectFindings(rule, text.replace('2022-10-03', '«2022-10-03»') + announced('2022-10-03', ''));
});

test('of several announcements the first counts', () => {
  const text = program('opm-approval: 2022-09-12 starts: 2023-01-17');
  expectSatisfied(rule, text + announced('2024-10-03') + announced('2022-10-03').replace('V', 'W'));
});

test('without an approval a start is an error, an announcement a warning', () => {
  expectFindings(rule, program('opm-approval: «none» starts: 2026-11-21'), { severity: 'error' });
  expectPending(rule, program('opm-approval: none starts: 2026-11-22'));
  expectFindings(rule, program('opm-approval: «none»') + announced('2026-11-21'), { severity: 'warning' });
  expectPending(rule, program('opm-approval: none') + announced('2026-11-22'));
});

test('an approval that is not told of is a warning once the program has started', () => {
  expectFindings(rule, program('starts: 2023-01-17', '«program P for DES»'), { severity: 'warning' });
  expectPending(rule, program('') + announced('2022-10-03'));
  expectPending(rule, program('opm-approval: 2022-09-12'));
});

test('a program of another name is not meant', () => {
  expectNone(
    rule,
    program('opm-approval: 2022-10-03 starts: 2023-01-17') +
      announced('2022-10-03').replace('for P', 'for Q'),
  );
});
