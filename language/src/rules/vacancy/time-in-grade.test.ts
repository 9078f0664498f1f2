import { describe, expect, test } from 'vitest';
import { applyFix, expectFindings, expectNone } from '../../testing/index.ts';
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

describe('in words', () => {
  const asking = '"You must have one year at the GS-15 level. Send a resume."';

  test('a sentence that asks for it is a warning, and can be taken out', () => {
    const text = vacancy(`how-to-apply: «${asking}»`);
    const [finding] = expectFindings(rule, text, { severity: 'warning' });
    const [fix] = finding?.fixes ?? [];
    expect(fix && applyFix(text.replace(/[«»]/g, ''), fix)).toBe(vacancy('how-to-apply: "Send a resume."'));
    expectFindings(rule, vacancy(`how-to-apply: «${asking}»`, 'draft'), { severity: 'information' });
  });

  test('a statement weighs as the key does', () => {
    expectFindings(rule, vacancy('statements: [«time-in-grade»]'), { severity: 'error' });
    expectFindings(rule, vacancy('purpose: program-entry\n  statements: [«time-in-grade»]'), {
      severity: 'warning',
    });
  });

  test('the duties, and entry into a program, are left alone', () => {
    expectNone(rule, vacancy(`duties: ${asking}`));
    expectNone(rule, vacancy(`purpose: program-entry\n  how-to-apply: ${asking}`));
  });
});
