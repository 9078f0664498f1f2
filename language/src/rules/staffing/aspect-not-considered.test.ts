import { test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './aspect-not-considered.ts';

const record = (considered: string, more = 'erb-action { certified: 2024-05-01 }'): string =>
  `staffing-record R for V {\n  rating for C1 { considered: ${considered} }\n  ${more}\n}\n`;

test('both kinds are considered', () => {
  expectSatisfied(rule, record('[executive, technical]'));
  expectSatisfied(rule, record('[executive, technical, other]'));
});

test.each(['«[technical]»', '«[executive]»', '«[other]»', '«[executive, other]»'])(
  '%s is too little',
  considered => {
    expectFindings(rule, record(considered), { severity: 'error' });
  },
);

test('it is due with the certified list or the selection', () => {
  expectPending(rule, record('[technical]', 'rating-scale: category'));
  expectFindings(rule, record('«[technical]»', 'selection for C1 { selected: 2024-05-08 }'));
});

test('the noncompetitive track and entry into a program are left out', () => {
  const noncompetitive = 'candidate C1 {\n  application for V { track: noncompetitive }\n}\n';
  expectNone(rule, noncompetitive + record('[technical]'));
  expectNone(rule, `vacancy V for Prog { purpose: program-entry }\n${record('[executive]')}`);
});

test('who is not eligible is left out', () => {
  const candidate = (eligible: string): string =>
    `candidate C1 {\n  application for V { eligible: ${eligible} }\n}\n`;
  expectNone(rule, candidate('no') + record('[technical]'));
  expectFindings(rule, candidate('yes') + record('«[technical]»'));
});

test('technical qualifications are not missed where the announcement has none', () => {
  const vacancy = 'vacancy V for P { technical-qualifications: none }\n';
  expectSatisfied(rule, vacancy + record('[executive]'));
  expectFindings(rule, vacancy + record('«[technical]»'));
  expectFindings(rule, vacancy.replace('none', '[Fleet]') + record('«[executive]»'));
});

test('a noncompetitive fill is left out', () => {
  expectNone(rule, `vacancy V for P { purpose: noncompetitive }\n${record('[technical]')}`);
});
