// Provisions on merit staffing: how candidates are rated, ranked and selected, and who certifies it.
import type { Provision } from '../edition.ts';

export const meritStaffing = {
  'MER-001': {
    asks: 'The records of every competitive action should make plain that it was proper and legitimate.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 317.501', '5 U.S.C. 2302'],
    reading:
      'What the records hold is measured by the provisions on records; a competitive action without any is a warning.',
  },
  'MER-002': {
    asks: 'Competitive actions are to respect the prohibitions of personnel practices both in letter and in spirit.',
    obligation: 'must',
    severity: 'information',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 U.S.C. 2302'],
    reading:
      'The list of prohibited practices is not part of the source. A competitive action without a statement that it was reviewed for them is information; the parts that can be tested are MER-003 and MER-004.',
  },
  'MER-003': {
    asks: 'Political considerations play no part in an action, be it for or against a person.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 U.S.C. 2302', '5 CFR 317.501(c)'],
    reading:
      'The sentence says "should", but the prohibition is law and the section on selection repeats it as a duty: an error.',
  },
  'MER-004': {
    asks: 'Agencies should decide career SES appointments by merit and fitness alone; party, religion, marital status and race do not count.',
    obligation: 'should',
    severity: 'error',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 4.2', '5 CFR 7.1', '5 U.S.C. 2302'],
    reading:
      'Two rules of the competitive service, 4.2 and 7.1, are applied by analogy, hence the "should". It weighs as an error, because any factor not related to the job is ruled out by a duty further on (MER-016).',
  },
  'MER-005': {
    asks: 'An SES vacancy uses one of three selection methods: resume-based, accomplishment record or traditional ECQs.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 317.501'],
    reading: 'The list is closed. The methods of submitting a case to the QRB are another set of three.',
    inLanguage:
      'The three are the closed list `selection-methods`, of which the key `selection-method` of a vacancy takes its word; another is told as `vocabulary/unknown-word`.',
  },
  'MER-006': {
    asks: "Agencies may go through OPM's checklist in ESCS for a vacancy that is filled by career appointment.",
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 317.501'],
    notInFile:
      'Whether somebody went through the checklist leaves no trace in a case, and nothing follows from it.',
  },
  'MER-007': {
    asks: 'Agencies may use the template in ESCS when they write their merit staffing plan.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 CFR 317.501'],
    notInFile: 'A plan does not show by what template it was written, and nothing follows from it.',
  },
  'MER-008': {
    asks: 'Rating, ranking and selection, for a position or for a candidate development program, keep to the law and the regulations, the Uniform Guidelines on employee selection among them.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['29 CFR part 1607', '5 CFR 317.501(c)'],
    reading: "Compliance cannot be seen in a file; the agency's merit staffing plan states it.",
  },
  'MER-009': {
    asks: 'Every eligible candidate is rated and ranked on one and the same basis.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'Every eligible candidate in the competition has a rating, and all ratings use one scale and one plan. Current executives and reinstatement eligibles who are considered noncompetitively are left out.',
  },
  'MER-010': {
    asks: 'When a current career executive or a reinstatement eligible answers an announcement, the agency may let him or her compete or may consider the person noncompetitively.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'One of the two tracks is chosen for each such applicant, never both. Certified program graduates are not named in this sentence; they have the noncompetitive track from other provisions.',
  },
  'MER-011': {
    asks: 'Candidates may be sorted into broad groups such as highly qualified, well qualified and qualified.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading: 'The three groups are examples; an agency may name its own.',
    inLanguage:
      'The key `group` of a rating takes one of the three groups, or `other` for one of the agency itself; `rating-scale` says whether candidates are grouped at all.',
  },
  'MER-012': {
    asks: "Neither veterans' preference nor the rule of three is applied in rating and referring candidates for the SES.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading: 'Referring exactly three candidates is not in itself the rule of three.',
  },
  'MER-013': {
    asks: "The rating sets candidates apart well enough to rank them, by job-related factors that the position's standard contains.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'No measure is given for "adequate". Ratings that do not rest on the standard are an error; two or more candidates who all stand in one group are a warning only.',
  },
  'MER-014': {
    asks: 'Experience gained after the vacancy closed earns no credit.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'Experience counts up to the closing date as extended, that day included. In a resubmission to the QRB, experience that ends on that very day is a warning.',
  },
  'MER-015': {
    asks: 'The record shows on what the findings on qualification, the ratings and the ranking rest.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading: 'Each rating has a rationale or points to the rating plan.',
  },
  'MER-016': {
    asks: 'Selection rests on qualifications alone and on no political or other factor foreign to the job.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading: 'Only the factors that the record declares can be tested.',
  },
  'MER-017': {
    asks: 'The appointing authority certifies in writing that the person proposed is qualified for the position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)', '5 U.S.C. 3393(e)'],
    reading:
      'No one but the appointing authority may give this certification. It is there by the day on which the case is submitted.',
  },
  'MER-018': {
    asks: 'The appointing authority or the ERB certifies that merit staffing was carried out as it should be.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'Either of the two may certify. Elsewhere the guide speaks of the appointing official alone; that is not read as taking the power from the ERB.',
  },
  'MER-019': {
    asks: "The proposed appointee's executive qualifications go to OPM, so that a QRB may certify them.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)', '5 U.S.C. 3393(c)'],
    reading:
      'It falls due with the period for submitting a case (90 working days from the closing date). A person whom a QRB has certified before needs no new case.',
  },
} as const satisfies Record<string, Provision>;
