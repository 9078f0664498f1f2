import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './escs-criterion-differs.ts';

test.each(['A', 'B', 'C'])('%s in both is right', criterion => {
  expectSatisfied(rule, `qrb-case K for C { criterion: ${criterion} escs { criterion: ${criterion} } }`);
});

test('a difference is an error, and either can be corrected', () => {
  const [finding] = expectFindings(rule, 'qrb-case K for C { criterion: C escs { criterion: «A» } }', {
    severity: 'error',
  });
  expect(finding?.message).toBe(
    'ESCS has the case under criterion A, and the case itself is under criterion C.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Write C in ESCS']);
});

test('while one is not written it is pending', () => {
  expectPending(rule, 'qrb-case K for C { escs { criterion: A } }');
  expectPending(rule, 'qrb-case K for C { criterion: A escs { control-number: "1" } }');
});
