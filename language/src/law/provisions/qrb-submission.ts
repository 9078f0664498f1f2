// What every QRB case contains, and the three methods of showing the ECQs.

import type { Provision } from '../edition.ts';

export const qrbSubmission = {
  'QSB-001': {
    asks: 'A case under criterion A or C contains the announcement of the vacancy that is being filled.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The document list for the accomplishment record leaves the announcement out (DOC-011): for that ' +
      'method its absence alone is a warning, otherwise an error.',
  },
  'QSB-002': {
    asks: 'Every case contains the resume of the candidate whom the agency selected.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QSB-003': {
    asks:
      'Every case shows, by a certification of the appointing official, that merit staffing was applied ' +
      'when the candidate was selected and the decision to submit was made.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'A confirmation in ESCS is enough; the certification is not a document of the package. The ERB may ' +
      'give it in place of the appointing authority.',
  },
  'QSB-004': {
    asks: 'The agency submits evidence of how proficient the candidate is in the ECQs.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Any one of narrative, template and accomplishment record is evidence.',
  },
  'QSB-005': {
    asks:
      'The evidence comes by one of three methods: the written ECQ narrative, the QRB template or the ' +
      'accomplishment record.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The lists for criteria B and C name only narrative and template, so an accomplishment record there ' +
      'is a warning. An ECQ narrative may stand in for the other two methods.',
  },
  'QSB-006': {
    asks:
      'The narrative shows, for each of the five ECQs, results that demonstrate more than half of its ' +
      'competencies.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'In the order of the ECQs that is at least 4 of 6, 3 of 4, 4 of 6, 2 of 3 and 2 of 3; fundamental ' +
      'competencies never count. As long as the Board has not decided, a shortfall is a warning.',
  },
  'QSB-007': {
    asks:
      'An agency that took in applications by resume may ask only the person finally selected for an ECQ ' +
      'narrative.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    inLanguage:
      'No rule holds the `method` of a case against the `selection-method` of its vacancy, so a narrative may follow a resume-based announcement.',
  },
  'QSB-008': {
    asks: 'The template is the standard form that OPM provides.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'The sentence describes more than it orders, so another form is a warning.',
  },
  'QSB-009': {
    asks:
      'Executive Resources staff should complete the template together with the ERB, the interview panels ' +
      'and the selecting official.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The candidate may be consulted. A template completed without Executive Resources staff is a ' +
      'warning.',
  },
  'QSB-010': {
    asks:
      'The appointing authority or the ERB chair signs the template and answers for what it says and ' +
      'affirms.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QSB-011': {
    asks: 'Seven or eight pages should on average be enough for a completed template.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'This is an average, not a limit. The shortened template that goes with an accomplishment record ' +
      'may be shorter.',
  },
  'QSB-012': {
    asks: 'An accomplishment record goes to the QRB together with a shortened template made by the agency.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'An ECQ narrative may stand in for both (QSB-014).',
  },
  'QSB-013': {
    asks: 'The accomplishment record should address the ECQs or competencies that the hiring agency set.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'QRB Submission Methods',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Where the announcement left the choice to the candidate, no competency is missing from the record. ' +
      'Record and template together should cover all five ECQs.',
  },
  'QSB-014': {
    asks:
      'The agency may submit an ECQ narrative in place of the template, or in place of template and ' +
      'accomplishment record together.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Summary of QRB Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Which cells of the table this note belongs to is lost; it is read by its own words.',
  },
  'QSB-015': {
    asks:
      'Each method has its set of documents: announcement and resume always, and with them the narrative, ' +
      'the template, or the template together with the accomplishment record.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Summary of QRB Documentation Requirements',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The cells of the table are lost; its contents are inferred from the description of the methods and ' +
      'from the document lists. With an accomplishment record, a missing announcement alone is a warning.',
  },
} as const satisfies Record<string, Provision>;
