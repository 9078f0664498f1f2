// Provisions on mobility: kinds of assignment, mobility programs, and what an agreement means for discontinued service retirement.
import type { Provision } from '../edition.ts';

export const mobility = {
  'MOB-001': {
    asks: 'Mobility is any assignment, for a time or for good, that departs from the earlier pattern of work: details, reassignments, transfers, intergovernmental assignments, sabbaticals, formal training and the like, inside or outside Government.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading: 'The list is open. The heading of this section has been lost from the source and is supplied.',
    inLanguage:
      'The block `mobility` of a candidate takes the kinds of assignment, `other` among them, and its key `destination` where they lead.',
  },
  'MOB-002': {
    asks: 'Mobility serves best where the leadership measures the ability and potential of its executives against the needs of today and tomorrow.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
  },
  'MOB-003': {
    asks: 'An executive who refuses a directed reassignment may be removed, by way of an adverse action.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3395', '5 U.S.C. 3131'],
    reading:
      'Notice and consultation before the reassignment are mentioned but not set out in this chapter, and are not tested.',
  },
  'MOB-004': {
    asks: 'An executive who took on a mobility agreement on entering the SES, and later refuses a position outside the commuting area, has no claim to discontinued service retirement.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading:
      'The beginning of service is the day of entry or earlier. The text knows no days of grace, so an agreement made up to 30 days later is a warning.',
  },
  'MOB-005': {
    asks: 'An executive whose mobility agreement was added while already in the position keeps discontinued service retirement on refusing a position outside the commuting area.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading:
      'The guide sets "service" against "position"; the agreement counts as added later when it is dated after the start in the position. A move accepted since then ends the claim (MOB-006).',
  },
  'MOB-006': {
    asks: 'After an agreement was added, accepting one reassignment outside the commuting area and refusing a later one costs the claim to discontinued service retirement.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading: 'The order is agreement, accepted move, refusal. One accepted move is enough.',
  },
  'MOB-007': {
    asks: 'An agency should weigh with care whether a mobility program, wide or narrow, would strengthen its executives.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading: 'It is asked of a program that exists; an agency without one has nothing to show.',
  },
  'MOB-008': {
    asks: 'A mobility program should win its participants as volunteers.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading: 'A directed reassignment is another matter and does not make a program compulsory.',
  },
  'MOB-009': {
    asks: 'An agency may ask for more executive allocations for a time, in support of mobility assignments.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading:
      'A granted increase is added to the allocation for as long as it lasts; the text gives no length.',
    inLanguage:
      'The block `allocation-increase` of an agency is added to `ses-allocation` while it lasts, by `agency/allocation-exceeded` and `appointment/limited-pool-exceeded`.',
  },
  'MOB-010': {
    asks: 'OPM encourages executives to keep widening their outlook.',
    obligation: 'practice',
    severity: 'information',
    source: 'desk-guide',
    section: 'Mobility',
    citations: ['5 U.S.C. 3131'],
    reading: 'It speaks to the executives themselves, so no case file is measured by it.',
    notInFile:
      'It speaks to the executives themselves; how wide an outlook is cannot be seen from a case file.',
  },
} as const satisfies Record<string, Provision>;
