import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './selected-not-best-qualified.ts';

const record = (selectee: string, list = 'erb-action { best-qualified: [C1, C2] }'): string =>
  `staffing-record R for V {\n  ${list}\n  selection for ${selectee} { selected: 2024-05-08 }\n}\n`;

test('one of the list may be selected', () => {
  expectSatisfied(rule, record('C2'));
});

test('another may not', () => {
  const [finding] = expectFindings(rule, record('«C3»'), { severity: 'error' });
  expect(finding?.message).toBe(
    'C3 is selected, but is not among the candidates whom the Board found best qualified.',
  );
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Select C1', 'Select C2']);
});

test('no one may where the list is empty', () => {
  const [finding] = expectFindings(rule, record('«C3»', 'erb-action { best-qualified: none }'));
  expect(finding?.message).toMatch(/no candidate best qualified/);
  expect(finding?.fixes).toEqual([]);
});

test('while there is no list, or no selection, it is pending', () => {
  expectPending(rule, record('C3', 'erb-action { certified: 2024-05-01 }'));
  expectPending(rule, record('C3').replace('selected: 2024-05-08', 'factors: [qualifications]'));
});

const candidate = (application: string, service = 'civil-service'): string =>
  `candidate C3 {\n  service: ${service}\n  ${application}\n}\n`;

test('the noncompetitive track needs no list', () => {
  expectNone(rule, record('C3') + candidate('application for V { track: noncompetitive }'));
  expectNone(rule, `vacancy V "DES-1" for P {\n  purpose: noncompetitive\n}\n${record('C3')}`);
});

test('nor does one who may have been on it', () => {
  expectNone(rule, record('C3') + candidate('application for V { eligible: yes }', 'career-ses'));
  expectNone(rule, record('C3') + candidate('', 'former-career-ses'));
  expectNone(rule, `${record('C3')}qrb-case K for C3 {\n  criterion: B\n}`);
  expectFindings(rule, record('«C3»') + candidate('application for V { track: competitive }', 'career-ses'));
});

test('nor does a corrective action', () => {
  const appointment = (action: string): string =>
    `appointment A for C3 {\n  record: R\n  type: career\n  action: ${action}\n}\n`;
  expectNone(rule, record('C3') + appointment('corrective-action'));
  expectNone(rule, record('C3') + appointment('reinstatement'));
  expectFindings(rule, record('«C3»') + appointment('merit-selection'));
});

test('an appointment from another record has no say', () => {
  expectFindings(
    rule,
    `${record('«C3»')}appointment A for C3 {\n  record: Other\n  action: corrective-action\n}`,
  );
});

test('one selected for a program is, whatever the later appointment says', () => {
  const appointment = 'appointment A for C3 {\n  record: R\n  action: cdp-graduate\n}\n';
  const program = 'vacancy V "DES-1" for D {\n  purpose: program-entry\n}\n';
  expectNone(rule, record('C3') + appointment);
  expectFindings(rule, program + record('«C3»') + appointment);
});

test('an appointment to the same position that names no record belongs to it', () => {
  const vacancy = 'vacancy V "DES-1" for P {\n  purpose: initial-career\n}\n';
  const appointment = (position: string): string =>
    `appointment A for C3 {\n  position: ${position}\n  action: transfer\n}\n`;
  expectNone(rule, vacancy + record('C3') + appointment('P'));
  expectFindings(rule, vacancy + record('«C3»') + appointment('Q'));
});

test.each([
  'qrb-case K for C3 { }',
  'appointment A for C3 { type: career action: merit-selection }',
  'program P for DES { participation for C3 { } }',
])('a selection that something rests on is not exchanged: %s', rests => {
  expect(expectFindings(rule, record('«C3»') + rests)[0]?.fixes).toEqual([]);
});
