// What a QRB case is: the three criteria, who may submit it, by when, and how the period is extended.

import type { Provision } from '../edition.ts';

export const qrbCase = {
  'QCS-001': {
    asks:
      'Each request for certification rests on one of three criteria: A, executive experience already ' +
      'demonstrated; B, graduation from a candidate development program that OPM approved; or C, special ' +
      'or unique qualities.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QCS-002': {
    asks:
      'Criterion B is for a person who took part in a candidate development program approved by OPM and ' +
      'graduated from it.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)', '5 U.S.C. 3393(c)(2)(B)'],
    reading:
      'Graduation, successful completion and the end of the program are close to one another in the text. ' +
      'Here the graduation date of the participant counts, which may not be later than the day of ' +
      'submission.',
  },
  'QCS-003': {
    asks:
      'For a case under criterion B the agency certifies that the candidate completed the program ' +
      'successfully.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QCS-004': {
    asks:
      'Criterion C is the right choice only where the agency looked for exceptional candidates with ' +
      'demonstrated executive experience and found none available.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'This is softer than a must, so a missing statement about the search is a warning. The comparison ' +
      'with experienced candidates in the memo (DOC-018) is asked for all the same.',
  },
  'QCS-005': {
    asks:
      'Under criterion C, one ECQ or two of the five are still without demonstrated experience; none, or ' +
      'three and more, does not fit the criterion.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The weak ECQs are those without a majority of their competencies. Memo, development plan and case ' +
      'name the same ones.',
  },
  'QCS-006': {
    asks: 'A candidate under criterion C shows high potential to reach full competence soon in every ECQ.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Only the presence of a statement is checked; what it is worth is for the Board to judge.',
  },
  'QCS-007': {
    asks:
      'The development plan of a criterion C candidate should be laid out so that it can be carried out ' +
      'within 12 months, the length of the probationary period.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The 12 months run from the effective date of the appointment and the anniversary is in time; ' +
      'before there is an appointment only the length of the plan is measured. A probation of two years ' +
      'at the Department of Defense does not lengthen the plan.',
  },
  'QCS-008': {
    asks:
      'Approval under criterion C binds the agency to carry out the development activities that its ' +
      'submission proposed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Each activity of the plan needs a recorded result by the end of the probation. How a plan may be ' +
      'changed later is not said.',
  },
  'QCS-009': {
    asks:
      'For criterion C the agency documents the special or unique qualities and ties them to its program ' +
      'or mission, or to another consideration that bears directly on the SES.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QCS-010': {
    asks:
      'Criterion C should not be chosen merely because executive experience is hard to prove under ' +
      'criterion A.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'A criterion C case that claims all five ECQs as demonstrated is a warning, because criterion A ' +
      'would fit.',
  },
  'QCS-011': {
    asks:
      'A case under criterion A rests first of all on demonstrated executive experience; training and ' +
      'development may be cited in addition.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Evidence that consists of training alone does not support the criterion.',
  },
  'QCS-012': {
    asks:
      'OPM accepts a case only from an agency, and only where it follows from SES merit staffing or from ' +
      'the completion of a candidate development program that OPM approved.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Criteria A and C need a selection by merit staffing, criterion B a completed program.',
  },
  'QCS-013': {
    asks: 'Nobody may ask for his or her own certification.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QCS-014': {
    asks:
      'A noncareer SES employee cannot become a career appointee in his or her present position or in one ' +
      'that succeeds it, for there is no genuine vacancy; OPM does not forward such a case.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502(e)'],
    reading:
      'Succession is followed from position to position. The regulation, unlike the desk guide, extends ' +
      'the bar to Schedule C and equivalent appointees.',
  },
  'QCS-015': {
    asks:
      'In ESCS the agency confirms two things about its request: merit staffing was followed, and the ' +
      'appointing authority certified that the candidate is qualified for the position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Under criterion B there is no position yet, so only the merit staffing of the program applies and ' +
      'its absence is a warning.',
  },
  'QCS-016': {
    asks: 'The ESCS record states whether certification is asked for under criterion A, B or C.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'It has to be the criterion that the case itself states.',
  },
  'QCS-017': {
    asks:
      'Where the experience of a candidate is so specialized that no outsider could judge it fairly, the ' +
      'agency can ask OPM for a board with at least one member of a similar career background, which may ' +
      'cost time.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'OPM owes no more than an effort, so a request that is not met breaks no rule.',
    inLanguage:
      '`specialized-board-requested` of a case records the request; no rule asks what came of it, because OPM owes no more than an effort.',
  },
  'QCS-018': {
    asks:
      'A case under criterion A or C is submitted at the latest 90 working days after the announcement ' +
      'closed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The closing date as extended is day 0 and day 90 is in time; working days are Monday to Friday ' +
      'without federal holidays. The words "90-day" and "90th day" in the same paragraph mean working ' +
      'days too. A moratorium does not stop the count.',
  },
  'QCS-019': {
    asks:
      'A criterion A or C case that comes after the 90 working days goes back to the agency, which has to ' +
      'run merit staffing anew.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Late is a case submitted after day 90 without an extension by OPM.',
  },
  'QCS-020': {
    asks:
      'An agency that sees it may miss the 90 working days asks for an extension before the 90th of them, ' +
      'separately for each case.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Before is strict: day 89 is the last day to ask.',
  },
  'QCS-021': {
    asks: 'An extension counts only where OPM granted it, for good cause and for a brief time.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Brief has no figure: the file gives the reason and the date to which OPM extended the period, and ' +
      'that date is in time.',
  },
  'QCS-022': {
    asks:
      'An agency under a QRB moratorium that may miss the 90 working days has to ask for an extension ' +
      'like any other.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The text nowhere says that a moratorium stops or lengthens the period, so none of that is assumed. ' +
      'An overlap without a request draws a reminder.',
  },
  'QCS-023': {
    asks:
      'A case under criterion B should be submitted within 12 months after the candidate development ' +
      'program ended.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The period starts on the completion date of the participant where that is later than the end of ' +
      'the program. The anniversary is in time.',
  },
} as const satisfies Record<string, Provision>;
