import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './placeholder-left.ts';

const notice = (keys: string): string => `vacancy V "N" for P {\n  cdp-opps-notice { ${keys} }\n}`;

test('it weighs as the absence of the content would', () => {
  expectFindings(rule, notice('sent: 2024-02-29 duties: «"TBD"» application-materials: [«"…"»]'), {
    severity: 'warning',
  });
  expectFindings(rule, notice('duties: «"TBD"»'), { severity: 'information' });
});

test('no travel, and a content that is not asked for, are no placeholders', () => {
  expectNone(rule, notice('sent: 2024-02-29 travel: 0 percent'));
  expectNone(rule, notice('sent: 2024-02-29 usajobs-link: "https://www.usajobs.gov/job/1" duties: "…"'));
});
