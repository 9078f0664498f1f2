import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './weak-ecq-count.ts';

const text = (lines: string): string => `qrb-case K for C {\n  criterion: C\n  ${lines}\n}`;
const marked = (lines: string): string => text(lines).replace('qrb-case K for C', '«qrb-case K for C»');

test('one or two are right', () => {
  expectSatisfied(rule, text('weak-ecqs: [business-acumen]'));
  expectSatisfied(rule, text('weak-ecqs: [business-acumen, building-coalitions]'));
  expectSatisfied(rule, text('weak-ecqs: [business-acumen, building-coalitions, business-acumen]'));
});

test('three are an error, also in a draft', () => {
  const [finding] = expectFindings(
    rule,
    text('weak-ecqs: «[leading-people, business-acumen, building-coalitions]»'),
    { severity: 'error' },
  );
  expect(finding?.message).toBe('The case names 3 weak ECQs; criterion C is for 1 to 2.');
});

test('a submitted case names them', () => {
  expectPending(rule, text(''));
  const [finding] = expectFindings(rule, marked('submitted: 2023-11-14'), { severity: 'warning' });
  expect(finding?.fixes).toEqual([]);
});

test('what the evidence shows is offered', () => {
  const ecqs = `ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, customer-service, decisiveness, problem-solving] }`;
  const [finding] = expectFindings(rule, marked(`submitted: 2023-11-14\n  ${ecqs}`));
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Name `business-acumen` and `building-coalitions`',
  ]);
});

test('the other criteria and a withdrawn case name none', () => {
  expectNone(rule, text('submitted: 2023-11-14').replace('criterion: C', 'criterion: A'));
  expectNone(rule, text('submitted: 2023-11-14\n  withdrawn: 2023-11-20'));
});
