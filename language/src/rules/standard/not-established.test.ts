import { expect, test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './not-established.ts';

const standard = (keys: string): string => `standard S for P {\n  ${keys}\n}\n`;

test.each(['agency-head', 'erb'])('%s needs no further name', authority => {
  expectSatisfied(rule, standard(`established-by: ${authority}\n  approved: 2024-01-23`));
});

test('a designee is named by title', () => {
  expectSatisfied(rule, standard('established-by: designee\n  designee: "CHCO"\n  approved: 2024-01-23'));
  expectFindings(rule, standard('established-by: «designee»\n  approved: 2024-01-23'), {
    severity: 'warning',
  });
  expectFindings(rule, standard('established-by: designee\n  designee: «"…"»\n  approved: 2024-01-23'));
});

test('who established it is due once it is approved', () => {
  expectPending(rule, standard('level: well-qualified'));
  const [finding] = expectFindings(rule, standard('approved: «2024-01-23»'), { severity: 'warning' });
  expect(finding?.fixes).toHaveLength(2);
});
