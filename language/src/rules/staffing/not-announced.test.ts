import { expect, test } from 'vitest';
import {
  expectFindings,
  expectNone,
  expectPending,
  expectSatisfied,
  findingsIn,
} from '../../testing/index.ts';
import rule from './not-announced.ts';

const vacancy = (lines: string): string => `vacancy V for P {\n  ${lines}\n}\n`;
const DRAFT = vacancy('status: draft\n  purpose: initial-career');
const record = (lines: string): string => `staffing-record R for V {\n  ${lines}\n}\n`;
const selection = (day: string): string => record(`selection for C { selected: ${day} }`);
const MARKED = selection('«2024-05-08»');
const SELECTION = selection('2024-05-08');

test('a selection from a draft is an error, and in order once it is published', () => {
  const [finding] = expectFindings(rule, DRAFT + MARKED, { severity: 'error' });
  expect(finding?.message).toBe(
    'The selection was made on 2024-05-08, and the announcement is still a draft.',
  );
  for (const status of ['open', 'closed'])
    expectSatisfied(rule, vacancy(`status: ${status} purpose: initial-career`) + SELECTION);
});

test('from the day of the selection on, not the day before', () => {
  expectPending(rule, DRAFT + SELECTION, { asOf: '2024-05-07' });
  expectFindings(rule, DRAFT + MARKED, { asOf: '2024-05-08' });
  expectPending(rule, DRAFT + record('rating for C { group: qualified }'));
});

test('what the Board did counts too', () => {
  const told = (key: string): string | undefined =>
    expectFindings(rule, DRAFT + record(`erb-action { ${key}: «2024-05-01» }`), { severity: 'error' })[0]
      ?.message;
  expect(told('certified')).toMatch(/^The Board certified its list on 2024-05-01,/);
  expect(told('recommendations')).toMatch(/^The Board made its recommendations on/);
  expect(told('rating-sheets')).toMatch(/^The Board gave its rating sheets on/);
  expect(told('endorsed-panel-ratings')).toMatch(/^The Board endorsed the ratings on/);
});

test('it is told once, at the first selection', () => {
  expectFindings(
    rule,
    DRAFT +
      record(
        'erb-action { certified: 2024-05-01 }\n  selection for C { selected: «2024-05-08» }\n  selection for D { selected: 2024-05-09 }',
      ),
  );
});

test('where the announcement was in USAJOBS, or nobody says for what it is, the file may be left behind', () => {
  for (const evidence of ['control-number: "776812300"', 'entered: 2024-03-04']) {
    const announced = vacancy(`status: draft purpose: initial-career usajobs { ${evidence} }`);
    expectFindings(rule, announced + MARKED, { severity: 'warning' });
  }
  expectFindings(rule, vacancy('status: draft') + MARKED, { severity: 'warning' });
});

test('a selection before the opening is told as that; on the opening day the draft is', () => {
  const opening = (day: string): string => vacancy(`status: draft purpose: initial-career opens: ${day}`);
  expectNone(rule, opening('2024-05-09') + SELECTION);
  expectFindings(rule, opening('2024-05-08') + MARKED);
});

test('once a case was submitted, it is told there', () => {
  const kase = 'qrb-case K for C { criterion: A vacancy: V submitted: 2024-06-10 }\n';
  expectNone(rule, DRAFT + SELECTION + kase, { asOf: '2024-06-10' });
  expectFindings(rule, DRAFT + MARKED + kase, { asOf: '2024-06-09' });
  expectFindings(rule, DRAFT + MARKED + kase.replace('vacancy: V ', ''));
});

test('nothing is said outside of a competition, for a program, of one that was withdrawn or is unknown', () => {
  for (const lines of [
    'status: draft purpose: noncompetitive',
    'status: draft purpose: program-entry',
    'status: cancelled purpose: initial-career',
    'purpose: initial-career',
  ])
    expectNone(rule, vacancy(lines) + SELECTION);
  expectNone(
    rule,
    `${vacancy('status: draft').replace('for P', 'for G')}program G for A { escs-records: yes }\n${SELECTION}`,
  );
  expectNone(rule, SELECTION);
  expectPending(rule, `${DRAFT + SELECTION}candidate C { application for V { track: noncompetitive } }\n`);
});

test('nothing follows from what could not be read', () => {
  const told = (day: string): string[] =>
    findingsIn(vacancy(`status: draft usajobs { entered: ${day} }`) + SELECTION, [rule])
      .map(({ rule: id }) => id)
      .filter(id => !id.startsWith('name/'));
  expect(told('2024-02-30')).toEqual(['vocabulary/impossible-date']);
  expect(told('2024-02-29')).toEqual([rule.id]);
});
