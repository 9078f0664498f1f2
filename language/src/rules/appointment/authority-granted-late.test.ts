import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './authority-granted-late.ts';

const appointment = (granted: string, type = 'noncareer'): string =>
  `appointment A for C {\n  type: ${type}\n  effective: 2022-10-01\n  ${granted}\n}`;

test('granted on the effective date is in time, the day after is late', () => {
  expectSatisfied(rule, appointment('authority-granted: 2022-10-01'));
  expectFindings(rule, appointment('authority-granted: «2022-10-02»'), { severity: 'error' });
});

test('the same holds for limited appointments', () => {
  expectSatisfied(rule, appointment('authority-granted: 2022-09-30', 'limited-emergency'));
  expectFindings(rule, appointment('authority-granted: «2022-10-02»', 'limited-term'), { severity: 'error' });
});

test('without a day nothing is said, and a career appointment needs none', () => {
  expectPending(rule, appointment(''));
  expectNone(rule, appointment('authority-granted: 2022-10-02', 'career'));
});

test('an appointment that was over by then is not moved', () => {
  const text = appointment('authority-granted: «2022-12-05» ended: 2022-12-04');
  expect(expectFindings(rule, text)[0]?.fixes).toEqual([]);
});
