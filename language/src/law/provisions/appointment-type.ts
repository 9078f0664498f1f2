// Provisions on the four types of SES appointment, competitive and noncompetitive ways in, and limits of time and number.
import type { Provision } from '../edition.ts';

export const appointmentType = {
  'APT-001': {
    asks: 'A graduate of a program that recruited only inside its agency competes Governmentwide for the first SES appointment, without a second QRB certification.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104',
    citations: ['5 CFR 412.104(a)(2)', '5 CFR 317.501'],
    reading:
      'The section was replaced on 2009-12-10, but the guide repeats the rule for the graduates of these former programs. Any noncompetitive first appointment of such a graduate is an error.',
  },
  'APT-002': {
    asks: 'An SES position is filled competitively or noncompetitively; reassignment, transfer, reinstatement and the appointment of a program graduate are ways of the second kind.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Staffing and Career Appointments',
    citations: ['5 CFR part 317, subpart E', '5 CFR part 317, subpart F'],
    reading:
      'The noncompetitive ways are given as examples, so another one is a warning. Selection as corrective action is a further lawful one.',
  },
  'APT-003': {
    asks: 'A program graduate may be appointed without competition only if he or she entered the program by a competition open to the whole civil service.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Staffing and Career Appointments',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading:
      'A competition open to all qualified people includes the civil service and is enough. The program has OPM approval ("certified" and "approved" are read as one) and the graduate a QRB certification.',
  },
  'APT-004': {
    asks: 'An SES appointment is of one of four types: career, noncareer, limited term or limited emergency.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Types of SES Appointments',
    citations: [
      '5 U.S.C. 3132(a)',
      '5 U.S.C. 3393',
      '5 U.S.C. 3394',
      '5 CFR part 214',
      '5 CFR part 317, subpart F',
    ],
    inLanguage: 'The key `type` takes the four types as words; another word is reported with the known ones.',
  },
  'APT-005': {
    asks: 'An agency makes no more SES appointments than it has been allocated spaces.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Types of SES Appointments',
    citations: ['5 CFR part 214', '5 CFR part 317, subpart F'],
    reading:
      'The appointments in force on a day are counted against the allocation and any temporary increase to it; an allocation used in full is lawful.',
  },
  'APT-006': {
    asks: 'A career appointment has no time limit.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3393', '5 CFR part 317, subpart F'],
    reading: 'A not-to-exceed date is the fault; the end of probation is not a time limit.',
  },
  'APT-007': {
    asks: 'A career appointee may hold a Career Reserved position as well as a General one.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3132(a)', '5 CFR part 317, subpart F'],
    inLanguage:
      'The key `designation` knows `career-reserved` and `general`; no rule objects to a career appointee in either.',
  },
  'APT-008': {
    asks: 'An initial career appointment rests on competitive merit staffing, held for the position itself or for entry to the candidate development program.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3393'],
    reading:
      'An initial career appointment is made by merit selection, as a program graduate, as corrective action, or as a reappointment after an unfinished probation without a right to return. A corrective action rests on the earlier competition and needs no new one; reassignment, transfer and reinstatement are not initial appointments.',
  },
  'APT-009': {
    asks: 'A QRB certifies the executive qualifications before an initial career appointment takes effect.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3393', '5 CFR 317.502'],
    reading:
      'Where certification and appointment bear one date, the order cannot be known: a warning, not an error. An earlier certification keeps its force, since it has no time limit.',
  },
  'APT-010': {
    asks: 'Reassignment and transfer are for people who hold a career SES appointment, reinstatement for those who held one.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3393', '5 CFR part 317, subpart F'],
    reading: 'The status on the effective date decides.',
  },
  'APT-011': {
    asks: 'A former career appointee may be reinstated only after completing SES probation.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3593(a)', '5 CFR part 317, subpart F'],
    reading: 'A right to return after a Presidential appointment (5 U.S.C. 3593(b)) is an exception.',
  },
  'APT-012': {
    asks: 'A reassignment, transfer or reinstatement needs no approval by a QRB.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Career appointments',
    citations: ['5 U.S.C. 3393', '5 CFR part 317, subpart F'],
  },
  'APT-013': {
    asks: 'A noncareer appointment has no time limit; the appointing authority may end it at pleasure.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'Noncareer Appointments',
    citations: ['5 U.S.C. 3394', '5 CFR part 317, subpart F'],
    reading: 'The sentence describes and does not command, so a not-to-exceed date draws a warning.',
  },
  'APT-014': {
    asks: 'For a noncareer appointment the agency holds a noncareer appointment authority that OPM has given.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Noncareer Appointments',
    citations: ['5 U.S.C. 3394', '5 CFR part 317, subpart F'],
    reading: 'The authority dates from the effective date at the latest; the text implies as much.',
  },
  'APT-015': {
    asks: 'A noncareer appointee may fill a General position and no other.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Noncareer Appointments',
    citations: ['5 U.S.C. 3132(a)', '5 CFR part 317, subpart F'],
  },
  'APT-016': {
    asks: 'Noncareer and limited appointments follow staffing procedures of their own, which stand in chapter 3 of the guide.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Noncareer Appointments',
    citations: ['5 U.S.C. 3394', '5 CFR part 317, subpart F'],
    reading: 'Chapter 3 is not one of the sources of this edition, so those procedures are not tested.',
    notInFile: 'The procedures stand in chapter 3 of the guide, which is no source of this edition.',
  },
  'APT-017': {
    asks: 'A limited term appointment lasts 3 years at the most.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)(5)'],
    reading:
      'A term that ends by the day before the third anniversary of the effective date is lawful. One that ends on the anniversary is a warning, a later one an error.',
  },
  'APT-018': {
    asks: 'A limited term appointment is not renewed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)(5)'],
    reading:
      'The text is silent on an extension within the 3 years. It is a warning while the whole stays within them, and an error beyond.',
  },
  'APT-019': {
    asks: 'The duties of a limited term position come to an end together with the term.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)(5)'],
    reading:
      'A position recorded as continuing, or whose duties end on another day, is an error. Where the record does not say when they end, it is a warning.',
  },
  'APT-020': {
    asks: 'A limited emergency appointment lasts 18 months at the most.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)(6)'],
    reading:
      'Months are calendar months. An appointment that ends by the day before the 18 months are full is lawful, one that ends on the day itself is a warning, a later one an error.',
  },
  'APT-021': {
    asks: 'A limited emergency appointment is not renewed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)(6)'],
  },
  'APT-022': {
    asks: 'A limited emergency position exists because of a need that is genuine, was not foreseen and is urgent.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)(6)'],
    reading: 'All three marks of the need are asserted, and the need is described.',
  },
  'APT-023': {
    asks: 'A limited appointee may fill a General position and no other.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3132(a)', '5 CFR part 317, subpart F'],
  },
  'APT-024': {
    asks: "A limited appointment rests on an authority that OPM granted for it or on one from the agency's own pool.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3394(b)', '5 CFR part 317, subpart F'],
    reading: 'One of the two is recorded, not both.',
  },
  'APT-025': {
    asks: 'The pool of limited appointments is 3 percent of the SES spaces allocated to the agency.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Limited Term and Limited Emergency Appointments',
    citations: ['5 U.S.C. 3394', '5 CFR part 317, subpart F'],
    reading:
      'The text gives no rounding. A use of up to exactly 3 percent is lawful, one that only rounding up would allow is a warning, and more is an error. Authorities that OPM grants one by one do not count against the pool.',
  },
  'APT-026': {
    asks: 'No one moves from the competitive or the excepted service into a career SES appointment without competition, not even when the position held becomes an SES position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 U.S.C. 3393', '5 CFR part 317, subpart E'],
    reading:
      'Certified program graduates, reinstatement eligibles and corrective actions have ways of their own.',
  },
  'APT-027': {
    asks: 'The authorities for White House staff (5 CFR 315.602) and for returning Peace Corps volunteers (Executive Order 11103) are no basis for a career SES appointment.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 315.602', 'E.O. 11103'],
    reading:
      'The first authority covers the staff of the President, the Vice President and the White House alike.',
  },
  'APT-028': {
    asks: 'Whoever has completed a candidate development program and been certified by a QRB may be appointed with no second competition.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 U.S.C. 3393', '5 CFR part 317, subpart E'],
    reading:
      'Completion and certification are both needed. Graduates of former agency-only programs are excepted (APT-029).',
  },
  'APT-029': {
    asks: 'A graduate who entered a program by an agency-wide competition under the former part 412 has to compete for the first career appointment; the QRB certification already held is enough.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 412.104(a)(2)', '5 CFR part 412'],
    reading:
      'The former rules ended on 2009-12-10. A program belongs to them when it was announced before that day; an agency-only program announced later is an error in itself.',
  },
} as const satisfies Record<string, Provision>;
