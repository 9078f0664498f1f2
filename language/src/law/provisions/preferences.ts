// Provisions on preferences: veterans' preference, which the SES does not have, and Indian preference, which it may have.
import type { Provision } from '../edition.ts';

export const preferences = {
  'PRF-001': {
    asks: "Veterans' preference is not applied in filling SES positions.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 U.S.C. 2108(3)'],
    reading:
      'The guide prints "U.S.C. 2108(3)" and means title 5. Schedule B appointments to a candidate development program follow the principle of the preference and are exempt.',
  },
  'PRF-002': {
    asks: 'Where Indian preference applies to the agency, its announcement should say "Preference will be given to American Indians."',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Career Appointments',
    citations: ['5 U.S.C. 3393'],
    reading:
      'The agencies are not listed, so the agency declares it of itself. The sentence is expected word for word; its use by an agency that has not declared the preference is a warning too.',
  },
} as const satisfies Record<string, Provision>;
