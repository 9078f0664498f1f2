import { describe, expect, test } from 'vitest';
import {
  asksForGrade,
  conditionIn,
  disqualifies,
  ecqLimitIn,
  mayNameCareerTransition,
  mayNameEcqLimit,
  mayNameGrade,
  mayNamePreference,
  namesCareerTransition,
  preferenceIn,
  promises,
  refersToResume,
  setsBarLow,
} from './announcement-wording.ts';

describe("veterans' preference and the rule of three", () => {
  test.each([
    "Veterans' preference will be given to eligible applicants.",
    'To claim 5-point preference, submit your DD-214.',
    'If you are a preference eligible and do not submit your papers, you will lose the preference.',
    'Veterans Preference: submit an SF-15.',
    'VEOA candidates may apply.',
    "Applicants from outside the agency must document their veterans' preference.",
    "You cannot claim veterans' preference without an SF-15.",
  ])('%s', sentence => {
    expect(preferenceIn(sentence)).toBe('veterans-preference');
    expect(mayNamePreference(`Notice: ${sentence.toUpperCase()}`)).toBe(true);
  });

  test('the rule of three', () => {
    expect(preferenceIn('Candidates are referred by the rule of three.')).toBe('rule-of-three');
    expect(mayNamePreference('Candidates are referred by the Rule of Three.')).toBe(true);
    expect(mayNamePreference('The three best qualified are interviewed.')).toBe(false);
    expect(preferenceIn('The rule of three does not apply.')).toBeUndefined();
    expect(preferenceIn('The three best qualified are interviewed.')).toBeUndefined();
  });

  test.each([
    "Veterans' preference does not apply to the Senior Executive Service.",
    'Veterans’ preference is not applicable to SES positions.',
    "There is no veterans' preference in the SES.",
    "The SES is exempt from veterans' preference.",
    "SES positions are not subject to veterans' preference.",
    "The SES isn’t covered by veterans' preference.",
    "The provisions on veterans' preference do not extend to the Senior Executive Service.",
    "Candidates are selected without regard to veterans' preference.",
    "Veterans' preference cannot be granted.",
    "The SES falls outside veterans' preference.",
    "Veterans' preference is given only in the competitive service.",
    "Veterans' preference: no",
    "Experience in administering veterans' preference laws is desirable.",
    'Preference is given to applicants with a degree.',
    'Veterans are encouraged to apply.',
  ])('lawful: %s', sentence => {
    expect(preferenceIn(sentence)).toBeUndefined();
  });

  test('a promise is more than a mention', () => {
    expect(promises("Veterans' preference will be applied.")).toBe(true);
    expect(promises('Ten points are added.')).toBe(true);
    expect(promises("To claim veterans' preference, submit your DD-214.")).toBe(false);
  });
});

describe('career transition', () => {
  test.each([
    'CTAP/ICTAP: displaced employees have priority.',
    'The Interagency Career Transition Assistance Plan applies.',
    'If you are a surplus or displaced employee, submit your notice.',
    'Displaced employees must not forget to submit their notice.',
  ])('%s', sentence => {
    expect(namesCareerTransition(sentence)).toBe(true);
    expect(mayNameCareerTransition(`Notice: ${sentence.toUpperCase()}`)).toBe(true);
  });

  test.each([
    'CTAP and ICTAP do not apply to SES positions.',
    'ICTAP eligibility is not considered.',
    'CTAP and ICTAP eligibles receive no priority for SES positions.',
    'CTAP and ICTAP do not extend to the SES.',
    'Priority is given to displaced employees only in the competitive service.',
    'Has experience with career transition assistance.',
    'Applicants in transition are welcome.',
  ])('lawful: %s', sentence => {
    expect(namesCareerTransition(sentence)).toBe(false);
  });
});

describe('grades', () => {
  test.each([
    'Applicants must meet time-in-grade requirements.',
    'You must have at least one year of specialized experience at the GS-15 level.',
    'Applicants must have served 52 weeks at GS-15 or its equivalent.',
    'Applicants must currently be a GS-15 to apply.',
    'Applicants must be a current GS-15 employee.',
    'Applicants are required to have served in a position at the GS-15 level.',
    'One year at grade 15 is required.',
    'Applicants must have supervised for one year at the GS-15 level.',
  ])('%s', sentence => {
    expect(asksForGrade(sentence)).toBe(true);
    expect(mayNameGrade(`Notice: ${sentence.toUpperCase()}`)).toBe(true);
  });

  test.each([
    'Typically, experience of this nature will have been gained at or above the GS-15 grade level.',
    'Experience, normally with several years at the GS-15 level or equivalent, must be shown.',
    'All applicants must have one year of specialized experience at a level close to the work of this job.',
    'Time-in-grade does not apply to the SES.',
    'Time in grade is waived.',
    'Applicants need not meet time in grade.',
    'The position supervises twelve GS-15 managers and must report every year.',
    'The incumbent must manage a budget for two years.',
    'You must be able to lead GS-15 managers.',
    'The incumbent must manage a staff of GS-14 and GS-15 employees over a three-year program.',
    'Those who come from GS-15 must serve one year of probation.',
    'Applicants at GS-15 must submit one year of appraisals.',
    'The resume must show experience normally obtained over several years in positions at the GS-15 level.',
  ])('lawful: %s', sentence => {
    expect(asksForGrade(sentence)).toBe(false);
  });
});

