import { test } from 'vitest';
import { expectFindings, expectSatisfied, expectSilent } from '../../testing/index.ts';
import rule from './registered-uncertified.ts';

const registered = (
  day: string,
  criterion = 'B',
  certification = 'certification { certified: 2024-10-02 }',
): string =>
  `candidate C { cdp-opps-registered: ${day} }\nqrb-case K for C { criterion: ${criterion} ${certification} }`;

test('the day of the certification is in time', () => {
  expectSatisfied(rule, registered('2024-10-02'));
  expectFindings(rule, registered('«2024-10-01»'), { severity: 'error' });
});

test('a certification of another kind, or none, is a warning', () => {
  expectFindings(rule, registered('«2024-10-03»', 'A'), { severity: 'warning' });
  expectFindings(rule, registered('«2024-10-03»', 'B', 'submitted: 2024-09-03'), { severity: 'warning' });
});

test('a case whose criterion is not written may be the one', () => {
  const unwritten = (day: string): string => registered(day).replace('criterion: B ', '');
  expectSatisfied(rule, unwritten('2024-10-02'));
  expectFindings(rule, unwritten('«2024-10-01»'), { severity: 'error' });
});

test('who did not join is not judged', () => {
  expectSilent(rule, 'candidate C { service: civil-service }');
});
