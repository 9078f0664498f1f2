import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './noncitizen-paid.ts';

const files = (lines: string, citizen = 'no'): string =>
  `candidate C { citizen: ${citizen} }\nappointment A for C {\n  ${lines}\n}`;

test('all of it together is an error', () => {
  expectFindings(rule, files('continental-us: yes funds: «appropriated»'), { severity: 'error' });
  expectFindings(rule, files('continental-us: yes funds: «appropriated» appropriations-exception: "…"'));
});

test('work elsewhere, other funds and a named exception are lawful', () => {
  expectSatisfied(rule, files('continental-us: no funds: appropriated'));
  expectSatisfied(rule, files('continental-us: yes funds: other'));
  expectSatisfied(rule, files('continental-us: yes funds: appropriated appropriations-exception: "Treaty"'));
});

test('a citizen is free, and where a fact is missing nothing is said', () => {
  expectNone(rule, files('continental-us: yes funds: appropriated', 'yes'));
  expectPending(rule, files('continental-us: yes'));
  expectPending(rule, files('funds: appropriated'));
});
