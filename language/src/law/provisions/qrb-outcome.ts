// What a Board must find in order to approve, and what follows from its recommendations.

import type { Provision } from '../edition.ts';

export const qrbOutcome = {
  'QOC-001': {
    asks:
      'To recommend approval under criterion A or B, the Board must find executive experience ' +
      'demonstrated in more than half of the competencies of every one of the five ECQs.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'In the order of the ECQs that is at least 4 of 6, 3 of 4, 4 of 6, 2 of 3 and 2 of 3. Fundamental ' +
      'competencies never count.',
  },
  'QOC-002': {
    asks:
      'To approve under criterion C, the Board should find executive experience demonstrated in more than ' +
      'half of the competencies of three or more of the five ECQs.',
    obligation: 'should',
    severity: 'error',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Fewer than three is an error, because criterion C leaves room for one or two weak ECQs only. All ' +
      'five is a warning, because criterion A would fit.',
  },
  'QOC-003': {
    asks:
      'Each ECQ that is still weak should be dealt with clearly in the memo on special and unique ' +
      'qualities and in the development plan.',
    obligation: 'should',
    severity: 'error',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The weak ECQs are one or two, namely those without a majority of their competencies. Memo, plan ' +
      'and case name the same ones, and each has to appear in both documents.',
  },
  'QOC-004': {
    asks:
      'Where the Board approves but recommends formal managerial training, the agency may appoint and ' +
      'should draw up a development plan together with the employee.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QOC-005': {
    asks: 'The agency should tell the appointee what further executive development the Board recommended.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'QRB Recommendations for Executive Development',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'No time is set for telling.',
  },
  'QOC-006': {
    asks:
      'Development that the Board recommended should appear in the Executive Development Plan of the ' +
      'appointee.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'QRB Recommendations for Executive Development',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'This is the plan of an executive in office, not the development plan of QOC-004.',
  },
  'QOC-007': {
    asks:
      'OPM may ask the agency to show in writing, within 18 months of the appointment, how far such ' +
      'recommendations have been carried out.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'QRB Recommendations for Executive Development',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The 18 months are read as the time by which the report is due when OPM asks, the last day ' +
      'included; the text could also mean the time for asking.',
  },
  'QOC-008': {
    asks:
      'Before they decide, the members can have the candidate and the agency re-write at most two ECQs ' +
      'that fall short.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
} as const satisfies Record<string, Provision>;
