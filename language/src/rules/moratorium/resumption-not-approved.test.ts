import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './resumption-not-approved.ts';

const text = (head: string, requested = 'requested: 2024-06-24 by deputy-secretary'): string =>
  `moratorium M for A { resumption { ${requested} states-intention: yes ${head} } }`;

test('no is an error, and what the file does not tell a warning', () => {
  expectFindings(rule, text('head "S" { approves: «no» }'), { severity: 'error' });
  expectFindings(rule, text('«head "S"» { named: yes }'), { severity: 'warning' });
  expectFindings(rule, text('').replace('resumption', '«resumption»'), { severity: 'warning' });
});

test('an approval, and a request by the head, are in order', () => {
  expectSatisfied(rule, text('head "S" { approves: yes }'));
  expectSatisfied(rule, text('', 'requested: 2024-06-24 by agency-head'));
  expectPending(rule, text('', ''));
});
