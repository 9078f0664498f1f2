// How vacancies are shared with certified program graduates through the CDP-Opps list.

import type { Provision } from '../edition.ts';

export const cdpOpps = {
  'OPP-001': {
    asks:
      'A QRB-certified graduate who meets the technical qualifications of the position can be appointed ' +
      'at once, without competition.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading:
      'Both conditions have to be on record: the certification and the finding on technical ' +
      'qualifications.',
  },
  'OPP-002': {
    asks:
      'Executive Resources offices are encouraged to pass SES vacancies on to certified graduates through ' +
      'the CDP-Opps list.',
    obligation: 'should',
    severity: 'information',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading: 'Kept at information, since it would otherwise be raised on nearly every vacancy.',
  },
  'OPP-003': {
    asks: 'A notice to the list should give eleven items about agency, position and the way to apply.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading:
      'All eleven are asked of a full notice. Once the announcement is on USAJOBS the short notice of ' +
      'four is enough (OPP-016).',
  },
  'OPP-004': {
    asks: 'The notice should name the agency and bureau.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-005': {
    asks: 'The notice should give the title of the job.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-006': {
    asks: 'The notice should give the series of the job.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-007': {
    asks: 'The notice should say where the duty location is.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-008': {
    asks: 'The notice should say how much travel the job involves.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-009': {
    asks: 'The notice should say what security clearance the job needs.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-010': {
    asks: 'The notice should state which technical qualifications are required.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-011': {
    asks: 'The notice should describe the duties in brief.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-012': {
    asks:
      'The notice should list the application materials that are required, such as a current resume or ' +
      'the SES certificate issued by OPM.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading: 'The materials that the text names are examples, so any list will do.',
  },
  'OPP-013': {
    asks: 'The notice should say by when applications have to be submitted.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-014': {
    asks:
      'The notice should tell how to reach the Executive Resources office of the agency, to which ' +
      'candidates send resume and application.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-015': {
    asks: 'The notice should go to the list as soon as the vacancy opens.',
    obligation: 'should',
    severity: 'information',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading:
      'On the opening day or before it. The text only encourages this, so a later notice is information.',
  },
  'OPP-016': {
    asks:
      'For a vacancy that is on USAJOBS already, the notice should give four things: agency and bureau, ' +
      'title of the job, USAJOBS link, and how to reach the Executive Resources office.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    reading: 'A full notice serves as well, but then it needs the USAJOBS link.',
  },
  'OPP-017': {
    asks: 'Only graduates of a candidate development program whom a QRB has certified may join the list.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
  },
  'OPP-018': {
    asks: 'A graduate joins the list by entering a name and an e-mail address.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'CDP-Opps Listserv',
    citations: ['5 CFR part 317, subpart E', '5 U.S.C. 3393'],
    inLanguage:
      '`cdp-opps-registered` of a `candidate` has the day of joining; a case file holds neither name nor e-mail address.',
  },
} as const satisfies Record<string, Provision>;
