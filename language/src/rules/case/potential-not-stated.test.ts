import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './potential-not-stated.ts';

test('none is an error; what was never written, or not filled in, a warning once submitted', () => {
  expectFindings(rule, 'qrb-case K for C { criterion: C submitted: 2023-11-14 high-potential: «none» }', {
    severity: 'error',
  });
  expectFindings(rule, '«qrb-case K for C» { criterion: C submitted: 2023-11-14 }', { severity: 'warning' });
  expectFindings(rule, 'qrb-case K for C { criterion: C submitted: 2023-11-14 high-potential: «"TBD"» }', {
    severity: 'warning',
  });
  expectPending(rule, 'qrb-case K for C { criterion: C }');
});

test('a statement is enough, and other criteria need none', () => {
  expectSatisfied(
    rule,
    'qrb-case K for C { criterion: C submitted: 2023-11-14 high-potential: "Acted twice." }',
  );
  expectNone(rule, 'qrb-case K for C { criterion: A submitted: 2023-11-14 }');
  expectNone(rule, 'qrb-case K for C { criterion: C submitted: 2023-11-14 withdrawn: 2023-11-15 }');
});
