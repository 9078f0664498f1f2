// What an agency may do after a disapproval, and what a second one entails.

import type { Provision } from '../edition.ts';

export const qrbDisapproval = {
  'QDS-001': {
    asks:
      'After a disapproval the agency chooses: the case goes unchanged to the next regular QRB, or it ' +
      'comes back for improvement.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'An unchanged case that fails again counts as disapproved a second time.',
  },
  'QDS-002': {
    asks: 'A returned case should be resubmitted within 60 working days after the first disapproval.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The day of the disapproval is day 0 and day 60 is in time. This is encouragement, so lateness is a ' +
      'warning at most; the 90 working days of the first submission are not applied again.',
  },
  'QDS-003': {
    asks: 'On a resubmission, too, the Board considers only experience gained before the closing date.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Elsewhere experience is credited to the closing date, that day included. In a resubmission an ' +
      'experience that ends on that very day is a warning, and one credited beyond it an error.',
  },
  'QDS-004': {
    asks:
      'Before it resubmits, the agency should go through the case to see whether more can be shown of the ' +
      'executive qualifications of the candidate.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'Not asked where the case goes back unchanged.',
  },
  'QDS-005': {
    asks:
      'A case rejected under criterion A may be submitted again under criterion C, where special or ' +
      'unique qualities can be shown.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'It counts as a resubmission of the same case. Other changes of criterion, from B to C or from C to ' +
      'A, are not mentioned and draw a warning.',
  },
  'QDS-006': {
    asks:
      'A case resubmitted under criterion C contains a development plan and documents on the unique and ' +
      'special qualities of the candidate.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QDS-007': {
    asks: 'For a resubmission under criterion C the agency enters a new case in ESCS.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'If the new case is disapproved, that is the second disapproval of the candidate for the position ' +
      '(QDS-008).',
  },
  'QDS-008': {
    asks:
      'After a second disapproval no new case may be submitted for the same candidate and position before ' +
      'the candidate has gained further qualifying experience in the areas where the Board found gaps.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Disapprovals are counted by candidate and position under any criterion: an unchanged second look ' +
      'and a criterion A case resubmitted as C both count, a re-write does not. The new experience lies ' +
      'after the original closing date and covers every area that was found deficient.',
  },
  'QDS-009': {
    asks:
      'After a second disapproval the agency should as a rule hold a new merit staffing competition, so ' +
      'that experience after the first closing date can count.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'The text says generally, so reliance on the old announcement is a warning.',
  },
  'QDS-010': {
    asks:
      'After a second disapproval the new announcement closes at least 12 months after the original one ' +
      'closed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The twelve months run from closing date to closing date and the anniversary is in time. A ' +
      'competition for another position is not affected.',
  },
  'QDS-011': {
    asks: 'A second disapproval cannot be appealed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QDS-012': {
    asks:
      'After a criterion B disapproval the agency may submit the package again, or ask the candidate to ' +
      'develop further in what the Board criticized.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QDS-013': {
    asks:
      'After two disapprovals in a row under criterion B, the agency gives the candidate further ' +
      'development before it submits the case once more.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'A re-write between the two does not interrupt the row. The development is dated after the second ' +
      'disapproval and no later than the new submission.',
  },
} as const satisfies Record<string, Provision>;
