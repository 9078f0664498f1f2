import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './usajobs-without-full-text.ts';

const usajobs = (keys: string): string => `vacancy V for P {\n  usajobs { ${keys} }\n}`;

test('a `no` counts, and silence does not', () => {
  expectFindings(rule, usajobs('full-text: «no»'), { severity: 'warning' });
  expectSatisfied(rule, usajobs('full-text: yes'));
  expectPending(rule, usajobs('entered: 2024-03-04'));
});
