import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './program-alone.ts';

const policy = (ways: string): string => `agency DES "Services" { development-policy "It" { ${ways} } }`;

test('a formal program alone draws a hint', () => {
  expectFindings(rule, policy('systematic-development: «[candidate-development-program]»'), {
    severity: 'information',
  });
});

test('another way is enough, with a program or without', () => {
  expectSatisfied(rule, policy('systematic-development: [candidate-development-program, details]'));
  expectSatisfied(rule, policy('systematic-development: [mentoring]'));
});

test('ways that are not named are told elsewhere', () => {
  expectPending(rule, policy(''));
});
