import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-criterion.ts';

test('it is due once the case is submitted', () => {
  expectPending(rule, 'qrb-case K for C { }');
  expectNone(rule, 'qrb-case K for C { submitted: 2024-06-10 withdrawn: 2024-06-11 }');
  expectFindings(rule, '«qrb-case K for C» { submitted: 2024-06-10 }', { severity: 'error' });
  expectSatisfied(rule, 'qrb-case K for C { submitted: 2024-06-10 criterion: C }');
});

test('one fix where the file shows which it is, all of them otherwise', () => {
  const titles = (text: string): string[] =>
    expectFindings(rule, text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  expect(titles('«qrb-case K for C» { submitted: 2024-06-10 escs { criterion: C } }')).toEqual([
    'Add `criterion: C`',
  ]);
  expect(titles('«qrb-case K for C» { submitted: 2024-06-10 program: P }')).toEqual(['Add `criterion: B`']);
  expect(titles('«qrb-case K for C» { submitted: 2024-06-10 }')).toHaveLength(3);
});
