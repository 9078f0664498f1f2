// Provisions on vacancy announcements: publication in USAJOBS, the open period, the content, what may be filled.
import type { Provision } from '../edition.ts';

export const vacancy = {
  'VAC-001': {
    asks: 'A vacancy that is to be filled by an initial career appointment is announced, at the least to every employee of the Federal civil service.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 U.S.C. 3393(a)', '5 CFR 317.501(b)(2)'],
    reading:
      'It is asked of a competitive fill (QRB criterion A or C). The appointment of a certified program graduate, a corrective action and a noncompetitive action need no announcement.',
  },
  'VAC-002': {
    asks: 'When recruitment for a career appointment reaches beyond the Federal service, the agency tells the offices of the United States Employment Service (Department of Labor) of the vacancy.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 U.S.C. 3327(b)', '5 CFR 317.501(b)(2)'],
    reading:
      'Publication in USAJOBS is enough, because the text names it as the means by which both notice requirements are met. Only a vacancy with neither that nor a notice of its own is at fault.',
  },
  'VAC-003': {
    asks: 'Information on every vacancy meant for an initial career appointment is published in USAJOBS.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)(2)'],
  },
  'VAC-004': {
    asks: 'The agency checks for itself that each of its announcements did enter USAJOBS.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)'],
    reading:
      'Being responsible for the confirmation is read as a duty. The text sets no date by which to confirm, so none is applied.',
  },
  'VAC-005': {
    asks: 'Before a proposed selection goes to a Qualifications Review Board, the agency shows that its vacancy was published as the law requires.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)'],
    reading:
      'The evidence has to exist on the day on which the case is submitted. A criterion B case rests on no vacancy and needs none.',
  },
  'VAC-006': {
    asks: 'The QRB case record in ESCS carries the OPM control number of the vacancy, which is the proof that the announcement was in USAJOBS.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)'],
    reading:
      'The number of the case has to equal that of the vacancy, character for character; the text gives no form for it. A criterion B case has none.',
  },
  'VAC-007': {
    asks: 'The agency enters in USAJOBS both the job entry and the whole text of the announcement.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)'],
    reading: 'The sentence tells how agencies work and binds no one expressly, so it is read as a "should".',
  },
  'VAC-008': {
    asks: 'A vacancy stays open for 14 calendar days or more, the opening and the closing day both counted.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)(2)'],
    reading:
      "The text does not say how to count. Both end days count, as in OPM's own announcement template, so that closing 13 days after opening is in time and exactly 14 days draw no finding. Where the announcement entered USAJOBS after the opening date, the count starts on the day of entry; weekends and holidays change nothing.",
  },
  'VAC-009': {
    asks: 'Any supplemental announcement that the agency issues closes in step with the vacancy itself.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)(2)'],
    reading:
      '"Consistent" is read as the same day, since two closing dates would let applicants compete on unequal terms.',
  },
  'VAC-010': {
    asks: 'When the agency moves the closing date, it enters the new date in USAJOBS too.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)(2)'],
    reading:
      'An extension is expected to be entered by the closing date that it replaces; entered later, it reopens a vacancy that had closed.',
  },
  'VAC-011': {
    asks: 'An announcement that reopens after a gap is open for 14 calendar days or more anew, counted from the day on which it is entered in USAJOBS.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501(b)(2)'],
    reading:
      'There is a gap when the vacancy was closed for at least one whole day. An announcement that opens by the day after the earlier one closed extends it and needs no new 14 days. The day of entry and the closing day both count.',
  },
  'VAC-012': {
    asks: 'An SES announcement holds each of the 17 items that the guide lists.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104'],
    reading:
      '5 CFR 330.104 is written for the competitive service and reaches the SES through the guide alone. Each lacking item is reported under its own provision (VAC-013 to VAC-029).',
  },
  'VAC-013': {
    asks: 'The announcement names the agency that issues it (item 1).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(1)'],
  },
  'VAC-014': {
    asks: 'The announcement bears its announcement number (item 2).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(2)'],
  },
  'VAC-015': {
    asks: 'The announcement gives the title of the position, its occupational series and its pay plan (item 3).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(3)'],
    reading: 'The item has three parts, and each of them has to be there.',
  },
  'VAC-016': {
    asks: 'The announcement says where the duty is performed (item 4).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(4)'],
  },
  'VAC-017': {
    asks: 'The announcement says how many vacancies it is for (item 5).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(5)'],
  },
  'VAC-018': {
    asks: 'The announcement gives its opening date and its closing date, and whatever there is to say on how the receipt of an application is recorded and taken into account (item 6).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(6)'],
    reading:
      'The two dates are required without condition; the information on receipt is asked for only where there is any, so its absence is a warning.',
  },
  'VAC-019': {
    asks: 'The announcement states by which method the selection is made: resume-based, accomplishment record or traditional ECQs (item 7).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104'],
    reading: 'Exactly one of the three methods is stated.',
  },
  'VAC-020': {
    asks: 'The announcement describes the duties in brief (item 8).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(9)'],
  },
  'VAC-021': {
    asks: 'The announcement states its area of consideration, that is, who may apply (item 9).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104'],
  },
  'VAC-022': {
    asks: 'The announcement states the range of SES pay (item 10).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(8)'],
    reading:
      'A range has a lowest and a highest rate, so both are stated. The source gives no amounts, so none are tested.',
  },
  'VAC-023': {
    asks: 'The announcement sets out the executive core qualifications and the technical qualifications that applicants need (item 11).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(7)'],
    reading:
      'All five ECQs are named. A position without a mandatory technical qualification says so, since silence cannot be told from an omission.',
  },
  'VAC-024': {
    asks: 'The announcement says on what basis applicants are rated (item 12).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(10)'],
  },
  'VAC-025': {
    asks: 'The announcement tells applicants what to file (item 13).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(11)'],
  },
  'VAC-026': {
    asks: 'The announcement carries a statement on equal employment opportunity and another on reasonable accommodation (item 14).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(17)', '5 CFR 330.104(a)(18)'],
    reading: 'These are two statements, and each has to be there.',
  },
  'VAC-027': {
    asks: 'The announcement names a person or an office to ask (item 15).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(16)'],
  },
  'VAC-028': {
    asks: 'The announcement explains how to apply (item 16).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501', '5 CFR 330.104(a)(12)'],
  },
  'VAC-029': {
    asks: 'The announcement holds any further information that the regulation on announcements requires (item 17).',
    obligation: 'must',
    severity: 'information',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 330.104'],
    reading:
      'The guide prints "5 CFR 104" and means 5 CFR 330.104. It does not say what the further information is, so an announcement without any draws an information and no more.',
  },
  'VAC-030': {
    asks: "An SES announcement holds nothing on veterans' preference or on the two career transition programs (CTAP and ICTAP), none of which applies to it.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 330.104(a)(13)', '5 CFR 330.104(a)(14)', '5 CFR 330.104(a)(15)'],
    reading:
      "Content that does not apply is read as content that may not stand. Text on CTAP or ICTAP misleads rather than breaks a rule and weighs as a warning; veterans' preference is an error. Recruitment for a candidate development program under Schedule B is exempt.",
  },
  'VAC-031': {
    asks: 'One announcement may offer several vacancies only where they all belong to the same SES position, for instance in several regions.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501'],
    reading:
      'The same position means the same title, series and kind of organization. The duty locations may differ, and each of them is listed.',
    inLanguage:
      'A `vacancy` is `for` one `position` only; where it offers several vacancies, `duty-locations` lists where they are.',
  },
  'VAC-032': {
    asks: 'An announcement for one vacancy yields one selection and no more.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501'],
    reading:
      'A selectee who declined does not count, so a replacement is not a second selection. The text speaks of one vacancy only; more selections than an announced number above one is a warning.',
  },
  'VAC-033': {
    asks: 'The department and agency shown in USAJOBS should be those to which the position belongs.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501'],
  },
  'VAC-034': {
    asks: 'The position is filled in the organization that was advertised and in no other component.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501'],
    reading:
      'Organizations are compared at the level at which the announcement names them. Where it names several, each of them is lawful.',
  },
  'VAC-035': {
    asks: 'The position is filled at a duty location that the announcement named.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Vacancy Announcements',
    citations: ['5 CFR 317.501'],
    reading:
      'Any of several announced locations is lawful. A reassignment after the appointment is an action of its own and is not measured here.',
  },
} as const satisfies Record<string, Provision>;
