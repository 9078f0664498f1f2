import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './mobility-program-mandatory.ts';

const agency = (line: string): string => `agency X "Example" { mobility-program "M" { ${line} } }`;

test('volunteers are lawful, compulsion is a warning', () => {
  expectSatisfied(rule, agency('participation: voluntary'));
  expectFindings(rule, agency('participation: «mandatory»'), { severity: 'warning' });
});

test('where it is not told nothing is said, and a directed reassignment is another matter', () => {
  expectPending(rule, agency('evaluated: 2024-01-02'));
  expectNone(rule, 'candidate C { directed-reassignment { declined: 2024-05-06 } }');
});
