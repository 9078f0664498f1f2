import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './regular-position-filled.ts';

const participation = (lines: string, kind = 'schedule-b'): string =>
  `program P for DES { participation for C { appointment ${kind} { } ${lines} } }`;

test('a lasting assignment is an error, a short detail is not meant', () => {
  expectFindings(rule, participation('regular-position: «yes» continuing: yes'), { severity: 'error' });
  expectSatisfied(rule, participation('regular-position: yes continuing: no'));
  expectSatisfied(rule, participation('regular-position: no'));
});

test('an assignment of which it is not told whether it lasts is a warning', () => {
  expectFindings(rule, participation('regular-position: «yes»'), { severity: 'warning' });
});

test('who has a career appointment may fill a regular position', () => {
  expectNone(rule, participation('regular-position: yes continuing: yes', 'career'));
});

test('without a word on the position it is pending', () => {
  expectPending(rule, participation(''));
});
