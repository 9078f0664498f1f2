// Provisions on the area of consideration: among whom an agency recruits, and who is in the civil service.
import type { Provision } from '../edition.ts';

export const areaOfConsideration = {
  'AOC-001': {
    asks: 'The search for candidates takes in the whole civil service at the least.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Area of Consideration',
    citations: ['5 U.S.C. 3393(a)'],
    reading:
      'A competitive fill has two lawful areas: every qualified group in the civil service, or every qualified group wherever it is. A vacancy whose purpose is a noncompetitive fill (reassignment, transfer, reinstatement) may be limited to current executives.',
  },
  'AOC-002': {
    asks: 'An agency may widen the search to all groups of qualified individuals, outside the civil service too.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Area of Consideration',
    citations: ['5 U.S.C. 3393(a)'],
    reading: 'This is the second of the two lawful areas, and the one that calls for the notice of VAC-002.',
    inLanguage:
      '`all-qualified` is a word of `area-of-consideration`, with which `vacancy/area-too-narrow` is satisfied.',
  },
  'AOC-003': {
    asks: 'The civil service is everyone in a position of the executive (excepted service included), judicial or legislative branch, with consultants and experts in appointive positions and the postal bodies; the uniformed services and the District of Columbia Government are not part of it.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Area of Consideration',
    citations: ['5 U.S.C. 3393(a)'],
    reading:
      'What is stated about a person has to agree with this list. Every armed force counts as a uniformed service, and so do the two commissioned corps (Public Health Service, NOAA); the Postal Rate Commission stands for its successor.',
  },
  'AOC-004': {
    asks: 'Where recruitment is limited to the civil service, an applicant competes only if he or she holds a civil service position when applying.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Area of Consideration',
    citations: ['5 U.S.C. 3393(a)'],
    reading:
      'The time of application is the day on which the application is made, not the closing date. The first and the last day in the position count as days in it.',
  },
  'AOC-005': {
    asks: 'Where recruitment is limited to the civil service, reinstatement eligibles from outside it and program graduates who are eligible without competition may still apply and be considered noncompetitively.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Area of Consideration',
    citations: ['5 U.S.C. 3393(a)'],
    reading:
      'It excuses the noncompetitive track alone. A person from outside the civil service who is rated in the competition is still outside the area.',
    inLanguage: '`track: noncompetitive` in an application silences `application/outside-area`.',
  },
} as const satisfies Record<string, Provision>;
