import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './veterans-preference-not-followed.ts';

const program = (lines: string, kind = 'schedule-b', head = 'program P for DES'): string =>
  `${head} { ${lines} participation for C { appointment ${kind} { } } }`;

test('a plain no is an error, unless following it was not feasible', () => {
  expectFindings(rule, program('veterans-preference-principle: «no»'), { severity: 'error' });
  expectSatisfied(rule, program('veterans-preference-principle: yes'));
  expectSatisfied(
    rule,
    program('veterans-preference-principle: not-applicable "No preference eligible applied."'),
  );
});

test('a missing statement is information once the program has started', () => {
  expectFindings(rule, program('starts: 2026-11-21', 'schedule-b', '«program P for DES»'), {
    severity: 'information',
  });
  expectPending(rule, program('starts: 2026-11-22'));
});

test('without an appointment under Schedule B it is not asked for', () => {
  expectNone(rule, program('veterans-preference-principle: no', 'career'));
});
