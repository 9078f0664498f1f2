import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './status-answer-incomplete.ts';

const inquiry = (keys: string, subject = 'status'): string =>
  `staffing-record R for V {\n  inquiry ${subject} { ${keys} }\n}\n`;

test('both answers are given', () => {
  expectSatisfied(rule, inquiry('answered: 2024-06-06 told: [referred, qualified]'));
  expectFindings(rule, inquiry('answered: 2024-06-06 told: «[qualified]»'), { severity: 'error' });
  expectFindings(rule, inquiry('answered: 2024-06-06 told: «[referred]»'), { severity: 'error' });
});

test('what was told is a warning where it is not written, and due with the answer', () => {
  expectFindings(rule, inquiry('answered: «2024-06-06»'), { severity: 'warning' });
  expectPending(rule, inquiry('asked: 2024-06-03'));
});

test('another inquiry has other answers', () => {
  expectNone(rule, inquiry('answered: 2024-06-06', 'procedures'));
});
