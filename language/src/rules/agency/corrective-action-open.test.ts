import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './corrective-action-open.ts';

const agency = (lines: string, head = 'opm-corrective-action "M"'): string =>
  `agency X "Example" { ${head} { ${lines} } }`;
const OPEN = '«opm-corrective-action "M"»';

test('done is in order, open is information', () => {
  expectSatisfied(rule, agency('directed: 2024-02-05 completed: 2024-03-04'));
  expectFindings(rule, agency('directed: 2024-02-05', OPEN), { severity: 'information' });
});

test('the day that OPM set is in time, the day after is a warning', () => {
  const text = agency('directed: 2024-02-05 due: 2024-04-30', OPEN);
  expectFindings(rule, text, { severity: 'information', asOf: '2024-04-30' });
  expectFindings(rule, text, { severity: 'warning', asOf: '2024-05-01' });
});

test('without a day nothing is said', () => {
  expectPending(rule, agency('due: 2024-04-30'));
});
