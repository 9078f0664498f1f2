import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './weak-ecqs-disagree.ts';

const THREE = `ecq leading-change { shows: [external-awareness, flexibility, strategic-thinking, vision] }
  ecq leading-people { shows: [conflict-management, developing-others, team-building] }
  ecq results-driven { shows: [accountability, customer-service, decisiveness, problem-solving] }`;

const text = (...lines: string[]): string => `qrb-case K for C {\n  criterion: C\n  ${lines.join('\n  ')}\n}`;
const BOTH = 'weak-ecqs: [business-acumen, building-coalitions]';
const SUBMITTED = 'submitted: 2023-11-14';
const APPROVED = 'review { decision: approved }';

test('the same in any order is right', () => {
  expectSatisfied(
    rule,
    text(
      BOTH,
      'document special-qualities-memo { ecqs: [building-coalitions, business-acumen] }',
      'document idp { ecqs: [business-acumen, building-coalitions] }',
      APPROVED,
      THREE,
    ),
  );
});

test('a document that leaves a weak one out is an error', () => {
  const [finding] = expectFindings(
    rule,
    text(BOTH, 'document special-qualities-memo { ecqs: «[business-acumen]» }'),
    { severity: 'error' },
  );
  expect(finding?.message).toBe(
    'The memo on special and unique qualities does not deal with `building-coalitions`, which the case names as weak.',
  );
  expect(finding?.fixes).toHaveLength(1);
});

test('one that names another too is a warning', () => {
  const [finding] = expectFindings(
    rule,
    text('weak-ecqs: [business-acumen]', 'document idp { ecqs: «[business-acumen, leading-people]» }'),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    'The development plan deals with `leading-people`, which the case does not name as weak.',
  );
  expectFindings(rule, text(BOTH, 'document idp { ecqs: «all» }'), { severity: 'warning' });
});

test('other documents, and those that name no ECQs, are not compared', () => {
  expectSatisfied(rule, text(BOTH, 'document ecq-narrative { ecqs: all }', 'document idp'));
});

test('a weak one that is not named is a warning when submitted, an error when approved', () => {
  const one = 'weak-ecqs: «[business-acumen]»';
  const [finding] = expectFindings(
    rule,
    text(one, SUBMITTED, THREE, 'ecq building-coalitions { shows: [partnering] }'),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    'The case does not name `building-coalitions` as weak, but shows 1 of its 3 competencies.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual([
    'Name `business-acumen` and `building-coalitions`, as the evidence shows',
  ]);
  expectFindings(rule, text(one, APPROVED, THREE), { severity: 'error' });
});

test('one that is named and shown is a warning', () => {
  const [finding] = expectFindings(
    rule,
    text(
      'weak-ecqs: [business-acumen, «building-coalitions»]',
      APPROVED,
      THREE,
      'ecq building-coalitions { shows: [partnering, political-savvy] }',
    ),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe(
    'The case names `building-coalitions` as weak, but shows 2 of its 3 competencies, which are a majority.',
  );
});

test('where a document agrees with the case, the case alone is not corrected', () => {
  const [finding] = expectFindings(
    rule,
    text('weak-ecqs: «[business-acumen]»', SUBMITTED, THREE, 'document idp { ecqs: [business-acumen] }'),
  );
  expect(finding?.fixes).toEqual([]);
});

test('all five shown, three weak, or three named are told by other rules', () => {
  const all = `ecq business-acumen { shows: [financial-management, human-capital-management] }
  ecq building-coalitions { shows: [partnering, political-savvy] }`;
  expectNone(rule, text(BOTH, SUBMITTED, THREE, all));
  expectNone(rule, text(BOTH, SUBMITTED, 'ecq leading-change { shows: [vision] }'));
  expectNone(rule, text('weak-ecqs: [leading-people, business-acumen, results-driven]', SUBMITTED, THREE));
});

test('the evidence of a draft is not complete', () => {
  expectSatisfied(rule, text('weak-ecqs: [leading-people]', THREE));
});

test('the other criteria, and a case that was disapproved or withdrawn, are not judged', () => {
  const wrong = text(BOTH, 'document idp { ecqs: [business-acumen] }');
  expectNone(rule, wrong.replace('criterion: C', 'criterion: A'));
  expectNone(rule, wrong.replace('criterion: C', 'criterion: C\n  review { decision: disapproved }'));
  expectNone(rule, wrong.replace('criterion: C', 'criterion: C\n  withdrawn: 2023-11-20'));
});

test('while the case names none it is pending', () => {
  expectPending(rule, text('document idp { ecqs: [business-acumen] }'));
});
