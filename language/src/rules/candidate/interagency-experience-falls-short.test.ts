import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './interagency-experience-falls-short.ts';

const position = (nsp = 'yes'): string =>
  `position P "Director" { national-security-professional: ${nsp} }\nvacancy V for P { status: closed }\n`;
const candidate = (keys: string, head = 'experience E'): string =>
  `candidate C1 {\n  ${head} { interagency: multi-agency ${keys} }\n  application for V { eligible: yes }\n}\n`;
const rated = 'staffing-record R for V {\n  rating for C1 { group: qualified }\n}\n';
const FULL =
  'national-security: yes leading: yes mode: liaison involvement: [time-commitment] results: "A plan."';

test('experience that has it all is in order', () => {
  expectSatisfied(rule, position() + candidate(FULL) + rated);
});

test.each([
  ['national-security: yes', 'national-security: «no»', 'NSP-004'],
  ['leading: yes', 'leading: «no»', 'NSP-004'],
])('what is stated to be lacking is a warning: %s', (there, lacking, provision) => {
  const [finding] = expectFindings(rule, position() + candidate(FULL.replace(there, lacking)), {
    severity: 'warning',
  });
  expect(finding?.provisions.map(({ id }) => id)).toEqual([provision]);
});

test.each([
  ['mode: liaison', 'NSP-004'],
  ['involvement: [time-commitment]', 'NSP-005'],
  ['results: "A plan."', 'NSP-006'],
])('what is not written is due when the candidate is rated: %s', (there, provision) => {
  const without = (head?: string): string => position() + candidate(FULL.replace(there, ''), head);
  expectPending(rule, without());
  const [finding] = expectFindings(rule, without('«experience E»') + rated, { severity: 'warning' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual([provision]);
});

test('a selection makes it due as well', () => {
  const selected = 'staffing-record R for V {\n  selection for C1 { selected: 2024-05-08 }\n}\n';
  expectFindings(
    rule,
    position() + candidate(FULL.replace('mode: liaison', ''), '«experience E»') + selected,
  );
});

test("the agency's own definition goes before", () => {
  const own = 'standard S for P { nsp-definition: "Two years with an interagency staff." }\n';
  expectNone(rule, position() + own + candidate(FULL.replace('leading: yes', 'leading: no')) + rated);
});

test('for another position, or experience that equals it, nothing is asked', () => {
  expectNone(rule, position('no') + candidate('leading: no') + rated);
  expectNone(rule, position() + candidate('leading: no').replace('multi-agency', 'equivalent') + rated);
});
