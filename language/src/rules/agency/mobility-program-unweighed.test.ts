import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './mobility-program-unweighed.ts';

const agency = (lines: string, head = 'mobility-program "M"'): string =>
  `agency X "Example" { ${head} { ${lines} } }`;

test('a program that was weighed and rests on an assessment is in order', () => {
  expectSatisfied(rule, agency('evaluated: 2022-02-01 needs-assessment: 2022-01-14'));
});

test('not weighed is a warning, not assessed information', () => {
  expectFindings(rule, agency('needs-assessment: 2022-01-14', '«mobility-program "M"»'), {
    severity: 'warning',
  });
  expectFindings(rule, agency('evaluated: 2022-02-01', '«mobility-program "M"»'), {
    severity: 'information',
  });
});

test('both are told one by one', () => {
  const both = expectFindings(rule, agency('', '««mobility-program "M"»»'));
  expect(both.map(({ severity }) => severity).sort()).toEqual(['information', 'warning']);
});

test('an agency without a program has nothing to show', () => {
  expectNone(rule, 'agency X "Example" { kind: executive-department }');
});
