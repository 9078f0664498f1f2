import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './firm-candidates-apart.ts';

const vacancy = (source: string): string => `vacancy V "N" for P {\n  source ${source}\n}`;

test('a `no` counts in full, and silence does not', () => {
  expectFindings(rule, vacancy('nonprofit-service { equal-terms: «no» }'), { severity: 'error' });
  expectSatisfied(rule, vacancy('nonprofit-service { equal-terms: yes }'));
  expectPending(rule, vacancy('nonprofit-service'));
  expectNone(rule, vacancy('advertisement { equal-terms: no }'));
});
