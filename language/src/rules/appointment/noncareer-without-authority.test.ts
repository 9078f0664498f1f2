import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './noncareer-without-authority.ts';

const appointment = (lines: string, head = 'appointment A for C', type = 'noncareer'): string =>
  `${head} {\n  type: ${type}\n  effective: 2022-10-01\n  ${lines}\n}`;

test('an authority or the day of its grant is enough', () => {
  expectSatisfied(rule, appointment('authority: opm'));
  expectSatisfied(rule, appointment('authority-granted: 2022-09-20'));
});

test('without one it is an error from the day on which it takes effect', () => {
  const [finding] = expectFindings(rule, appointment('', '«appointment A for C»'), {
    severity: 'error',
    asOf: '2022-10-01',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['It rests on an authority of OPM']);
  expectPending(rule, appointment(''), { asOf: '2022-09-30' });
});

test('the pool is for limited appointments', () => {
  expectFindings(rule, appointment('authority: «pool»'), { severity: 'error' });
});

test('other types are not its matter', () => {
  expectNone(rule, appointment('', undefined, 'career'));
  expectNone(rule, appointment('', undefined, 'limited-term'));
});
