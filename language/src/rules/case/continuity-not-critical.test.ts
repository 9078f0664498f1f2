import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './continuity-not-critical.ts';

const text = (critical: string, more = '', submitted = '2024-03-04'): string =>
  `vacancy V "1" for P { closes: 2024-01-05 }
moratorium M for A {
  starts: 2024-01-23
  ends: 2024-07-05
  blanket-exception { decision: approved }
  ${more}
}
qrb-case K for C { agency: A vacancy: V criterion: A submitted: ${submitted} ${critical} }`;

test('no is a warning, yes in order, and what is not told waits', () => {
  expectFindings(rule, text('continuity-critical: «no»'), { severity: 'warning' });
  expectSatisfied(rule, text('continuity-critical: yes'));
  expectPending(rule, text(''));
});

test('outside the moratorium, or under an exception of its own, it does not matter', () => {
  expectNone(rule, text('continuity-critical: no', '', '2024-01-22'));
  expectFindings(rule, text('continuity-critical: «no»', '', '2024-01-23'));
  expectFindings(rule, text('continuity-critical: «no»', '', '2024-07-05'));
  expectNone(rule, text('continuity-critical: no', '', '2024-07-06'));
  expectNone(rule, text('continuity-critical: no', 'exception for P { decision: approved }'));
});
