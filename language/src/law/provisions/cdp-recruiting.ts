// From whom a candidate development program recruits, and how its participants are selected and appointed.

import type { Provision } from '../edition.ts';

export const cdpRecruiting = {
  'CDR-001': {
    asks:
      'A program recruits from all groups of qualified individuals in the civil service, or from all such ' +
      'groups in it or outside.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104(a)(1)', '5 CFR part 412'],
    reading:
      'Only these two areas are lawful, apart from agency-only programs announced before 10 December 2009 ' +
      '(CDR-002). The text is that of 1996; the desk guide asks the same (CDR-008).',
  },
  'CDR-002': {
    asks:
      'An agency may be excepted and recruit only within its own ranks if it shows that at least 15 ' +
      'percent of its career SES appointments in the 5 years before the announcement came from outside ' +
      'the agency.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104(a)(2)'],
    reading:
      'Exactly 15 percent is enough, and the day of the announcement is not part of the five years. An ' +
      'agency-only program announced on or after 10 December 2009, when the text of 1996 was replaced, is ' +
      'an error.',
  },
  'CDR-003': {
    asks: 'Recruitment under the agency-only exception is competitive all the same.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104(a)(2)'],
    reading: 'It concerns only programs announced before 10 December 2009.',
  },
  'CDR-004': {
    asks: 'A program under the agency-only exception is announced at least throughout the agency.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104(a)(2)'],
    reading:
      'An announcement to a single bureau or office is too narrow. It concerns only programs announced ' +
      'before 10 December 2009.',
  },
  'CDR-005': {
    asks:
      'In recruiting for a program the agency bears in mind the aim of a diverse workforce, in keeping ' +
      'with two of the merit system principles.',
    obligation: 'must',
    severity: 'warning',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104(b)', '5 U.S.C. 2301(b)(1)', '5 U.S.C. 2301(b)(2)'],
    reading:
      'Only the presence of a statement is checked. The text is that of 1996, replaced on 10 December ' +
      '2009, so a finding is never more than a warning that names the old text.',
  },
  'CDR-006': {
    asks:
      'Recruiting and selecting participants for a program that OPM approved follows the same merit ' +
      'staffing procedures as filling an SES position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading:
      'The rules on vacancies, merit staffing and the ERB are applied to the program, except where ' +
      'Schedule B has rules of its own.',
  },
  'CDR-007': {
    asks:
      'The recruitment rules for SES vacancies, from publication in USAJOBS to the contents of the ' +
      'announcement, hold for entry into a program too.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR part 412'],
    reading:
      'Items that presuppose a position (title and series, duty location, pay, technical qualifications) ' +
      'fit a program badly, so their absence is a warning.',
  },
  'CDR-008': {
    asks:
      'A program recruits either from all qualified groups within the civil service or from all qualified ' +
      'groups anywhere.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR part 412'],
    reading:
      'The present text knows no exception: an agency-only program is lawful only where it was announced ' +
      'before 10 December 2009 and the 15 percent are shown (CDR-002).',
  },
  'CDR-009': {
    asks: 'Every participant is selected by SES merit staffing.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR part 412'],
  },
  'CDR-010': {
    asks: 'A participant without a career or career-type appointment is appointed under Schedule B.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 213.3202(j)'],
    reading: 'Career-type is not defined; the kind of appointment that the file states is taken.',
  },
  'CDR-011': {
    asks:
      'A Schedule B appointment to a program is made in the way that merit staffing for the SES ' +
      'prescribes.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 213.3202(j)'],
  },
  'CDR-012': {
    asks:
      "In Schedule B appointments each agency holds to the principle of veterans' preference so far as " +
      'administration allows.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 213.3202(j)'],
    reading:
      "This is the opposite of the rule for SES positions, so naming veterans' preference is no fault " +
      'here. Only the presence of a statement is checked.',
  },
  'CDR-013': {
    asks:
      'Positions filled in this way are free of the appointment procedures that 5 CFR part 302 lays down ' +
      'for the excepted service.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 412.302(d)(1)', '5 CFR part 302'],
    inLanguage:
      'An `appointment schedule-b` of a `participation` has no key for the procedures of part 302, and no rule ' +
      'asks for them.',
  },
  'CDR-014': {
    asks: 'A Schedule B appointment to a program lasts 3 years at most, extensions included.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 213.3202(j)'],
    reading:
      'An end on the day before the third anniversary is lawful, one on the anniversary is a warning, a ' +
      'later one an error.',
  },
  'CDR-015': {
    asks:
      'The assignment is to a full-time position outside the SES that was created for development in the ' +
      'program.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 213.3202(j)'],
    reading:
      'The sentence follows the paragraph on Schedule B, so for a participant with a career appointment a ' +
      'departure from it is a warning.',
  },
  'CDR-016': {
    asks:
      'Participants under Schedule B may not be put into regular positions of the agency on a lasting ' +
      'basis.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR 213.3202(j)'],
    reading: 'How long is lasting is not said; a short developmental detail is not meant.',
  },
  'CDR-017': {
    asks: 'The agency creates records of its program in ESCS.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Recruiting for SES Candidate Development Programs (SESCDP)',
    citations: ['5 CFR part 412'],
    reading:
      'Both the program and each participant should have a record; a missing one for a participant is a ' +
      'warning. No time is set.',
  },
} as const satisfies Record<string, Provision>;
