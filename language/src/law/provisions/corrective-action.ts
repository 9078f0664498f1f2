// Provisions on corrective action: selecting, without a new competition, someone whom a violation kept off the certificate.
import type { Provision } from '../edition.ts';

export const correctiveAction = {
  'COR-001': {
    asks: 'Corrective action is open to someone whom a breach of statute, regulation or procedure kept off the certificate of the best qualified.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Corrective Actions',
    citations: ['5 CFR 317.501'],
    reading:
      'Two things are needed: a violation that has been determined, and a person who was not on the certificate. The text does not say who determines it.',
  },
  'COR-002': {
    asks: 'The agency may select that person for a career appointment to a different SES position, with no new merit staffing.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Corrective Actions',
    citations: ['5 CFR 317.501'],
    reading: 'The text says "another" position, so the original one is an error, even if it is vacant still.',
  },
  'COR-003': {
    asks: 'The person has the technical and the executive qualifications for that position and the approval of a QRB.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Corrective Actions',
    citations: ['5 CFR 317.501', '5 CFR 317.502'],
    reading:
      'All three are needed. As the new position had no announcement, the QRB package holds that of the original vacancy.',
  },
  'COR-004': {
    asks: 'A noncompetitive selection as corrective action is open to the agency, which is not bound to make one.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Corrective Actions',
    citations: ['5 CFR 317.501'],
    reading:
      'A selection made this way needs no competition (APT-008) and no place on the list of the best qualified (ERB-014).',
    inLanguage:
      'The action `corrective-action` of an appointment silences `staffing/selected-not-best-qualified` and the other rules on a competition for the selection from which it follows; no rule asks for such an action.',
  },
} as const satisfies Record<string, Provision>;
