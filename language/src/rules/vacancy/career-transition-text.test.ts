import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './career-transition-text.ts';

const vacancy = (lines: string, status = 'open'): string =>
  `vacancy V "N" for P {\n  status: ${status}\n  ${lines}\n}`;

test('statements and sentences are warnings', () => {
  expectFindings(rule, vacancy('statements: [«ctap», «ictap»]'), { severity: 'warning' });
  expectFindings(
    rule,
    vacancy('how-to-apply: «"ICTAP candidates send their notice. CTAP does not apply."»'),
    {
      severity: 'warning',
    },
  );
});

test('denials, drafts, cancelled announcements and entry into a program', () => {
  expectNone(rule, vacancy('how-to-apply: "CTAP and ICTAP do not apply to the SES."'));
  expectFindings(rule, vacancy('statements: [«ctap»]', 'draft'), { severity: 'information' });
  expectNone(rule, vacancy('statements: [ctap]', 'cancelled'));
  expectNone(rule, vacancy('purpose: program-entry\n  statements: [ctap]'));
});
