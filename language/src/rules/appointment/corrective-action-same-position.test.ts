import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './corrective-action-same-position.ts';

const appointment = (position: string, action = 'corrective-action'): string =>
  `vacancy V for P { status: closed }
appointment A for C1 {
  position: ${position}
  action: ${action}
  corrective-action { vacancy: V }
}
`;

test('another position is in order, the original one an error', () => {
  expectSatisfied(rule, appointment('Q'));
  expectFindings(rule, appointment('«P»'), { severity: 'error' });
});

test('another action, or an unknown competition, is not judged', () => {
  expectNone(rule, appointment('P', 'reassignment'));
  expectNone(rule, appointment('P').replace('vacancy: V', 'vacancy: W'));
});
