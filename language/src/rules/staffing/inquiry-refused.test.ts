import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './inquiry-refused.ts';

const inquiry = (subject: string, keys: string): string =>
  `staffing-record R for V {\n  inquiry ${subject} { ${keys} }\n}\n`;

test.each(['procedures', 'status'])('an inquiry about %s may not be refused', subject => {
  expectFindings(rule, inquiry(subject, 'refused: «2024-06-06»'), { severity: 'error' });
  expectFindings(rule, inquiry(subject, 'refused: «2024-06-06» refusal-ground: confidential-source'));
});

test('access may be refused for a confidential source alone', () => {
  expectSatisfied(rule, inquiry('access', 'refused: 2024-06-06 refusal-ground: confidential-source'));
  expectFindings(rule, inquiry('access', 'refused: 2024-06-06 refusal-ground: «other»'), {
    severity: 'error',
  });
  expectFindings(rule, inquiry('access', 'refused: «2024-06-06»'), { severity: 'warning' });
});

test('an answer on the same day or later cures it', () => {
  expectSatisfied(rule, inquiry('status', 'refused: 2024-06-06 answered: 2024-06-06'));
  expectFindings(rule, inquiry('status', 'refused: «2024-06-06» answered: 2024-06-05'));
  expectPending(rule, inquiry('status', 'asked: 2024-06-03'));
});
