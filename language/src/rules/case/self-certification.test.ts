import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './self-certification.ts';

test('only the agency submits', () => {
  expectFindings(rule, 'qrb-case K for C { submitted-by: «candidate» }', { severity: 'error' });
  expectSatisfied(rule, 'qrb-case K for C { submitted-by: agency }');
  expectPending(rule, 'qrb-case K for C { submitted: 2024-06-10 }');
});
