import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './agency-only-not-competitive.ts';

const exception = (lines: string): string => `program P for DES { agency-only-exception { ${lines} } }`;

test('what was not competitive is an error, what is not told pending', () => {
  expectFindings(rule, exception('competitive: «no»'), { severity: 'error' });
  expectSatisfied(rule, exception('competitive: yes'));
  expectPending(rule, exception(''));
});
