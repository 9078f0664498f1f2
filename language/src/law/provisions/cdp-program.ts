// What a candidate development program needs before it runs: a policy and the approval of OPM.

import type { Provision } from '../edition.ts';

export const cdpProgram = {
  'CDP-001': {
    asks:
      'Graduates of a formal SES candidate development program can be certified by a QRB on the ground ' +
      'that the statute keeps for such programs, and then be selected without competing again.',
    obligation: 'definition',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104', '5 CFR 412.301(a)', '5 U.S.C. 3393(c)(2)(B)'],
    reading:
      'This ground is criterion B. The text is that of 1996, replaced on 10 December 2009; 5 CFR ' +
      '412.301(a) now says the same.',
    inLanguage:
      'Criterion `B` of a `qrb-case` is this ground, and its key `program` names the program; the rules on the ' +
      'list of the best qualified are silent about a graduate who is considered without competition.',
  },
  'CDP-002': {
    asks: 'The agency has a written policy that describes how its program will run.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104', '5 CFR 412.301(b)'],
    reading:
      'The policy is expected no later than the approval by OPM. The text is that of 1996, replaced on 10 ' +
      'December 2009; 5 CFR 412.301(b) now asks the same.',
  },
  'CDP-003': {
    asks: 'OPM approves the program before the agency conducts it for the first time.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104', '5 CFR 412.301(b)'],
    reading:
      'Approval on the day of the start, or between the announcement and the start, is a warning; later ' +
      'approval is an error. The text is that of 1996, replaced on 10 December 2009; 5 CFR 412.301(b) now ' +
      'asks the same.',
  },
  'CDP-004': {
    asks: 'OPM approves the program anew whenever it is changed in substance.',
    obligation: 'must',
    source: 'cfr-412-1996',
    section: '§ 412.104 Formal candidate development programs for Senior Executive Service positions',
    citations: ['5 CFR 412.104', '5 CFR 412.301(b)'],
    reading:
      'The author says which changes are substantive, and approval on the day a change takes effect is in ' +
      'time; a change that is not classified is a warning. The text is that of 1996: since 10 December ' +
      '2009, 5 CFR 412.301(b) asks for consultation before a substantial change and approval every five ' +
      'years, so for later programs a finding is a warning at most.',
  },
} as const satisfies Record<string, Provision>;
