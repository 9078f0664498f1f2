import { expect, test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './time-in-grade.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "DES-1" for P {\n  status: ${status}\n  ${lines}\n}`;

test('asking for it is an error once it is published', () => {
  const [finding] = expectFindings(rule, vacancy('time-in-grade: «12 months»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'The announcement asks for 12 months in grade, which does not apply to the SES.',
  );
  expectFindings(rule, vacancy('time-in-grade: «1 years»', 'closed'), { severity: 'error' });
});

test('it is a hint in a draft, and nothing once withdrawn', () => {
  expectFindings(rule, vacancy('time-in-grade: «1 years»', 'draft'), { severity: 'information' });
  expectNone(rule, vacancy('time-in-grade: 1 years', 'cancelled'));
});

test('for entry into a program it is a warning', () => {
  expectFindings(rule, vacancy('purpose: program-entry\n  time-in-grade: «1 years»'), {
    severity: 'warning',
  });
});

test('an announcement without it is left alone', () => {
  expectNone(rule, vacancy('purpose: initial-career'));
});
