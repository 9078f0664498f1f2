import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-criterion.ts';

test('it is due once the case is submitted', () => {
  expectPending(rule, 'qrb-case K for C { }');
  expectNone(rule, 'qrb-case K for C { submitted: 2024-06-10 withdrawn: 2024-06-11 }');
  expectFindings(rule, '«qrb-case K for C» { submitted: 2024-06-10 }', { severity: 'error' });
  expectSatisfied(rule, 'qrb-case K for C { submitted: 2024-06-10 criterion: C }');
});

test('the fixes are the criteria that the file leaves open', () => {
  const titles = (lines: string): string[] =>
    expectFindings(rule, `«qrb-case K for C» { submitted: 2024-06-10 ${lines} }`).flatMap(({ fixes }) =>
      fixes.map(({ title }) => title),
    );
  expect(titles('vacancy: V escs { criterion: C }')).toEqual(['Add `criterion: C`']);
  expect(titles('program: P')).toEqual(['Add `criterion: B`']);
  expect(titles('vacancy: V')).toEqual(['Add `criterion: A`', 'Add `criterion: C`']);
  expect(titles('escs { criterion: A }')).toEqual([]);
});
