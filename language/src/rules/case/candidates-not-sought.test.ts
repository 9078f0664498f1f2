import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './candidates-not-sought.ts';

test('it is due once the case is submitted', () => {
  expectFindings(rule, '«qrb-case K for C» { criterion: C submitted: 2023-11-14 }', { severity: 'warning' });
  expectFindings(rule, 'qrb-case K for C { criterion: C submitted: 2023-11-14 candidates-sought: «none» }', {
    severity: 'warning',
  });
  expectFindings(rule, 'qrb-case K for C { criterion: C submitted: 2023-11-14 candidates-sought: «"…"» }');
  expectPending(rule, 'qrb-case K for C { criterion: C candidates-sought: none }');
});

test('a statement is enough, and other criteria need none', () => {
  expectSatisfied(
    rule,
    'qrb-case K for C { criterion: C submitted: 2023-11-14 candidates-sought: "Twice." }',
  );
  expectNone(rule, 'qrb-case K for C { criterion: A submitted: 2023-11-14 }');
});
