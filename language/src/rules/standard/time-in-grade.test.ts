import { expect, test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './time-in-grade.ts';

const standard = (lines: string, kind = 'mandatory'): string =>
  `standard S for P {\n  ${kind} Q {\n    aspect: technical\n    ${lines}\n  }\n}`;

test('in a mandatory qualification it is an error', () => {
  const [finding] = expectFindings(rule, standard('time-in-grade: «12 months»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'Every candidate must have 12 months in grade; time in grade does not apply to the SES.',
  );
  expect(finding?.fixes).toHaveLength(1);
});

test('in a desirable one it is a warning', () => {
  const [finding] = expectFindings(rule, standard('time-in-grade: «1 years»', 'desirable'), {
    severity: 'warning',
  });
  expect(finding?.message).toMatch(/ to have 1 year in grade;/);
});

test('each is told by itself', () => {
  expectFindings(
    rule,
    'standard S for P {\n  mandatory A { time-in-grade: «1 years» }\n  desirable B { time-in-grade: «2 years» }\n}',
  );
});

test('experience at a level, without a time, is left alone', () => {
  expectNone(rule, standard('text: "Experience at the GS-15 level."'));
});
