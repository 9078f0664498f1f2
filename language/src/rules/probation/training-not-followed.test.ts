import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './training-not-followed.ts';

const files = (lines: string, head = 'training "T"', more = ''): string =>
  `appointment A for C { type: career effective: 2023-08-11 ${more} probation { ends: 2024-08-10 ${head} { ${lines} } } }`;

test('completed, or with a result, it is in order', () => {
  expectSatisfied(rule, files('from: qrb completed: 2024-01-12'));
  expectSatisfied(rule, files('from: agency result: "Leads the budget cycle."'));
});

test('it is due when probation is over, the last day not included', () => {
  expectPending(rule, files('from: qrb'), { asOf: '2024-08-10' });
  expectFindings(rule, files('from: qrb', '«training "T"»'), { severity: 'error', asOf: '2024-08-11' });
  expectFindings(rule, files('', '«training "T"»'));
});

test('who left or is being removed owes nothing', () => {
  expectNone(rule, files('from: qrb', undefined, 'ended: 2024-05-31'));
  expectNone(rule, files('from: qrb', undefined, 'removal { initiated: 2024-05-31 }'));
});
