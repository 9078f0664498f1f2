import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './declined-reassignment-procedure.ts';

const files = (procedure: string, more = '', reason = 'declined-reassignment'): string =>
  `appointment A for C { type: career ${more} removal { effective: 2024-06-03 reason: ${reason} ${procedure} } }`;

test('an adverse action is the way, another one a warning', () => {
  expectSatisfied(rule, files('procedure: adverse-action'));
  expectFindings(rule, files('procedure: «post-probationary»'), { severity: 'warning' });
});

test('a probationer may be removed as such, until probation is over', () => {
  expectSatisfied(rule, files('procedure: probationary', 'probation { ends: 2024-06-03 }'));
  expectFindings(rule, files('procedure: «probationary»', 'probation { ends: 2024-06-02 }'));
});

test('another reason is not its matter, a procedure that is not told is open', () => {
  expectNone(rule, files('procedure: post-probationary', '', 'performance'));
  expectPending(rule, files(''));
});