describe('medical conditions', () => {
  test.each([
    ['Accommodation is given for deafness, for instance.', 'deafness'],
    ['We help persons with diabetes.', 'diabetes'],
    ['Conditions such as a hearing impairment qualify.', 'hearing impairment'],
    ['If you are deaf or have epilepsy, call us.', 'epilepsy'],
    ['We help those who are deaf-blind.', 'deaf-blind'],
    ['If you are blind, call us.', 'blind'],
  ])('%s', (sentence, condition) => {
    expect(conditionIn(sentence)).toBe(condition);
  });

  test.each([
    'Applicants with disabilities may ask for reasonable accommodation.',
    'If you are deaf, hard of hearing, or have a speech disability, dial 711 to reach a relay service.',
    'Who is deaf, hard of hearing, deaf-blind or has a speech disability may call 711.',
    'TTY users may reach us at 202-555-0114.',
    'Persons with intellectual disabilities may be appointed under Schedule A.',
    'Sign language interpreters for deaf applicants are arranged on request.',
    'Requests are decided case by case.',
    'Auxiliary aids are available.',
    'Persons with physical or mental disabilities may ask.',
  ])('lawful: %s', sentence => {
    expect(conditionIn(sentence)).toBeUndefined();
  });
});

describe('limits on a single ECQ', () => {
  const found = (sentence: string, next?: string) =>
    disqualifies(sentence, next) ? ecqLimitIn(sentence) : undefined;

  test.each([
    ['two pages per ECQ', true],
    ['TWO PAGES FOR EACH EXECUTIVE CORE QUALIFICATION', true],
    ['two pages for each executive', false],
    ['two pages', false],
  ])('may be named: %s', (text, may) => {
    expect(mayNameEcqLimit(text)).toBe(may);
  });

  test('that disqualify, in one sentence or two', () => {
    expect(found('Narratives of more than two pages per ECQ will be disqualified.')).toBe('pages-per-ecq');
    expect(
      found('Do not exceed 2 pages for each ECQ.', 'Applications that exceed it will not be considered.'),
    ).toBe('pages-per-ecq');
    expect(found('Applicants who give other than 2 examples for each ECQ are ineligible.')).toBe(
      'examples-per-ecq',
    );
    expect(
      found('You must give two (2) specific examples for every executive core qualification or be rejected.'),
    ).toBe('examples-per-ecq');
  });

  test.each([
    ['We recommend two pages per ECQ.', undefined],
    ['Please give two examples for each ECQ.', 'The narrative has 10 pages in all.'],
    ['Nobody will be disqualified for more than two pages per ECQ.', undefined],
    ['Applicants will not be disqualified for more than 2 pages per ECQ.', undefined],
    ['We suggest 2 pages per ECQ.', 'Narratives longer than 10 pages will not be considered.'],
    ['We suggest 2 examples per ECQ.', 'Applications over ten (10) pages in length will be rejected.'],
    [
      'We suggest 2 examples per ECQ.',
      'Applicants may have no more time than the closing date, or be rejected.',
    ],
    ['Your resume should not exceed 5 pages.', 'Applications that exceed it will not be considered.'],
    ['Text beyond two pages per ECQ is not read.', undefined],
    ['Address each ECQ.', 'Applicants who do not will not be considered.'],
  ])('lawful: %s', (sentence, next) => {
    expect(found(sentence, next)).toBeUndefined();
  });
});

test('an application may send its reader elsewhere', () => {
  for (const text of [
    'See resume.',
    'Please refer to my attached résumé.',
    'As stated in the resume, I led it.',
  ])
    expect(refersToResume(text)).toBe(true);
  for (const text of ['I resume here.', 'I see the work through.', 'My resume lists it.'])
    expect(refersToResume(text)).toBe(false);
});

test('the time grows with the text alone', () => {
  for (const piece of ['not ', 'must be ', 'you ', 'per ', 'one year ', 'veterans ', 'see the ', 'GS-', ' '])
    for (const check of [
      preferenceIn,
      namesCareerTransition,
      asksForGrade,
      conditionIn,
      ecqLimitIn,
      refersToResume,
    ])
      expect(check(piece.repeat(20_000)) ?? false).toBe(false);
});

test('a bar for the minimally qualified', () => {
  expect(setsBarLow('Is at least minimally qualified in fleet operations.')).toBe(true);
  expect(setsBarLow('Candidates are well qualified and not just minimally qualified.')).toBe(false);
  expect(setsBarLow('Meets the minimum qualification requirements.')).toBe(false);
});
