// The records of a merit staffing action: the thirteen items and how long they are kept.

import type { Provision } from '../edition.ts';

export const records = {
  'REC-001': {
    asks:
      'After an initial career appointment the agency keeps, for two years, records complete enough that ' +
      'the whole merit staffing process could be retraced from them.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading:
      'The two years run from the effective date of the appointment. A stated end on the second ' +
      'anniversary is in time.',
  },
  'REC-002': {
    asks:
      'Where an announcement leads to no appointment, its records are kept for two years counted from its ' +
      'closing date.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading:
      'The closing date is the last one, as extended; a stated end on the second anniversary is in time. ' +
      'The text names no longer period for a pending complaint or lawsuit, so none is asked.',
  },
  'REC-003': {
    asks:
      'The records should hold the OPM control number of the USAJOBS listing, and copies of any ' +
      'announcement that the agency issued besides.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'Copies are asked for only where the agency issued an announcement of its own.',
  },
  'REC-004': {
    asks:
      'The records should list every recruitment source that was used, for example mailing lists, ' +
      'advertisements, nonprofit services or commercial firms.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
  },
  'REC-005': {
    asks:
      'The records should contain both the qualifications standard and the position description of the ' +
      'position to be filled.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
  },
  'REC-006': {
    asks: 'The records should contain the application of every applicant, in the original.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading:
      'There should be as many applications in the records as candidates in the file. Whether an ' +
      'electronic copy is an original is not said, so no finding rests on that.',
  },
  'REC-007': {
    asks:
      'The records should contain the rating plan, that is how candidates were rated and ranked, and ' +
      'should identify each member of the rating panel by name and organizational title.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'The case file says that the document names the members; it does not name them itself.',
  },
  'REC-008': {
    asks:
      'The records should contain the written recommendations of the panel or the ERB, signed and dated, ' +
      'showing how all applicants were grouped and why; rating sheets may stand in for them.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading:
      'Rating sheets replace the recommendations and their rationale. The list that groups all applicants ' +
      'is needed in either case.',
  },
  'REC-009': {
    asks:
      'Any references, qualifications questionnaires or inquiries that the agency obtained about a ' +
      'candidate should be kept with the records.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'Nothing is missing where none were obtained.',
  },
  'REC-010': {
    asks: 'The records should show which candidates were interviewed, or that none was.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'Where nobody was interviewed the file has to say so; silence is not read as none.',
  },
  'REC-011': {
    asks:
      'Where the selecting official and the appointing authority are two persons, the records should hold ' +
      'any recommendation that the first made to the second.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
  },
  'REC-012': {
    asks: 'The records should contain the action that made the appointment, signed and dated.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'Asked for only where an appointment was made.',
  },
  'REC-013': {
    asks:
      'The records should contain the certification by the appointing authority that the person to be ' +
      'appointed has the qualifications that the position requires.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'Asked for once a selection was made. Only the appointing authority can give it.',
  },
  'REC-014': {
    asks:
      'The records should contain a certification, by the appointing authority or by the ERB, that proper ' +
      'merit staffing procedures were used.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading:
      'Either signer is enough, although another part of the chapter names only the appointing official ' +
      '(QSB-003).',
  },
  'REC-015': {
    asks:
      'Complaints about the staffing process should be kept with the records, each together with the ' +
      'findings of the agency and its answer.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Documenting Merit Staffing Actions',
    citations: ['5 CFR 317.501(d)'],
    reading: 'Asked for only where there was a complaint.',
  },
} as const satisfies Record<string, Provision>;
