// Provisions on what applicants may learn about a competition, and where they may complain.
import type { Provision } from '../edition.ts';

export const applicantRights = {
  'RGT-001': {
    asks: 'Anyone may learn by what procedures candidates for a position are recruited and selected.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Applicant Inquiries and Appeals',
    citations: ['5 CFR 317.501'],
    reading:
      'The text sets no time for the answer. A refusal is an error; an inquiry not yet answered is a warning.',
  },
  'RGT-002': {
    asks: 'An applicant who asks is told two things: whether he or she was found qualified, and whether he or she was referred to the selecting official.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Applicant Inquiries and Appeals',
    citations: ['5 CFR 317.501'],
    reading: 'The duty arises only on request, and then both answers are due.',
  },
  'RGT-003': {
    asks: 'Applicants may see questionnaires and inquiry reports on their own qualifications, save for what would reveal a confidential source.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Applicant Inquiries and Appeals',
    citations: ['5 CFR 317.501'],
    reading:
      '"May have access" is read as a right of the applicant. A refusal needs the ground of the confidential source, and a release that reveals one is at fault too.',
  },
  'RGT-004': {
    asks: 'An agency may have procedures of its own for complaints about staffing.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Applicant Inquiries and Appeals',
    citations: ['5 CFR 317.501'],
    inLanguage:
      'The key `complaint-procedure` of an agency names its procedure, and `appeal agency` is a complaint under it, of which `staffing/appeal-to-opm` says nothing.',
  },
  'RGT-005': {
    asks: 'An applicant cannot appeal to OPM against what the ERB, the QRB or the appointing official did.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Applicant Inquiries and Appeals',
    citations: ['5 CFR 317.501'],
    reading:
      'Other avenues stay open, such as the Office of Special Counsel or the EEOC. It covers a second disapproval by a QRB as well.',
  },
} as const satisfies Record<string, Provision>;
