// How an agency asks OPM to take up its QRB cases again.

import type { Provision } from '../edition.ts';

export const moratoriumResumption = {
  'MRS-001': {
    asks: 'The agency may ask OPM to take up its QRB cases again once the new head has been sworn in.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'A request on the very day of the swearing-in is in time.',
  },
  'MRS-002': {
    asks: 'The new head approves the request to end the moratorium.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'The approval is given no later than the day of the request.',
  },
  'MRS-003': {
    asks:
      'The request is sent by the senior official of the Executive Resources Office or by somebody ' +
      'higher, for example the Deputy Secretary, the Chief of Staff or the chair of the ERB.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'The officials named are examples, so any other above that level will do, the agency head included.',
  },
  'MRS-004': {
    asks:
      'The request should state plainly that the new head means to have the processing of QRB cases ' +
      'resumed.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MRS-005': {
    asks: 'The request should give the name and title of the new head and the day of the swearing-in.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'The case file says that the message names the head; it does not name the head itself.',
  },
  'MRS-006': {
    asks: 'Cases that are submitted together with the request should be listed in it.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'The list should name exactly the cases submitted with it or on the same day.',
  },
  'MRS-007': {
    asks: 'The agency may ask before it has any case to submit.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    inLanguage:
      '`cases` of a `resumption` may be left out; `moratorium/resumption-case-unlisted` asks only for cases that were submitted with it.',
  },
  'MRS-008': {
    asks:
      'Where OPM itself asks whether the moratorium should end, the agency may answer by e-mail with the ' +
      'decision of the new head.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Resumption of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'Who sends such an answer is not restricted.',
    inLanguage: '`opm-initiated: yes` in a `resumption` silences `moratorium/resumption-sender-too-low`.',
  },
} as const satisfies Record<string, Provision>;
