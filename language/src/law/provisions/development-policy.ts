// What the 1996 text of 5 CFR 412.103 asks of the written policy of an agency on developing its leaders.

import type { Provision } from '../edition.ts';

const section =
  '§ 412.103 Criteria for programs for the systematic training and development of executives, ' +
  'managers, supervisors, and candidates';
// What the edition decides of a text that has been replaced.
const oldText =
  'The text is that of 1996, replaced on 10 December 2009: a policy dated later gets at most a ' +
  'warning that names the old text.';

export const developmentPolicy = {
  'DEV-001': {
    asks:
      'The agency develops its supervisors, managers and executives, and candidates for these posts, both ' +
      'at the outset and continuously.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103', '5 CFR 412.401(a)'],
    reading:
      `All four groups and both phases have to be covered. ${oldText} ` +
      'For the continuing development of senior executives 5 CFR 412.401(a) now asks the same.',
  },
  'DEV-002': {
    asks:
      'A written policy issued by the agency makes sure that its development programs have the features ' +
      'that this section lists.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103'],
    reading: oldText,
  },
  'DEV-003': {
    asks: 'The policy makes development programs a part of the strategic plan of the agency.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(a)'],
    reading: oldText,
  },
  'DEV-004': {
    asks: 'The policy has development programs encourage a corporate perspective.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(a)'],
    reading: `Only the presence of a statement is checked. ${oldText}`,
  },
  'DEV-005': {
    asks:
      'Under the policy, people are assigned to training and development in keeping with the first two ' +
      'merit system principles.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(b)', '5 U.S.C. 2301(b)(1)', '5 U.S.C. 2301(b)(2)'],
    reading: `Both principles have to be named. ${oldText}`,
  },
  'DEV-006': {
    asks:
      'The policy provides initial training for everyone who becomes a supervisor, a manager or an ' +
      'executive.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(c)(1)'],
    reading: `Each of the three transitions has to be covered; "or" is not read as a choice. ${oldText}`,
  },
  'DEV-007': {
    asks: 'Initial training under the policy follows what needs assessments have shown.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(c)(1)'],
    reading: `How old an assessment may be is not said. ${oldText}`,
  },
  'DEV-008': {
    asks:
      'The policy provides learning throughout a career, both of short and of long duration, by which ' +
      'each person comes to master the present level and position.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(c)(2)'],
    reading: `Both kinds have to be there. ${oldText}`,
  },
  'DEV-009': {
    asks: 'The policy provides for developing candidates systematically toward a higher level of management.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(c)(3)'],
    reading: `At least one way has to be named; a formal candidate development program is enough. ${oldText}`,
  },
  'DEV-010': {
    asks:
      'A formal candidate development program is one way of systematic development among others, so a ' +
      'policy may well offer more than that.',
    obligation: 'practice',
    source: 'cfr-412-1996',
    section,
    citations: ['5 CFR 412.103(c)(3)'],
    reading: 'No duty follows from this: it draws a hint where a formal program is the only way declared.',
  },
} as const satisfies Record<string, Provision>;
