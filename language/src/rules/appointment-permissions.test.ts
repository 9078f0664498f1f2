// What the law permits and defines draws no finding of any rule: the cases that `inLanguage` of a provision speaks of.
import { expect, test } from 'vitest';
import { findingsIn } from '../testing/index.ts';
import { rules } from './index.ts';

/** Rules on appointing, on what keeps out of the SES, on conditions of employment, mobility, probation and reappointment. */
const RESTING = /^(?:AGY|APT|CON|MOB|PCR|PRB|REA|RES)-/;
const judging = rules.filter(({ provisions: [first] }) => first !== undefined && RESTING.test(first));

/** What they find that weighs more than information; names that lead nowhere do not matter here. */
const told = (text: string): string[] =>
  findingsIn(text, judging)
    .filter(({ rule, severity }) => severity !== 'information' && !rule.startsWith('name/'))
    .map(({ rule }) => rule);

const CASE = 'qrb-case K "N" for C { certification { certified: 2024-05-16 } }\n';
const RECORD =
  'staffing-record R for V { selection for C { selected: 2024-05-08 by appointing-authority qualifications-certified: 2024-05-09 by appointing-authority merit-staffing-certified: 2024-05-09 by erb } }\n';
const appointment = (lines: string): string =>
  `appointment A for C { type: career effective: 2026-06-07 case: K relatives-check: 2024-05-30 selective-service: registered ${lines} }\n`;

test.each(['career-reserved', 'general'])('APT-007: a career appointee holds a %s position', designation => {
  const position = `position P "Director" { designation: ${designation} }\n`;
  expect(told(CASE + RECORD + position + appointment('position: P action: merit-selection'))).toEqual([]);
});

test('APT-028: a certified graduate needs no second competition', () => {
  expect(told(CASE + appointment('action: cdp-graduate'))).toEqual([]);
});

test('RES-005: a career executive moves to the temporary position without an authority of OPM', () => {
  const files =
    'candidate C { service: career-ses }\nposition P "Senior Adviser" { succession for Q { established: 2026-06-07 departure-documented: 2026-05-02 incumbent-departs: 2026-08-31 ends: 2026-08-31 } }\n';
  expect(told(files + appointment('position: P action: reassignment').replace('case: K', ''))).toEqual([]);
});

test('CON-007: a member of a uniformed service is appointed and paid during terminal leave', () => {
  const candidate =
    'candidate C { service: uniformed-service terminal-leave { from: 2026-05-01 to: 2026-07-31 } }\n';
  expect(
    told(CASE + RECORD + candidate + appointment('action: merit-selection funds: appropriated')),
  ).toEqual([]);
});

test('MOB-001: every kind of mobility is known, inside and outside Government', () => {
  const candidate =
    'candidate C { mobility detail { destination: other-agency from: 2024-01-14 to: 2024-05-11 } mobility other { destination: private-company } }';
  expect(told(candidate)).toEqual([]);
});

test('APT-002, APT-004: another word for a type or an action is reported with the known ones', () => {
  const findings = findingsIn('appointment A for C { type: permanent action: promotion }', judging).filter(
    ({ rule }) => rule === 'vocabulary/unknown-word',
  );
  expect(findings).toHaveLength(2);
});
