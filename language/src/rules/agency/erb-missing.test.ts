import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './erb-missing.ts';

const agency = (body = 'kind: executive-department', head = 'agency DES "Department"'): string =>
  `${head} {\n  ${body}\n}\n`;
const vacancy = (keys: string): string => `vacancy V for P {\n  agency: DES\n  ${keys}\n}\n`;
const OPEN = 'status: open\n  purpose: initial-career';
const marked = '«agency DES "Department"»';

test('an agency that announces a position or submits a case has a board', () => {
  expectSatisfied(rule, agency('erb Board { chair: "Deputy" }') + vacancy(OPEN));
  expectFindings(rule, agency(undefined, marked) + vacancy(OPEN), { severity: 'warning' });
  expectFindings(
    rule,
    `${agency(undefined, marked)}qrb-case K for C1 {\n  agency: DES\n  submitted: 2024-06-10\n}\n`,
  );
});

test.each(['status: draft\n  purpose: initial-career', 'status: open\n  purpose: noncompetitive'])(
  'nothing is asked of one that only has a vacancy with %s',
  keys => {
    expectNone(rule, agency() + vacancy(keys));
    expectNone(rule, agency());
  },
);
