// Provisions on qualifications standards: who sets them and when, what they hold and may not hold, certifications.
import type { Provision } from '../edition.ts';

export const qualifications = {
  'QUA-001': {
    asks: 'The head of the agency, or someone the head designates such as the ERB, sets the qualifications standard of every SES position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.401(a)', '5 U.S.C. 3392(a)'],
    reading: 'A designee other than the ERB is named by title.',
  },
  'QUA-002': {
    asks: 'A position has its qualifications standard before anyone is appointed to it.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.401(b)', '5 U.S.C. 3392(a)'],
    reading:
      'It holds for every type of appointment, noncareer and limited ones included. Where standard and appointment bear one date, the order cannot be known: a warning, not an error.',
  },
  'QUA-003': {
    asks: 'For a competitive fill the standard is approved before the position is announced.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.401(b)', '5 U.S.C. 3392(a)'],
    reading:
      'The position is announced on its opening date, or on the day it entered USAJOBS if that is earlier. Approval on that very day is a warning, not an error.',
  },
  'QUA-004': {
    asks: 'When the duties of a position change substantially, the agency should look again at its standard and see whether a new one is needed.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'The text does not say what is substantial; the author decides that by recording the change. A review on or after the day of the change meets it.',
  },
  'QUA-005': {
    asks: 'A standard may be written for one SES position or for a group of positions that are alike.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading: 'Whether positions are alike is for the author to judge.',
    inLanguage:
      'A standard is `for` one position, and `also-for` names further ones that are alike; every rule on standards takes it for the standard of each of them.',
  },
  'QUA-006': {
    asks: 'The bar should be high enough that whoever meets the standard is well qualified for the work and not merely acceptable.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
  },
  'QUA-007': {
    asks: 'The standard of a Career Reserved position follows the requirements of OPM.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402', '5 U.S.C. 3392(a)'],
    reading:
      'The requirements are those of QUA-009 to QUA-018. Where one of them is broken, that one is reported and not this provision.',
  },
  'QUA-008': {
    asks: 'The standard of a General position is written in consultation with OPM, unless the agency applies to it what is required for Career Reserved positions.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.403', '5 U.S.C. 3392(a)'],
    reading:
      'Either of the two is enough. A consultation comes before the standard is developed, as the regulation says.',
  },
  'QUA-009': {
    asks: 'The standard is in writing.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(a)', '5 U.S.C. 3392(a)'],
  },
  'QUA-010': {
    asks: 'The standard shows how broad and how deep the professional or technical and the executive or managerial abilities have to be.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(a)', '5 U.S.C. 3392(a)'],
    reading:
      'At least one criterion of each of the two kinds is expected. The words "or other qualifications" might stand in for both, so a standard that has only others draws a warning.',
  },
  'QUA-011': {
    asks: 'The standard tells the qualifications that success in the position requires from those that are desirable.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(a)', '5 U.S.C. 3392(a)'],
    reading:
      '"Essential" and "mandatory" are read as one. A standard without any mandatory criterion is a warning; one without a desirable criterion is information.',
  },
  'QUA-012': {
    asks: 'Only a candidate who meets every mandatory qualification is eligible for the position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'A candidate recorded as eligible, rated, referred or selected who lacks one is an error; where the record does not say whether the candidate meets one, it is a warning.',
  },
  'QUA-013': {
    asks: 'Desirable qualifications serve to rate and rank candidates who are already eligible and screen no one out.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'The sentence only describes the use of desirable qualifications. It is read as binding, because eligibility turns on the mandatory ones alone.',
  },
  'QUA-014': {
    asks: 'The standard is specific enough for its user to tell who is qualified and, in a competitive fill, for the ERB to tell better candidates from good ones.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(b)', '5 U.S.C. 3392(a)'],
    reading:
      'Quality cannot be judged from a file. A criterion without a description, or in a competitive fill without at least two rating levels, is a warning.',
  },
  'QUA-015': {
    asks: 'Every criterion of the standard is related to the job.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(c)', '5 U.S.C. 3392(a)'],
    reading: 'The relation is shown by the duty that the criterion supports.',
  },
  'QUA-016': {
    asks: 'The standard may not weigh experience with the agency so heavily that well-qualified people from elsewhere are shut out.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(c)', '5 U.S.C. 3392(a)'],
    reading:
      'How much is too much is a matter of degree. A mandatory criterion stated to be specific to the agency is an error; a desirable one, or a mandatory one whose text merely names the agency, is a warning.',
  },
  'QUA-017': {
    asks: 'A mandatory qualification may not ask for a minimum length of experience or a minimum education beyond what is authorized for similar General Schedule positions, nor for anything that a law or regulation forbids.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR 317.402(d)', '5 U.S.C. 3392(a)'],
    reading:
      'The list has been lost from the source and is restored from 5 CFR 317.402(d). A minimum is lawful where its basis is stated, either the General Schedule standard or a statute.',
  },
  'QUA-018': {
    asks: 'No one may be required to have served a set time at GS-15 or its equivalent: time in grade does not apply to the SES.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'Asking for experience of the quality of the GS-15 level, without a length of time, is not time in grade; it draws a warning only.',
  },
  'QUA-019': {
    asks: 'Without a statute that authorizes it, having a certification may not be made a mandatory technical qualification.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'Possession is an error where there is no statute, no "or eligible" alternative and no time in which to acquire it. A professional license that the standard of the series requires (attorney, physician, engineer) is lawful where that basis is stated, and otherwise a warning.',
  },
  'QUA-020': {
    asks: 'Someone without the certification who has the experience and training for the work should still be considered.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading: 'Where a statute requires the certification, the exclusion stands.',
  },
  'QUA-021': {
    asks: 'A mandatory technical qualification may require that a certification be earned later only if it says within what time.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'The time runs from the appointment. The 18 months of the guide are an example; there is no longest time.',
  },
  'QUA-022': {
    asks: 'An agency that asks for a later certification should state in its policy what follows if the employee does not earn it in time.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
  },
  'QUA-023': {
    asks: 'An acceptable wording asks applicants to hold the certification or be eligible for it, and also admits those one level below who can reach the required level within 18 months of appointment.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading: 'It is an example and not a requirement, and so is its figure of 18 months.',
  },
  'QUA-024': {
    asks: 'An appointee who has to earn a certification earns it within the time that the qualification gives, counted from the date of appointment.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      "This follows up the agency's own requirement and is no rule of the text, hence a warning. The last day of the time is in time.",
  },
  'QUA-025': {
    asks: 'After a standard is changed or its position is cancelled, the agency keeps the standard for two years or longer.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D', '5 U.S.C. 3392(a)'],
    reading:
      'The two calendar years run from the change or the cancellation, from the later one if both happen. Keeping it until the anniversary is enough.',
  },
  'QUA-026': {
    asks: 'Every person selected for the SES needs the executive qualifications, and for an initial career appointment a QRB also certifies them.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Executive Core Qualifications',
    citations: ['5 U.S.C. 3393'],
    reading:
      'All five ECQs belong to the standard of every SES position, whatever the type of appointment. Certification by a QRB is asked for initial career appointments alone.',
  },
  'QUA-027': {
    asks: 'The executive qualifications come on top of the professional and technical ones that an agency sets for a job.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Executive Core Qualifications',
    citations: ['5 U.S.C. 3393'],
    inLanguage:
      'The key `aspect` tells executive qualifications from technical ones and `ecqs` names what they cover; `standard/technical-repeats-ecq` finds one that stands in both.',
  },
  'QUA-028': {
    asks: "Agencies may use OPM's proficiency levels for the ECQs as anchors for interview answers or to assess leadership.",
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Executive Core Qualifications',
    citations: ['5 U.S.C. 3393'],
    inLanguage:
      'By what anchors interview answers are weighed is told in words, under `basis-of-rating` of a vacancy and `rationale` of a rating; no rule asks for the levels or objects to them.',
  },
} as const satisfies Record<string, Provision>;
