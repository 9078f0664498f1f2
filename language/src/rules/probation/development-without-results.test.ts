import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './development-without-results.ts';

const files = (training: string, head = 'probation', criterion = 'C', more = ''): string =>
  `qrb-case K "N" for C { criterion: ${criterion} }\nappointment A for C { type: career case: K effective: 2023-08-11 ${more} ${head} { ends: 2024-08-10 ${training} } }`;

test('each activity has a result, a placeholder is none', () => {
  expectSatisfied(rule, files('training "T" { from: development-plan result: "Done well." }'));
  expectFindings(rule, files('training "T" { from: development-plan result: «"TBD"» }'), {
    severity: 'error',
  });
  expectFindings(
    rule,
    files('training "T" { result: "Good." } «training "U"» { from: qrb completed: 2024-01-12 }'),
  );
});

test('it is due when probation is over, the last day not included', () => {
  const open = 'training "T" { from: development-plan }';
  expectPending(rule, files(open), { asOf: '2024-08-10' });
  expectFindings(rule, files(open.replace('training "T"', '«training "T"»')), { asOf: '2024-08-11' });
});

test('no activity at all is a warning', () => {
  expectFindings(rule, files('', '«probation»'), { severity: 'warning' });
});

test('what the agency itself arranged has a rule of its own', () => {
  expectSatisfied(rule, files('training "T" { from: agency }'));
});

test('other criteria, and who left, owe nothing', () => {
  expectNone(rule, files('', 'probation', 'A'));
  expectNone(rule, files('', 'probation', 'C', 'ended: 2024-05-31'));
});
