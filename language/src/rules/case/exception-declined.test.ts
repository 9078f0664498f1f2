import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './exception-declined.ts';

const text = (kase: string, more = 'exception for P { decision: declined decided: 2024-03-14 }'): string =>
  `vacancy V "1" for P { closes: 2024-01-05 }
moratorium M for DES {
  starts: 2024-01-23
  ends: 2024-07-05
  ${more}
}
qrb-case K for C { agency: DES vacancy: V criterion: A ${kase} }`;

test('nothing is found on the day of the decision, an error the day after', () => {
  expectPending(rule, text('submitted: 2024-03-04'), { asOf: '2024-03-14' });
  expectFindings(rule, text('submitted: «2024-03-04»'), { asOf: '2024-03-15', severity: 'error' });
});

test('a withdrawal is enough, and so is a later exception that was approved', () => {
  expectSatisfied(rule, text('submitted: 2024-03-04 withdrawn: 2024-05-01'));
  expectNone(
    rule,
    text(
      'submitted: 2024-03-04',
      'exception for P { decision: declined }\nexception for P { decision: approved }',
    ),
  );
});

test('a case submitted by the last day is meant, one of the day after is not', () => {
  expectFindings(rule, text('submitted: «2024-07-05»'));
  expectNone(rule, text('submitted: 2024-07-06'));
});

test('a request for the whole agency leaves the way open to one for the position', () => {
  expectNone(rule, text('submitted: 2024-03-04', 'blanket-exception { decision: declined }'));
  expectNone(rule, text('submitted: 2024-03-04', 'exception for Q { decision: declined }'));
  expectNone(rule, text('submitted: 2024-03-04').replace('criterion: A', 'criterion: B'));
  expectPending(rule, text(''));
});
