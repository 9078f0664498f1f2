import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './placeholder-left.ts';

const agency = (policy: string): string => `agency DES "Services" { development-policy ${policy} }`;

test('the title counts too', () => {
  expectFindings(rule, agency('«"…"» { strategic-plan: «"TBD"» }'), { severity: 'warning' });
});

test('what is not written is not a placeholder', () => {
  expectNone(rule, agency('"Directive 412" { }'));
});
