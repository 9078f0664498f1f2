import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './merit-principle-not-named.ts';

const policy = (principles: string, issued = '2009-12-09'): string =>
  `agency DES "Services" { development-policy "It" { issued: ${issued} ${principles} } }`;

test('one of the two is an error in a policy under the old text, a warning later', () => {
  const one = 'merit-principles: «["5 U.S.C. 2301(b)(2)"]»';
  const [finding] = expectFindings(rule, policy(one), { severity: 'error' });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Add `5 U.S.C. 2301(b)(1)`']);
  expectFindings(rule, policy(one, '2009-12-10'), { severity: 'warning' });
});

test('they may be cited in any form', () => {
  expectSatisfied(rule, policy('merit-principles: ["5 USC 2301(b)(1) and (2)"]'));
  expectSatisfied(rule, policy('merit-principles: ["2301(b)(1)", "2301 (b) (2)"]'));
});

test('principles told in words are not judged, and those that are not told are told of elsewhere', () => {
  expectNone(rule, policy('merit-principles: ["Fair and open competition"]'));
  expectPending(rule, policy(''));
});
