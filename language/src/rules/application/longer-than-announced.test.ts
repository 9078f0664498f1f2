import { expect, test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  expectSilent,
} from '../../testing/index.ts';
import rule from './longer-than-announced.ts';

const VACANCY = 'vacancy V for P {\n  narrative-pages: 8\n  resume-pages: 5\n}\n';
const candidate = (document: string, lines = 'eligible: yes'): string =>
  `${VACANCY}candidate C1 {\n  application for V {\n    document ${document}\n    ${lines}\n  }\n}`;

test.each([
  ['resume', 5, 6, 'resume'],
  ['ecq-narrative', 8, 9, 'ECQ narrative'],
])('a %s of %i pages keeps to the limit, one of %i does not', (kind, most, over, spoken) => {
  expectSatisfied(rule, candidate(`${kind} { pages: ${most} }`));
  const [finding] = expectFindings(rule, candidate(`${kind} { pages: «${over}» }`), { severity: 'warning' });
  expect(finding?.message).toBe(
    `The ${spoken} has ${over} pages, but the announcement allows ${most}, and the applicant was held eligible.`,
  );
  expect(finding?.related.length).toBe(2);
});

test('who was held ineligible has been dealt with, and who was not judged yet is pending', () => {
  expectNone(rule, candidate('resume { pages: 6 }', 'eligible: no'));
  expectPending(rule, candidate('resume { pages: 6 }', ''));
});

test('a narrative longer than the law allows is told as that', () => {
  expectFindings(rule, candidate('ecq-narrative { pages: «10» }'));
  expectNone(rule, candidate('ecq-narrative { pages: 11 }'));
});

test('outside the competition, without a limit and for other documents nothing is said', () => {
  expectSilent(rule, candidate('resume { pages: 6 }', 'eligible: yes track: noncompetitive'));
  expectSilent(rule, candidate('resume { pages: 60 }').replace('resume-pages: 5', ''));
  expectSilent(rule, candidate('resume').replace('resume-pages: 5', ''));
  expectSilent(rule, candidate('transcript { pages: 60 }'));
});
