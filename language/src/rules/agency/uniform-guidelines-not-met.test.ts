import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './uniform-guidelines-not-met.ts';

const plan = (keys: string): string =>
  `agency DES "Department" {\n  merit-staffing-plan Plan "Plan" { ${keys} }\n}\n`;

test('what the plan says of itself counts', () => {
  expectSatisfied(rule, plan('uniform-guidelines: yes'));
  expectFindings(rule, plan('uniform-guidelines: «no»'), { severity: 'error' });
  expectPending(rule, plan('audience: [applicants]'));
});
