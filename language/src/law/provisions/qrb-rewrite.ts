// When a Board may have ECQs re-written, how many, by when and before whom.

import type { Provision } from '../edition.ts';

export const qrbRewrite = {
  'QRW-001': {
    asks: 'A re-write covers one or two ECQs that the Board found to fall short, never more.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QRW-002': {
    asks:
      'The agency has 14 working days from the notice of a re-write to see that it is finished and back ' +
      'at OPM.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The day of the notice is day 0, the 14th working day is in time, and the day on which OPM receives ' +
      'the re-write counts. The text names neither an extension nor what follows from being late.',
  },
  'QRW-003': {
    asks: 'The members who reviewed the case at first review the re-write too.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'A member who is no longer available is not provided for, so such a change is a warning.',
  },
  'QRW-004': {
    asks: 'A re-write is neither an approval nor a disapproval, so no appointment can rest on it.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'It does not count among the disapprovals of a case. Whether a second re-write may be asked for is ' +
      'not said, so two of them draw a warning.',
  },
  'QRW-005': {
    asks: 'Only ECQs in which the Board found too little evidence of executive leadership are re-written.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
} as const satisfies Record<string, Provision>;
