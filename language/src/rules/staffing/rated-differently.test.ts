import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './rated-differently.ts';

const two = (second: string, candidate = 'C2', more = ''): string =>
  `staffing-record R1 for V { plan: A.Plan rating-scale: category rating for C1 { group: qualified } }
staffing-record R2 for V { ${second} rating for ${candidate} { group: qualified } }\n${more}`;

test('plan and scale are compared', () => {
  expectSatisfied(rule, two('plan: A.Plan rating-scale: category'));
  expectFindings(rule, two('plan: «A.Other» rating-scale: «numeric»'), { severity: 'error' });
});

test('what one of them does not say is no difference', () => {
  expectSatisfied(rule, two(''));
});

test('who is considered noncompetitively stands outside', () => {
  expectNone(
    rule,
    two('rating-scale: numeric', 'C2', 'candidate C2 { application for V { track: noncompetitive } }'),
  );
});

test('records of different vacancies are not compared', () => {
  expectNone(rule, two('rating-scale: numeric').replace('R2 for V', 'R2 for W'));
});
