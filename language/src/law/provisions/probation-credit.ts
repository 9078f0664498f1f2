// Which time counts toward the probationary period, and which extends it.

import type { Provision } from '../edition.ts';

export const probationCredit = {
  'PCR-001': {
    asks: 'Paid leave taken while in an SES position counts as time served.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(1)'],
  },
  'PCR-002': {
    asks: 'Leave that is paid out as a lump sum at separation does not count as time served.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(1)'],
  },
  'PCR-003': {
    asks:
      'Of the time spent without pay in an SES position, for instance on furlough, no more than 30 ' +
      'calendar days, or 22 workdays, altogether are credited.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(2)'],
    reading:
      'The total is taken over all spells, in whichever unit the file records; calendar days decide where ' +
      'it gives both. Absence on military duty or for a compensable injury is not part of it (PCR-007).',
  },
  'PCR-004': {
    asks:
      'Nonpay time above that limit extends the period by the excess: 50 calendar days of absence move ' +
      'the end by 20.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(2)'],
    reading:
      'The words alone could mean the whole absence, but the example of the text shows the excess only; ' +
      '30 days move nothing. Nonpay time during the added days counts as well.',
  },
  'PCR-005': {
    asks:
      'Moving by transfer to an SES position elsewhere in Government starts no new probation; the time ' +
      'after the transfer counts.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(4)'],
    reading:
      'Whether a transfer into or out of the Department of Defense changes the length is not said, so ' +
      'that is a warning at most.',
  },
  'PCR-006': {
    asks: 'Probation served before such a transfer counts as well.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(4)'],
  },
  'PCR-007': {
    asks:
      'Time away on military duty or through a compensable injury counts once the person is back in the ' +
      'SES, provided that there was no other break in SES service.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Crediting Service',
    citations: ['5 CFR 317.503(d)(3)', '5 CFR part 353'],
  },
} as const satisfies Record<string, Provision>;
