// The dates between which a part of the law held, while its edition as a whole went on.

/** The time in which a part of the law held: by the date of the fact, not by the edition. Days are ISO and included. */
interface DatedLaw {
  readonly from?: string;
  readonly to?: string;
  readonly meaning: string;
  readonly provision?: string;
  /** Where the days are read from. */
  readonly source: string;
}

/** Parts of the law that began or ended while the edition as a whole held. */
export const dated = {
  /** By the day of the appointment. Whoever was appointed in this time keeps the two years. */
  'defense-two-year-probation': {
    from: '2015-11-26',
    to: '2022-12-30',
    meaning: 'Probation of two years in the Department of Defense.',
    provision: 'PRB-005',
    source: '10 U.S.C. 1599e; repealed from 2022-12-31 by P.L. 117-81',
  },
  /** By the day the program was announced. */
  'agency-only-programs': {
    to: '2009-12-09',
    meaning: 'Candidate development programs open to one agency alone.',
    provision: 'CDR-002',
    source: '5 CFR 412.104(a)(2) of 1996; replaced on 2009-12-10 by 74 FR 65383',
  },
  /** By the day of the policy, or of the program's start. */
  'cfr-412-1996': {
    to: '2009-12-09',
    meaning: '5 CFR 412.103 and 412.104 in the wording of 1996.',
    provision: 'CDP-002',
    source: '61 FR 46533; replaced on 2009-12-10 by 74 FR 65383',
  },
  /** Signed on a Thursday, observed the day after; working days before it are counted without it. */
  juneteenth: {
    from: '2021-06-17',
    meaning: 'Juneteenth National Independence Day as a federal holiday.',
    source: '5 U.S.C. 6103(a); P.L. 117-17',
  },
  /** "Each fourth year after 1965". */
  'inauguration-day': {
    from: '1969-01-20',
    meaning: 'Inauguration Day as a holiday of the Washington area.',
    source: '5 U.S.C. 6103(c)',
  },
} as const satisfies Record<string, DatedLaw>;
