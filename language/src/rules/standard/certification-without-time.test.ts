import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './certification-without-time.ts';

const standard = (lines: string, kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} Q {\n    certification: "PMP"\n    ${lines}\n  }\n}`;

test('one to be acquired later needs a time', () => {
  const [finding] = expectFindings(rule, standard('certification-required: «later»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The certification “PMP” is to be acquired after the appointment, and nothing says within what time.',
  );
  expect(finding?.fixes[0]?.edits.map(({ newText }) => newText.trim())).toEqual([
    'acquire-within: 18 months',
  ]);
});

test('any time will do, but not none', () => {
  expectSatisfied(rule, standard('certification-required: later\n    acquire-within: 1 days'));
  expectSatisfied(rule, standard('certification-required: later\n    acquire-within: 5 years'));
  expectFindings(rule, standard('certification-required: later\n    acquire-within: «0 months»'));
});

test('a statute, eligibility, and a desirable certification need none', () => {
  expectNone(rule, standard('certification-required: later\n    statute: "10 U.S.C. 1731"'));
  expectNone(rule, standard('certification-required: later\n    or-eligible: yes'));
  expectNone(rule, standard('certification-required: later', 'desirable'));
});

test('possession now, stated or not, is for another rule', () => {
  expectNone(rule, standard('certification-required: at-application'));
  expectSilent(rule, standard('acquire-within: 18 months'));
});
