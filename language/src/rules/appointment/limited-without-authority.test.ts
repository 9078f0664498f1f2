import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './limited-without-authority.ts';

const appointment = (type: string, lines = ''): string =>
  `appointment A for C {\n  type: ${type}\n  effective: 2024-06-01\n  ${lines}\n}`;

test('either authority is enough', () => {
  expectSatisfied(rule, appointment('limited-term', 'authority: pool'));
  expectSatisfied(rule, appointment('limited-emergency', 'authority: opm'));
  expectSatisfied(rule, appointment('limited-emergency', 'authority-granted: 2024-05-01'));
});

test('it is due on the day on which the appointment takes effect', () => {
  const text = appointment('limited-emergency');
  expectFindings(rule, text.replace('appointment A for C', '«appointment A for C»'), {
    severity: 'error',
    asOf: '2024-06-01',
  });
  expectPending(rule, text, { asOf: '2024-05-31' });
});

test('a career appointment needs none', () => {
  expectNone(rule, appointment('career'));
});

test('a temporary position beside another is cited, and a career appointment to it is free', () => {
  const position = 'position P "Deputy" { succession for Q { established: 2024-05-01 } }\n';
  const [finding] = expectFindings(
    rule,
    position +
      appointment('limited-term', 'position: P').replace('appointment A for C', '«appointment A for C»'),
    { severity: 'error' },
  );
  expect(finding?.provisions.map(({ id }) => id)).toEqual(['RES-004', 'APT-024']);
  expectSatisfied(rule, position + appointment('limited-term', 'position: P authority: pool'));
  expectNone(rule, position + appointment('career', 'position: P'));
});
