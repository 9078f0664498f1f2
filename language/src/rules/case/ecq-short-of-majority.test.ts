import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './ecq-short-of-majority.ts';

const SHOWN = {
  'leading-change': '[external-awareness, flexibility, strategic-thinking, vision]',
  'leading-people': '[conflict-management, developing-others, team-building]',
  'results-driven': '[accountability, customer-service, decisiveness, problem-solving]',
  'business-acumen': '[financial-management, human-capital-management]',
  'building-coalitions': '[partnering, political-savvy]',
};

const text = (
  changed: Partial<Record<keyof typeof SHOWN, string>>,
  lines = 'submitted: 2024-06-10',
): string =>
  `qrb-case K for C {\n  criterion: A\n  ${lines}\n${Object.entries({ ...SHOWN, ...changed })
    .filter(([, shows]) => shows !== '')
    .map(([ecq, shows]) => `  ecq ${ecq} { shows: ${shows} }`)
    .join('\n')}\n}`;

const APPROVED = 'review { decision: approved }';

test('4 of 6, 3 of 4, 4 of 6, 2 of 3 and 2 of 3 are majorities', () => {
  expectSatisfied(rule, text({}, APPROVED));
});

test.each([
  ['leading-change', '«[external-awareness, flexibility, vision]»', '3 of its 6', 4],
  ['leading-people', '«[conflict-management, team-building]»', '2 of its 4', 3],
  ['results-driven', '«[accountability, customer-service, entrepreneurship]»', '3 of its 6', 4],
  ['business-acumen', '«[technology-management]»', '1 of its 3', 2],
  ['building-coalitions', '«[influencing-negotiating]»', '1 of its 3', 2],
])('one fewer of %s is not', (ecq, shows, told, needed) => {
  const [finding] = expectFindings(rule, text({ [ecq]: shows }, APPROVED), { severity: 'error' });
  expect(finding?.message).toBe(
    `\`${ecq}\` is shown by ${told} competencies; more than half, at least ${needed}, are needed.`,
  );
});

test('it is a hint in a draft, a warning when submitted, an error when approved', () => {
  const short = { 'leading-people': '«[team-building]»' };
  expectFindings(rule, text(short, ''), { severity: 'information' });
  expectFindings(rule, text(short), { severity: 'warning' });
  expectFindings(rule, text(short, 'review { votes: [3 rewrite] lacking: [leading-people] }'), {
    severity: 'warning',
  });
  expectFindings(rule, text(short, APPROVED), { severity: 'error' });
  expectFindings(rule, text(short, 'certification { certified: 2024-07-12 }'), { severity: 'error' });
});

test('competencies of another ECQ, fundamental ones and repeated ones do not count', () => {
  const [finding] = expectFindings(
    rule,
    text({ 'leading-people': '«[team-building, team-building, vision, oral-communication]»' }),
  );
  expect(finding?.related.map(({ message }) => message)).toEqual([
    '`vision` belongs to `leading-change` and does not count here.',
    '`oral-communication` is a fundamental competency and counts in no ECQ.',
  ]);
});

test('an ECQ without a block shows nothing, once the case is submitted', () => {
  const without = text({ 'leading-people': '', 'business-acumen': '' });
  const [finding] = expectFindings(rule, without.replace('qrb-case K for C', '«qrb-case K for C»'), {
    severity: 'warning',
  });
  expect(finding?.message).toBe('The case shows no competency of `leading-people` and `business-acumen`.');
  expectPending(rule, text({ 'leading-people': '' }, ''));
});

test('two blocks of one ECQ count together', () => {
  const more = 'ecq leading-people { shows: [developing-others] }';
  expectSatisfied(
    rule,
    text({ 'leading-people': '[conflict-management, team-building]' }, `submitted: 2024-06-10\n  ${more}`),
  );
});

test('a block that names nothing is told at its head', () => {
  expectFindings(rule, text({ 'leading-people': '' }, 'submitted: 2024-06-10\n  «ecq leading-people» { }'));
});

test('criterion B is the same, criterion C is not', () => {
  const short = text({ 'leading-people': '«[team-building]»' });
  expectFindings(rule, short.replace('criterion: A', 'criterion: B'));
  expectNone(rule, short.replace(/[«»]/g, '').replace('criterion: A', 'criterion: C'));
});

test('a case that was disapproved or withdrawn owes nothing more', () => {
  const short = { 'leading-people': '[team-building]' };
  expectNone(rule, text(short, 'review { decision: disapproved }'));
  expectNone(rule, text(short, 'withdrawn: 2024-06-20'));
});

test('a file that tells no competencies is pending', () => {
  expectPending(rule, `qrb-case K for C { criterion: A ${APPROVED} }`);
});
