// Provisions on conditions of employment: citizenship, relatives, Selective Service, eligibility to work, terminal leave.
import type { Provision } from '../edition.ts';

export const conditionsOfEmployment = {
  'CON-001': {
    asks: 'The SES itself asks for no citizenship, so a requirement of citizenship should rest on legislation of the agency or on a decision of its own.',
    obligation: 'should',
    severity: 'information',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: [],
    reading:
      'An agency may limit a vacancy to citizens without giving a reason (CON-002), so a requirement without a stated basis is never more than information.',
  },
  'CON-002': {
    asks: 'An agency may decide to consider citizens only, as its policy or for a given job, and need not justify it.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: [],
    inLanguage: 'Each word of `citizenship-basis` silences `vacancy/citizenship-without-basis`.',
  },
  'CON-003': {
    asks: 'Apart from some exceptions, a non-citizen who works in the continental United States may not be paid from appropriated funds.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: [],
    reading:
      'The restriction stands in an appropriations act that the guide does not number. The continental United States is read as the 48 contiguous states and the District of Columbia; the exceptions are not listed, so the author names the one relied on.',
  },
  'CON-004': {
    asks: 'The restrictions on employing relatives apply to the SES, with the exceptions that the regulation makes.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: ['5 CFR part 310'],
    reading:
      'What the part forbids is not part of the sources. An appointee recorded as a relative of the official who appoints or recommends, with no exception, is an error; a check that was not recorded is information.',
  },
  'CON-005': {
    asks: 'A person who failed to register with Selective Service as the law requires may not be appointed to the SES.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: ['5 CFR part 300, subpart G'],
    reading:
      'Who has to register is not in the sources, so the record states it; a record that is silent is information.',
  },
  'CON-006': {
    asks: 'An appointee who comes from outside the Federal service shows that he or she may work in the United States.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: ['P.L. 99-603'],
    reading:
      'No date is set for it. "Federal service" is wider than "civil service", so a member of the uniformed services is inside it.',
  },
  'CON-007': {
    asks: 'A member of a uniformed service who is on terminal leave before separation may take up an SES position and be paid for it.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Conditions of Employment',
    citations: ['5 U.S.C. 5534a'],
    reading: 'The appointment falls within the dates of the terminal leave.',
    inLanguage:
      'The block `terminal-leave` of a candidate records the leave; no rule objects to an appointment, or to its pay, while it lasts.',
  },
} as const satisfies Record<string, Provision>;
