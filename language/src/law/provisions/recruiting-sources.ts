// Provisions on recruiting through nonprofit employment services and commercial firms.
import type { Provision } from '../edition.ts';

export const recruitingSources = {
  'SRC-001': {
    asks: 'A nonprofit employment service or recruiting firm may be used beside other sources, never as the only one.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR part 300, subpart D'],
    reading: 'At least one source of another kind is recorded.',
  },
  'SRC-002': {
    asks: 'A service or firm is used only where it is likely to find well-qualified people who could not be had otherwise, or where such people are scarce.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR part 300, subpart D'],
    reading: 'Either ground is enough. The record states it; whether it is true cannot be tested.',
  },
  'SRC-003': {
    asks: "The service or firm measures people by the agency's own qualifications standard.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR part 300, subpart D'],
  },
  'SRC-004': {
    asks: 'A position for which a service or firm recruits stands in USAJOBS as well, among the SES vacancies.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR part 300, subpart D'],
  },
  'SRC-005': {
    asks: 'A position for which a service or firm recruits is open to all qualified people, inside and outside the civil service.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR part 300, subpart D', '5 U.S.C. 3393(a)'],
  },
  'SRC-006': {
    asks: 'People whom a service or firm found and people who applied directly are considered on equal terms.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR 300.406', '5 CFR part 300, subpart D'],
    reading: 'Equal terms are seen in one rating plan, one panel and one set of criteria for both.',
  },
  'SRC-007': {
    asks: 'Before appointment, everyone goes through SES merit staffing as a whole, with a referral by the ERB and a certification by a QRB, found by a firm or not.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Nonprofit Employment Services and Commercial Recruiting Firms',
    citations: ['5 CFR 300.406(a)(3)', '5 U.S.C. 3393'],
    reading:
      'Referral and certification both come before the effective date. Where one bears the same date, the order cannot be known: a warning, not an error.',
  },
} as const satisfies Record<string, Provision>;
