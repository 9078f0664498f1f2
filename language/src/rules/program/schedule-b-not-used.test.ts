import { test } from 'vitest';
import { expectFindings, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './schedule-b-not-used.ts';

const participation = (lines: string, service = 'outside', head = 'participation for C'): string =>
  `program P for DES { starts: 2023-01-17 ${head} { ${lines} } }\ncandidate C { service: ${service} }`;

test.each(['career', 'career-type', 'schedule-b'])('an appointment `%s` is enough', kind => {
  expectSatisfied(rule, participation(`appointment ${kind} { }`));
});

test('another appointment is an error', () => {
  expectFindings(rule, participation('appointment «other» { }'), { severity: 'error' });
});

test('an appointment that is not told of is a warning for who comes from elsewhere', () => {
  expectFindings(rule, participation('', 'outside', '«participation for C»'), { severity: 'warning' });
  expectFindings(rule, participation('', 'schedule-c', '«participation for C»'), { severity: 'warning' });
  expectPending(rule, participation('', 'civil-service'));
  expectPending(rule, participation('').replace('2023-01-17', '2026-11-22'));
});
