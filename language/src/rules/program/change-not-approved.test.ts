import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './change-not-approved.ts';

const change = (lines: string, head = 'change "It"'): string => `program P for DES { ${head} { ${lines} } }`;

test('approval on the day on which the change takes effect is in time', () => {
  expectSatisfied(rule, change('substantive: yes effective: 2005-06-06 opm-approval: 2005-06-06'));
  expectFindings(rule, change('substantive: yes effective: 2005-06-06 opm-approval: «2005-06-07»'), {
    severity: 'error',
  });
});

test('after 9 December 2009 it is a warning', () => {
  const late = (day: string): string => change(`substantive: yes effective: ${day} opm-approval: «none»`);
  expectFindings(rule, late('2009-12-09'), { severity: 'error' });
  expectFindings(rule, late('2009-12-10'), { severity: 'warning' });
});

test('an approval that is not told of is a warning, and pending before the change takes effect', () => {
  expectFindings(rule, change('substantive: yes effective: 2005-06-06', '«change "It"»'), {
    severity: 'warning',
  });
  expectPending(rule, change('substantive: yes effective: 2026-11-22'));
  expectFindings(rule, change('substantive: yes effective: 2026-11-21', '«change "It"»'), {
    severity: 'warning',
  });
});

test('a change that is not classified is a warning unless it was approved', () => {
  const [finding] = expectFindings(rule, change('effective: 2005-06-06', '«change "It"»'), {
    severity: 'warning',
  });
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Say that it is not substantive']);
  expectSatisfied(rule, change('effective: 2005-06-06 opm-approval: 2005-05-15'));
});

test('a change that is not substantive needs no approval', () => {
  expectNone(rule, change('substantive: no effective: 2005-06-06'));
});

test('a change without a day is pending', () => {
  expectPending(rule, change('substantive: yes'));
});
