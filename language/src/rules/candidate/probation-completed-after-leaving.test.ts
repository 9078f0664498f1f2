import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './probation-completed-after-leaving.ts';

const candidate = (completed: string, to = 'to: 2021-04-30'): string =>
  `candidate C { career-service { from: 2020-06-01 ${to} ${completed} } }`;

test('it is completed on the last day at the latest', () => {
  expectSatisfied(rule, candidate('probation-completed: 2021-04-30'));
  expectFindings(rule, candidate('probation-completed: «2021-05-01»'), { severity: 'error' });
});

test('not completed is in order, and what is not told is open', () => {
  expectSatisfied(rule, candidate('probation-completed: none'));
  expectPending(rule, candidate(''));
  expectPending(rule, candidate('probation-completed: 2021-05-31', ''));
});

test('who was reinstated had completed it, so that another day is wrong', () => {
  const text =
    'candidate C { career-service { from: 2020-01-05 to: 2020-09-12 probation-completed: «2021-01-04» } }\nappointment A for C { type: career action: reinstatement }';
  expect(expectFindings(rule, text)[0]?.fixes).toEqual([]);
});
