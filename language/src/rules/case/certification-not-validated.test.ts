import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './certification-not-validated.ts';

test('no is a warning, and what was never written waits', () => {
  expectFindings(rule, 'qrb-case K for C { certification { validated-in-escs: «no» } }', {
    severity: 'warning',
  });
  expectSatisfied(rule, 'qrb-case K for C { certification { validated-in-escs: yes } }');
  expectPending(rule, 'qrb-case K for C { certification { certified: 2024-07-12 } }');
});
