// How long a QRB certification lasts, and which certificate a program graduate receives.

import type { Provision } from '../edition.ts';

export const qrbCertification = {
  'QCT-001': {
    asks:
      'A graduate of an agency-only program whom a QRB has certified needs no second certification before ' +
      'the appointment.',
    obligation: 'permission',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104(a)(2)'],
    reading:
      'Any earlier approved certification counts, since none expires. The text is that of 1996; the desk ' +
      'guide repeats it for programs announced before 10 December 2009.',
  },
  'QCT-002': {
    asks: 'A QRB certification never expires, and time limits set on earlier certifications no longer hold.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502(c)', '5 U.S.C. 3393(c)'],
  },
  'QCT-003': {
    asks: 'The QRB Administrator confirms the certification in ESCS.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'This is an act of OPM, so its absence from the file of an agency weighs as a warning.',
  },
  'QCT-004': {
    asks: 'Only a candidate certified under criterion B receives a printed certificate.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'A certificate under criterion A or C, and an approval under criterion B without one, are both a ' +
      'warning.',
  },
  'QCT-005': {
    asks:
      'The certificate that spares its holder another competition belongs to graduates of programs with ' +
      'an unrestricted area of consideration.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 412.104(a)(2)', '5 CFR 317.502'],
    reading:
      'Restricted is an area narrower than all groups within the civil service. Two wordings exist; the ' +
      'other belongs to agency-only programs (QCT-006).',
  },
  'QCT-006': {
    asks:
      'The certificate that requires its holder to compete for the first appointment belongs to graduates ' +
      'of programs that were excepted from the wider recruitment area.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.501', '5 CFR 412.104(a)(2)'],
    reading: 'These are the agency-only programs announced before 10 December 2009.',
  },
} as const satisfies Record<string, Provision>;
