import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './usajobs-entry-not-confirmed.ts';

const usajobs = (keys: string, kase = 'vacancy: V submitted: 2024-06-10'): string =>
  `vacancy V "N" for P {\n  usajobs { ${keys} }\n}\nqrb-case K for C { ${kase} }`;

test('it is not due before a case rests on the announcement', () => {
  expectPending(rule, usajobs('entered: 2024-03-04', 'vacancy: V'));
  expectPending(rule, usajobs('entered: 2024-03-04', 'vacancy: W submitted: 2024-06-10'));
  expectPending(rule, usajobs('entered: 2024-03-04'), { asOf: '2024-06-09' });
  expectFindings(rule, usajobs('entered: «2024-03-04»'), { asOf: '2024-06-10', severity: 'warning' });
});

test('a confirmation of the day of entry, or of a later one, is in order', () => {
  expectSatisfied(rule, usajobs('entered: 2024-03-04 confirmed: 2024-03-04'));
  expectSatisfied(rule, usajobs('entered: 2024-03-04 confirmed: 2024-03-06'));
  expectFindings(rule, usajobs('entered: 2024-03-04 confirmed: «2024-03-03»'), { severity: 'warning' });
});

test('nothing is asked where no entry is recorded', () => {
  expectNone(rule, usajobs('control-number: "776812300"'));
});
