import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './development-without-result.ts';

const files = (activity: string, head = 'activity "T"', criterion = 'C', more = ''): string =>
  `qrb-case K "N" for C { criterion: ${criterion} document idp { ${head} { ${activity} } } review { decision: approved } }\nappointment A for C { type: career case: K effective: 2023-08-11 ${more} probation { ends: 2024-08-10 } }`;
const DONE = 'carried-out: 2024-05-31';

test('each activity has a result, a placeholder is none', () => {
  expectSatisfied(rule, files(`${DONE} result: "Leads the budget cycle."`));
  expectFindings(rule, files(`${DONE} result: «"TBD"»`), { severity: 'warning' });
});

test('it is due when probation is over, the last day not included', () => {
  expectPending(rule, files(DONE), { asOf: '2024-08-10' });
  expectFindings(rule, files(DONE, '«activity "T"»'), { severity: 'warning', asOf: '2024-08-11' });
  expectFindings(rule, files(`${DONE} result: «none»`), { severity: 'error' });
});

test('what was not carried out has a finding of its own', () => {
  expectNone(rule, files('carried-out: none'));
});

test('other criteria, an open case, and who left, owe nothing', () => {
  expectNone(rule, files(DONE, undefined, 'B'));
  expectNone(rule, files(DONE).replace('review { decision: approved }', ''));
  expectNone(rule, files(DONE, undefined, 'C', 'ended: 2024-05-31'));
  expectNone(rule, files(DONE, undefined, 'C', 'removal { initiated: 2024-05-31 }'));
});
