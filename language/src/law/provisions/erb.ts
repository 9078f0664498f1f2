// Provisions on the Executive Resources Board: what it does, what it may delegate, what it certifies.
import type { Provision } from '../edition.ts';

export const erb = {
  'ERB-001': {
    asks: 'The head of the agency sets up at least one Executive Resources Board, which runs merit staffing for initial career appointments.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Agency Responsibilities',
    citations: ['5 CFR 317.501', '5 U.S.C. 3393(b)'],
    reading:
      'Who sits on the Board is dealt with in chapter 1 of the guide, so its membership is not tested.',
  },
  'ERB-002': {
    asks: 'The Board reviews the executive qualifications of the eligible candidates, gives the appointing authority written recommendations on them, and says who is best qualified.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Agency Responsibilities',
    citations: ['5 CFR 317.501', '5 U.S.C. 3393(b)'],
    reading: 'All three are needed. Rating sheets may take the place of separate recommendations (ERB-011).',
  },
  'ERB-003': {
    asks: 'The Board should have a wider task than merit staffing.',
    obligation: 'practice',
    severity: 'information',
    source: 'desk-guide',
    section: 'Agency Responsibilities',
    citations: ['5 CFR 317.501'],
    reading:
      'What the wider task might be stands in chapter 1 of the guide; a Board with one task only is information.',
  },
  'ERB-004': {
    asks: 'The Board may leave the first screening, rating and ranking of candidates to others.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'Only the preliminary steps may be delegated; the Board itself certifies the list of the best qualified.',
  },
  'ERB-005': {
    asks: 'The members of a preliminary rating panel should be chosen as the merit staffing plan of the agency provides.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
  },
  'ERB-006': {
    asks: 'The Board considers, for each eligible candidate, both the technical and the executive qualifications.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading: 'Candidates on the noncompetitive track are left out.',
  },
  'ERB-007': {
    asks: 'Where rating and ranking were delegated, the Board makes the results its own or records why it changed them, and does so before it certifies the list of the best qualified.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'Endorsement and certification may bear one date. An adjustment without a recorded basis is an error, endorsement or not.',
  },
  'ERB-008': {
    asks: 'The Board stays answerable for a rating and ranking that it has delegated.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    inLanguage:
      'The key `delegated-to-panel` excuses the Board from nothing: `staffing/ratings-not-endorsed` and `staffing/list-not-certified` ask for its own acts.',
  },
  'ERB-009': {
    asks: 'The appointing authority receives from the Board a written recommendation on every eligible candidate.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading: 'A rating sheet on the candidate does instead (ERB-011).',
  },
  'ERB-010': {
    asks: 'The Board says which candidates are best qualified.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'Where a selection is made there is at least one, and each is an eligible candidate. No further number is given, and a competition without a selection may end with none.',
  },
  'ERB-011': {
    asks: 'In place of a recommendation on each candidate the Board may hand over the rating sheets.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    inLanguage:
      'The key `rating-sheets` of `erb-action` silences `staffing/recommendations-missing`, and the word `rating-sheets` under `holds` stands in for `recommendations`.',
  },
  'ERB-012': {
    asks: 'The Board certifies in writing the list of candidates that the appointing authority receives, rating sheets or not.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'The list is certified by the day of the selection at the latest, since the selection is made from it.',
  },
  'ERB-013': {
    asks: "When the certificate goes to a supervisory official first, the appointing authority should still get all of it, with the Board's recommendations on every candidate and the name of the person proposed.",
    obligation: 'should',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
  },
  'ERB-014': {
    asks: "The appointing authority selects one of those whom the Board found best qualified, in the way that the agency's procedures lay down.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Merit Staffing Requirements (Rating and Selection)',
    citations: ['5 CFR 317.501(c)'],
    reading:
      'A person considered noncompetitively and a selection as corrective action need not be on the list.',
  },
} as const satisfies Record<string, Provision>;
