import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './with-presidential-acting-head.ts';

test('it may not be placed on the agency, but the governmentwide one binds all', () => {
  expectFindings(rule, 'moratorium M for A { acting-head: «presidential-appointee» }', { severity: 'error' });
  expectSatisfied(rule, 'moratorium M for A { acting-head: not-presidential-appointee }');
  expectNone(rule, 'moratorium M { kind: governmentwide acting-head: presidential-appointee }');
  expectPending(rule, 'moratorium M for A { kind: agency }');
});
