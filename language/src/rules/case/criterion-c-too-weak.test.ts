import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './criterion-c-too-weak.ts';

const CHANGE = 'ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }';
const PEOPLE = 'ecq leading-people { shows: [conflict-management, developing-others, team-building] }';
const RESULTS =
  'ecq results-driven { shows: [accountability, customer-service, decisiveness, problem-solving] }';
const WEAK = 'ecq business-acumen { shows: [human-capital-management] }';

const text = (lines: string, ...ecqs: string[]): string =>
  `qrb-case K for C {\n  criterion: C\n  ${lines}\n  ${ecqs.join('\n  ')}\n}`;
const marked = (lines: string, ...ecqs: string[]): string =>
  text(lines, ...ecqs).replace('criterion: C', 'criterion: «C»');

const SUBMITTED = 'submitted: 2023-11-14';
const APPROVED = `${SUBMITTED}\n  review { decision: approved }`;

test('three ECQs with a majority are enough', () => {
  expectSatisfied(rule, text(APPROVED, CHANGE, PEOPLE, RESULTS, WEAK));
  expectSatisfied(rule, text(SUBMITTED, CHANGE, PEOPLE, RESULTS));
});

test('two are not: a warning when submitted, an error when approved', () => {
  const [finding] = expectFindings(rule, marked(SUBMITTED, CHANGE, PEOPLE, WEAK), { severity: 'warning' });
  expect(finding?.message).toBe(
    'The case shows a majority of the competencies of 2 ECQs, and criterion C needs 3; `results-driven`, `business-acumen` and `building-coalitions` are weak.',
  );
  expect(finding?.related.map(({ message }) => message)).toEqual([
    '`business-acumen` is shown by 1 of its 3 competencies.',
  ]);
  expectFindings(rule, marked(APPROVED, CHANGE, PEOPLE, WEAK), { severity: 'error' });
});

test('a draft and a file without competencies are pending', () => {
  expectPending(rule, text('', CHANGE, WEAK));
  expectPending(rule, text(APPROVED));
});

test('the other criteria, and a case that was disapproved or withdrawn, are not judged', () => {
  expectNone(rule, text(APPROVED, WEAK).replace('criterion: C', 'criterion: A'));
  expectNone(rule, text(`${SUBMITTED}\n  review { decision: disapproved }`, WEAK));
  expectNone(rule, text(`${SUBMITTED}\n  withdrawn: 2023-11-20`, WEAK));
});
