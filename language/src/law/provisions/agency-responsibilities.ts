// Provisions on what an agency prepares before it fills an SES position: written procedures, and procedures that all can follow.
import type { Provision } from '../edition.ts';

export const agencyResponsibilities = {
  'AGY-001': {
    asks: 'An agency has written procedures by which it carries out the SES staffing regulations.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Agency Responsibilities',
    citations: ['5 CFR part 317'],
    reading: 'Being responsible for the procedures is read as a duty to have them.',
  },
  'AGY-002': {
    asks: 'The merit staffing procedures should tell everyone concerned, selecting officials and applicants among them, how the competition for an SES position works.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Agency Responsibilities',
    citations: ['5 CFR 317.501'],
    reading:
      'Clarity cannot be measured. The plan states for whom it is written, and both groups are among them.',
  },
} as const satisfies Record<string, Provision>;
