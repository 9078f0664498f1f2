import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-graduated.ts';

const text = (submitted: string, participation: string, more = 'program: P'): string => `program P for A {
  opm-approval: 2022-09-12
  participation for C { ${participation} }
}
qrb-case K for C {
  criterion: B
  ${more}
  ${submitted}
}`;

test('the day of the completion is in time, the day before is too early', () => {
  expectSatisfied(rule, text('submitted: 2024-07-01', 'completed: 2024-07-01'));
  const [finding] = expectFindings(rule, text('submitted: «2024-06-30»', 'completed: 2024-07-01'), {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'The case was submitted under criterion B on 2024-06-30, and the candidate completed the program only on 2024-07-01.',
  );
});

test('OPM approves the program before', () => {
  const approved = (day: string): string =>
    text('submitted: 2024-07-02', 'completed: 2024-07-01').replace('2022-09-12', day);
  expectNone(rule, approved('2024-07-02'));
  expectNone(rule, approved('none'));
  expectFindings(rule, approved('2024-07-03').replace('2024-07-02', '«2024-07-02»'), { severity: 'error' });
});

test('what the file does not tell is a warning', () => {
  expectFindings(rule, text('submitted: 2024-07-02', 'full-time: yes', 'program: «P»'), {
    severity: 'warning',
  });
  const other = text('submitted: 2024-07-02', 'completed: 2024-07-01', 'program: «P»');
  expectFindings(rule, other.replace('participation for C ', 'participation for D '), {
    severity: 'warning',
  });
});

test('a case that names no program is offered that of the candidate', () => {
  const [finding] = expectFindings(
    rule,
    text('submitted: 2024-07-02', 'completed: 2024-07-01', '').replace(
      'qrb-case K for C',
      '«qrb-case K for C»',
    ),
    { severity: 'warning' },
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Add `program: P`']);
});

test('nothing is due before it is submitted, for another criterion or after it was withdrawn', () => {
  expectPending(rule, text('', 'full-time: yes'));
  const early = text('submitted: 2024-06-30', 'completed: 2024-07-01');
  expectNone(rule, early.replace('criterion: B', 'criterion: A'));
  expectNone(rule, early.replace('criterion: B', 'criterion: B withdrawn: 2024-07-02'));
});
