import { test } from 'vitest';
import { expectFindings, expectNone, expectSatisfied } from '../../testing/index.ts';
import rule from './position-not-developmental.ts';

const participation = (lines: string, kind = 'schedule-b'): string =>
  `program P for DES { participation for C { appointment ${kind} { } ${lines} } }`;

test.each(['full-time: «no»', 'ses-position: «yes»', 'developmental-position: «no»'])(
  '%s is an error under Schedule B, a warning for who has a career appointment',
  line => {
    expectFindings(rule, participation(line), { severity: 'error' });
    expectFindings(rule, participation(line, 'career'), { severity: 'warning' });
  },
);

test('all three are told', () => {
  expectFindings(rule, participation('full-time: «no» ses-position: «yes» developmental-position: «no»'));
});

test('the right position is satisfied, what is not told is nothing', () => {
  expectSatisfied(rule, participation('full-time: yes ses-position: no developmental-position: yes'));
  expectNone(rule, participation(''));
});
