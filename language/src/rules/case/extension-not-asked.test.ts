import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './extension-not-asked.ts';

const text = (kase = '', named = 'V', moratorium = 'starts: 2024-03-15'): string =>
  `vacancy V "1" for P { closes: 2024-03-01 }
moratorium M for DES { kind: agency ${moratorium} }
qrb-case K for C { agency: DES vacancy: ${named} criterion: A ${kase} }`;

test('it is pointed out from the start of the moratorium until the last day for asking', () => {
  expectNone(rule, text(), { asOf: '2024-03-14' });
  const [finding] = expectFindings(rule, text('', '«V»'), { asOf: '2024-03-15', severity: 'information' });
  expect(finding?.message).toBe(
    'The moratorium `M` holds, and the 90 working days for submitting the case go on to 2024-07-10; an extension can be asked for on 2024-07-09 at the latest.',
  );
  expectFindings(rule, text('', '«V»'), { asOf: '2024-07-09' });
  expectNone(rule, text(), { asOf: '2024-07-10' });
});

test('an extension, an exception, a submission and the end of the moratorium answer it', () => {
  const day = { asOf: '2024-05-01' };
  expectSatisfied(rule, text('extension { requested: 2024-04-01 }'), day);
  expectNone(rule, text('', 'V', 'starts: 2024-03-15 exception for P { decision: approved }'), day);
  expectNone(rule, text('submitted: 2024-03-10'), day);
  expectNone(rule, text('', 'V', 'starts: 2024-03-15 ends: 2024-04-30'), day);
  expectNone(rule, text('', 'V', 'starts: 2024-03-15 acting-head: presidential-appointee'), day);
});

test('nothing runs before the announcement closes, or under criterion B', () => {
  expectPending(rule, text('', 'V', 'starts: 2024-02-01'), { asOf: '2024-03-01' });
  expectNone(rule, text().replace('criterion: A', 'criterion: B'), { asOf: '2024-05-01' });
});
