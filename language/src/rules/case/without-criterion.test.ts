import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './without-criterion.ts';

test('it is due once the case is submitted', () => {
  expectPending(rule, 'qrb-case K for C { certification { certified: 2024-07-12 } }');
  expectPending(rule, 'qrb-case K for C { }');
  expectNone(rule, 'qrb-case K for C { submitted: 2024-06-10 withdrawn: 2024-06-11 }');
  expectFindings(rule, '«qrb-case K for C» { submitted: 2024-06-10 }', { severity: 'error' });
  expectSatisfied(rule, 'qrb-case K for C { submitted: 2024-06-10 criterion: C }');
});

test('what the file shows of it is told', () => {
  const [entered] = expectFindings(
    rule,
    '«qrb-case K for C» { submitted: 2024-06-10 escs { criterion: C } }',
  );
  expect(entered?.message).toBe(
    'The case was submitted, and the file does not say under which criterion; ESCS has C.',
  );
  const [graduate] = expectFindings(rule, '«qrb-case K for C» { submitted: 2024-06-10 program: P }');
  expect(graduate?.related.map(({ message }) => message)).toContain(
    'A case that names a program is under criterion B.',
  );
});
