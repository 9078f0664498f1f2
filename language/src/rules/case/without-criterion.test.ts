import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-criterion.ts';

test('it is due once the case is submitted', () => {
  expectPending(rule, 'qrb-case K for C { }');
  expectNone(rule, 'qrb-case K for C { submitted: 2024-06-10 withdrawn: 2024-06-11 }');
  expectFindings(rule, '«qrb-case K for C» { submitted: 2024-06-10 }', { severity: 'error' });
  expectSatisfied(rule, 'qrb-case K for C { submitted: 2024-06-10 criterion: C }');
});

test('what the file shows is offered, a criterion that it lacks the ground for is not', () => {
  const titles = (text: string): string[] =>
    expectFindings(rule, text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  const sent = (lines: string): string => `«qrb-case K for C» { submitted: 2024-06-10 ${lines} }`;
  expect(titles(sent('vacancy: V escs { criterion: C }'))).toEqual(['Add `criterion: C`']);
  expect(titles(sent('program: P'))).toEqual(['Add `criterion: B`']);
  expect(titles(sent('vacancy: V'))).toEqual(['Add `criterion: A`', 'Add `criterion: C`']);
  expect(titles(sent('escs { criterion: C }'))).toEqual([]);
  expect(titles(sent(''))).toEqual([]);
});
