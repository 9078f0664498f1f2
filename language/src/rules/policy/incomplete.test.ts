import { expect, test } from 'vitest';
import { applyFix, expectFindings, expectPending, expectSatisfied, findingsIn } from '../../testing/index.ts';
import rule from './incomplete.ts';

const CONTENTS = {
  'strategic-plan': '"Plan"',
  'corporate-perspective': 'yes',
  'merit-principles': '["5 U.S.C. 2301(b)(1)", "5 U.S.C. 2301(b)(2)"]',
  populations: '[supervisors, managers, executives, candidates]',
  'initial-training': '[new-supervisor, new-manager, new-executive]',
  'needs-assessment': '2001-01-12',
  'continuing-learning': '[short-term, long-term]',
  'systematic-development': '[rotations]',
};
type Content = keyof typeof CONTENTS;

/** A whole policy with some contents written otherwise, or left out. */
function policy(
  otherwise: Partial<Record<Content, string>> = {},
  { head = 'development-policy "It"', issued = '2009-12-09', without = [] as readonly Content[] } = {},
): string {
  const lines = Object.entries({ ...CONTENTS, ...otherwise })
    .filter(([key]) => !without.some(left => left === key))
    .map(([key, value]) => `    ${key}: ${value}`);
  return `agency DES "Services" {\n  ${head} {\n    issued: ${issued}\n${lines.join('\n')}\n  }\n}`;
}

test('a whole policy is satisfied; one that was not issued is pending', () => {
  expectSatisfied(rule, policy());
  expectPending(rule, policy().replace('issued: 2009-12-09', ''));
});

test.each([
  ['populations', '«[supervisors, managers, executives]»', '`candidates`'],
  ['initial-training', '«[new-executive]»', '`new-supervisor` and `new-manager`'],
  ['continuing-learning', '«[short-term]»', '`long-term`'],
] as const)(
  '%s that fall short are an error in a policy under the old text, a warning later',
  (key, value, left) => {
    const [finding] = expectFindings(rule, policy({ [key]: value }), { severity: 'error' });
    expect(finding?.message).toContain(`leaves out ${left}.`);
    expect(finding?.fixes.map(({ title }) => title)).toEqual([`Add ${left} to \`${key}\``]);
    expectFindings(rule, policy({ [key]: value }, { issued: '2009-12-10' }), { severity: 'warning' });
  },
);

test('programs that do not encourage a corporate perspective are an error, a warning later', () => {
  expectFindings(rule, policy({ 'corporate-perspective': '«no»' }), { severity: 'error' });
  expectFindings(rule, policy({ 'corporate-perspective': '«no»' }, { issued: '2009-12-10' }), {
    severity: 'warning',
  });
});

test.each(Object.keys(CONTENTS) as Content[])('%s left out is a warning', key => {
  expectFindings(rule, policy({}, { head: '«development-policy "It"»', without: [key] }), {
    severity: 'warning',
  });
});

test('all that is missing can be added at once', () => {
  const without: Content[] = ['strategic-plan', 'populations', 'continuing-learning'];
  const text = policy({}, { without });
  const fix = findingsIn(text, [rule])
    .flatMap(({ fixes }) => fixes)
    .find(({ title }) => title === 'Add all 3 missing contents');
  expect(fix).toBeDefined();
  if (fix !== undefined) expectSatisfied(rule, applyFix(text, fix));
});

test('the day of a needs assessment is for the author to write', () => {
  const text = policy({}, { without: ['needs-assessment', 'strategic-plan', 'populations'] });
  const titles = findingsIn(text, [rule]).flatMap(({ fixes }) => fixes.map(({ title }) => title));
  expect(titles).toContain('Add 2 of the 3 missing contents');
});
