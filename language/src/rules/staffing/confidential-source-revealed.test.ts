import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './confidential-source-revealed.ts';

const inquiry = (keys: string, subject = 'access'): string =>
  `staffing-record R for V {\n  inquiry ${subject} { ${keys} }\n}\n`;

test('what was shown reveals no confidential source', () => {
  expectSatisfied(rule, inquiry('answered: 2024-06-06 reveals-confidential-source: no'));
  expectFindings(rule, inquiry('answered: 2024-06-06 reveals-confidential-source: «yes»'), {
    severity: 'error',
  });
});

test('what was refused reveals nothing, and neither does another inquiry', () => {
  expectPending(rule, inquiry('refused: 2024-06-06 reveals-confidential-source: yes'));
  expectNone(rule, inquiry('answered: 2024-06-06 reveals-confidential-source: yes', 'procedures'));
});
