// How a QRB case is sent in, and the documents of each criterion in their order.

import type { Provision } from '../edition.ts';

export const submissionDocs = {
  'DOC-001': {
    asks: 'ESCS is the channel by which every QRB case should be submitted.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'A case sent by e-mail without the exception of DOC-002 is an error there.',
  },
  'DOC-002': {
    asks:
      'E-mail is accepted only where ESCS cannot be used, the agency reported the trouble beforehand and ' +
      'the exception was approved.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The trouble is reported no later than the approval, and approved no later than the submission. The ' +
      'office that approves, SERS, is not explained in the text and is taken to be part of OPM.',
  },
  'DOC-003': {
    asks: 'A case sent by e-mail is entered in ESCS as well once the trouble is over.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'No deadline is set; the entry is dated on or after the day on which the trouble ended.',
  },
  'DOC-004': {
    asks: 'Each document of the package should be set off by its own labeled cover sheet.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'DOC-005': {
    asks: 'The documents should stand in the order in which the list for criterion and method names them.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'A document that may be left out does not disturb the order.',
  },
  'DOC-006': {
    asks: 'The listed documents should be scanned into a single file.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'DOC-007': {
    asks:
      'Only the listed documents should be in that file, because the members of the Board receive nothing ' +
      'else.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'DOC-008': {
    asks:
      'Further documents, and approvals of an extension, should be sent apart from the package, each as a ' +
      'PDF.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Where an extension was used, its approval is expected among the attachments.',
  },
  'DOC-009': {
    asks:
      'For criterion A with a narrative the package consists of the announcement, the resume and the ECQ ' +
      'narrative.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'The heading of this list is lost in the text; it is read as that of the traditional narrative.',
  },
  'DOC-010': {
    asks:
      'For criterion A with a template the package consists of the announcement, the resume and the QRB ' +
      'template.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'An ECQ narrative may stand in for the template (QSB-014).',
  },
  'DOC-011': {
    asks:
      'For criterion A with an accomplishment record the package consists of the resume, the ' +
      'accomplishment narrative and the QRB template.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The list leaves out the announcement, which is required of criterion A elsewhere (QSB-001): it ' +
      'belongs first in the package, and its absence alone is a warning. Accomplishment narrative and ' +
      'accomplishment record are one. An ECQ narrative may stand in for record and template (QSB-014).',
  },
  'DOC-012': {
    asks:
      'For criterion B the package consists of the mentor evaluation, the resume, an ECQ narrative or a ' +
      'QRB template, and the signed development plan.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'No announcement is asked for. An accomplishment record is not in the list and is a warning.',
  },
  'DOC-013': {
    asks:
      'For criterion C the package consists of the announcement, the resume, an ECQ narrative or a QRB ' +
      'template, the memo on special and unique qualities, and the signed development plan.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'An accomplishment record is not in the list and is a warning.',
  },
  'DOC-014': {
    asks: 'The development plan in a criterion B or C case is signed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Who signs is not said, so any signature counts.',
  },
  'DOC-015': {
    asks: 'OPM can ask for further documents in a criterion B case.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'A document that OPM asked for and that is not there draws a warning.',
  },
  'DOC-016': {
    asks: 'The selecting official, or someone above, writes the memo on special and unique qualities.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The order upward is selecting official, appointing authority, head of the agency, with who acts for ' +
      'the head or is the deputy. Of other officials the title does not tell whether they stand above.',
  },
  'DOC-017': {
    asks: 'The memo says why the candidate is special or unique and will do well as an executive.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'DOC-018': {
    asks:
      'The memo says why the candidate is the better choice for the position than others with ' +
      'demonstrated experience in all five ECQs.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The topic is asked for although criterion C presumes that such candidates were sought and not ' +
      'found (QCS-004).',
  },
  'DOC-019': {
    asks: 'The memo names the one or two ECQs in which the candidate is still weak.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'They are those without a majority of their competencies, and the same ones as in the development ' +
      'plan and in the case.',
  },
  'DOC-020': {
    asks:
      'The memo says how the candidate will become fully competent in the weak ECQs within the next 12 ' +
      'months; it may refer to the development plan.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'The 12 months run from the appointment.',
  },
  'DOC-021': {
    asks:
      'The signed development plan of criterion C lays out how the candidate gains executive-level ' +
      'knowledge and experience in the weak ECQs and their competencies within the next 12 months.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Electronic Submission and Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Each weak ECQ needs at least one activity. The 12 months run from the effective date of the ' +
      'appointment; an activity that ends on the anniversary is in time.',
  },
} as const satisfies Record<string, Provision>;
