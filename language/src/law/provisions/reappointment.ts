// What a former career appointee owes who left the SES before completing probation.

import type { Provision } from '../edition.ts';

export const reappointment = {
  'REA-001': {
    asks:
      'Whoever leaves the SES before completing probation has to succeed in a new merit staffing ' +
      'competition in order to come back as a career appointee.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'The rights of REA-005 to REA-007 are written as exceptions to a new probation, but they imply a ' +
      'return without competition and are read to lift this requirement too.',
  },
  'REA-002': {
    asks:
      'For the reappointment a new QRB certification is needed only where the person was removed for ' +
      'performance or for discipline.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading: 'Resignation in order to escape removal is not mentioned and is a warning at most.',
  },
  'REA-003': {
    asks:
      'After more than 30 calendar days outside the SES, a person who left during probation serves a new ' +
      'period of one year.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'A break of at most 30 calendar days keeps the credit. Counted are the full days between the last ' +
      'day in the SES and the reappointment; where the count of the end days decides, the finding is a ' +
      'warning.',
  },
  'REA-004': {
    asks:
      'Where the break is longer than 30 calendar days, probation served before it does not count toward ' +
      'the new period.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading: 'A break of at most 30 calendar days keeps the credit.',
  },
  'REA-005': {
    asks:
      'No new year of probation is needed by a person who went straight from the SES to a Presidential ' +
      'appointment and now uses the right to be reinstated.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.703', '5 U.S.C. 3593(b)'],
    reading:
      'What was left of the first period is still to be served; the text says so only for a return from a ' +
      'noncareer appointment (REA-009).',
    inLanguage:
      'A `leaving-reason` of `presidential-appointment` silences `probation/not-begun-anew` and `appointment/without-merit-staffing`, unless there was another break.',
  },
  'REA-006': {
    asks:
      'No new year of probation is needed by a person who went straight to other civilian work with a ' +
      'right, by statute or regulation, to come back to the SES, if there was no other break.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'What was left of the first period is still to be served; the text says so only for a return from a ' +
      'noncareer appointment (REA-009).',
    inLanguage:
      'A `leaving-reason` of `reemployment-right` silences `probation/not-begun-anew` and `appointment/without-merit-staffing`, unless there was another break.',
  },
  'REA-007': {
    asks:
      'No new year of probation is needed where military duty or a compensable injury caused the break ' +
      'and the time credited did not fill the period.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Reappointment to the SES When Probation is Not Completed',
    citations: ['5 CFR 317.503(d)(3)', '5 CFR part 353'],
    reading:
      'What was left of the first period is still to be served; the text says so only for a return from a ' +
      'noncareer appointment (REA-009).',
    inLanguage:
      'A `leaving-reason` of `military-duty` or `compensable-injury` silences `probation/not-begun-anew` and `appointment/without-merit-staffing`, unless there was another break.',
  },
  'REA-008': {
    asks:
      'No new year of probation is needed by a career appointee who moved without a break to a noncareer ' +
      'SES appointment and is then selected by merit staffing for another career one, if there was no ' +
      'other break.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Other Guidance',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    inLanguage:
      'A `leaving-reason` of `noncareer-ses` silences `probation/not-begun-anew`, unless there was another break.',
  },
  'REA-009': {
    asks:
      'A person who so returns from a noncareer appointment serves only what was left of the first ' +
      'probationary period, if anything was.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Other Guidance',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'What is left is counted in days: the length of the first period less the days served before ' +
      'leaving.',
  },
} as const satisfies Record<string, Provision>;
