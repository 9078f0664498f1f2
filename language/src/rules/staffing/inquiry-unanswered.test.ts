import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './inquiry-unanswered.ts';

const inquiry = (subject: string, keys: string): string =>
  `staffing-record R for V {\n  inquiry ${subject} { ${keys} }\n}\n`;

test.each([
  ['procedures', 'RGT-001'],
  ['status', 'RGT-002'],
  ['access', 'RGT-003'],
])('an inquiry about %s is answered', (subject, provision) => {
  expectSatisfied(rule, inquiry(subject, 'asked: 2024-06-03 answered: 2024-06-06'));
  const [finding] = expectFindings(rule, inquiry(subject, 'asked: «2024-06-03»'), { severity: 'warning' });
  expect(finding?.provisions.map(({ id }) => id)).toEqual([provision]);
});

test('a refusal is an answer, of which another rule judges', () => {
  expectSatisfied(rule, inquiry('access', 'asked: 2024-06-03 refused: 2024-06-06'));
});

test('on the day of the inquiry nothing is late', () => {
  expectNone(rule, inquiry('status', 'asked: 2024-06-03'), { asOf: '2024-06-03' });
  expectFindings(rule, inquiry('status', 'asked: «2024-06-03»'), { asOf: '2024-06-04' });
  expectPending(rule, inquiry('status', 'told: [qualified]'));
});
