import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './qualification-not-job-related.ts';

const standard = (keys: string, head = 'mandatory Fleet', approved = 'approved: 2024-01-23'): string =>
  `standard S for P {\n  ${approved}\n  ${head} { ${keys} }\n}\n`;

test.each(['supports-duty: "Directs."', 'job-related: yes', 'ecqs: all'])('%s shows it', keys => {
  expectSatisfied(rule, standard(keys));
});

test('stated otherwise it is an error, approved or not', () => {
  expectFindings(rule, standard('job-related: «no»'), { severity: 'error' });
  expectFindings(rule, standard('job-related: «no»', 'desirable Fleet', ''), { severity: 'error' });
  const [finding] = expectFindings(rule, standard('job-related: «no» supports-duty: "Directs."'));
  expect(finding?.fixes).toHaveLength(1);
});

test('no duty is a warning, once the standard is approved', () => {
  expectFindings(rule, standard('text: "Leads."', '«mandatory Fleet»'), { severity: 'warning' });
  expectFindings(rule, standard('supports-duty: «"…"»'), { severity: 'warning' });
  expectPending(rule, standard('text: "Leads."', undefined, ''));
});
