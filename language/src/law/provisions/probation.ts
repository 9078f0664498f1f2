// How long probation lasts, what supervisors owe in it, and when a probationer may not be removed.

import type { Provision } from '../edition.ts';

export const probation = {
  'PRB-001': {
    asks:
      'A first SES career appointment is final only when a probationary period of one year has been ' +
      'completed successfully.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'An appointment by merit selection, as a program graduate or as corrective action, and a ' +
      'reappointment after an unfinished probation, start or continue a probation; reassignment, transfer ' +
      'and reinstatement do not.',
  },
  'PRB-002': {
    asks:
      'The probationary period starts on the effective date of the action by which the person first ' +
      'becomes a career appointee in the SES.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading: 'Earlier noncareer or limited service in the SES does not start it.',
  },
  'PRB-003': {
    asks:
      'The period ends one calendar year later, on the day before the anniversary: a start on June 1 ' +
      'gives an end on May 31.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'The example of the text decides against an end on the anniversary itself. A start on February 29 ' +
      'gives an end on February 28. Only nonpay time above the limit moves the end (PCR-004).',
  },
  'PRB-004': {
    asks: 'Probation counts as completed when the last tour of duty that falls inside the period is over.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'Tours are taken to be Monday to Friday without federal holidays, unless the file gives another ' +
      'schedule. The last day of the period itself does not move.',
  },
  'PRB-005': {
    asks: 'A person newly appointed to the SES in the Department of Defense serves two years of probation.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Probationary Period',
    citations: ['10 U.S.C. 1599e', '5 CFR 317.503'],
    reading:
      'Asked for appointments from 26 November 2015 to 30 December 2022. From 31 December 2022 the period ' +
      'is one year, because 10 U.S.C. 1599e was repealed.',
  },
  'PRB-006': {
    asks:
      'The supervisor sees to it that training arranged by the agency or recommended by the QRB is ' +
      'carried out.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'Training without a result is an error once the probation has ended; while it runs the training is still ahead.',
  },
  'PRB-007': {
    asks: 'The supervisor keeps an eye on how the appointee performs and behaves.',
    obligation: 'must',
    severity: 'information',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading: 'No file can show this, so no finding rests on it.',
    notInFile:
      'That somebody was watched leaves no trace of its own; what comes of it are the discussions and the assessment.',
  },
  'PRB-008': {
    asks:
      'The supervisor talks with the appointee about progress at intervals and keeps a record of each ' +
      'talk.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'How often is left open: fewer than two documented discussions in a completed probation is a ' +
      'warning.',
  },
  'PRB-009': {
    asks:
      'Each discussion makes clear where the appointee is strong and where weak, measured by what the ' +
      'position requires.',
    obligation: 'must',
    severity: 'information',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading: 'Only the presence of both parts can be checked, so their absence is information.',
  },
  'PRB-010': {
    asks: 'The performance of the appointee in probation is assessed before the period is over.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'An assessment on the last day is a warning. A later one, or none once the period has ended, is an ' +
      'error.',
  },
  'PRB-011': {
    asks:
      'Where the QRB certified under criterion C, the supervisor records what came of the development ' +
      'activities that the agency promised or the Board recommended.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading: 'Each activity of the development plan needs a result.',
  },
  'PRB-012': {
    asks:
      'By the end of the period there is either a certification that the performance was excellent, as is ' +
      'expected of senior executives, or a removal action has been started.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'A certification on the last day is a warning. A missing one is an error in the record, but the ' +
      'period ends all the same (PRB-015).',
  },
  'PRB-013': {
    asks:
      'An appointee who after full and fair consideration proves unsuited to satisfactory executive work ' +
      'is to be removed from the SES.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)', '5 U.S.C. 3592'],
    reading:
      'The removal needs a record of that consideration. Notice and timing of a removal stand in another ' +
      'chapter and are not checked.',
  },
  'PRB-014': {
    asks: 'The period may not be prolonged past its one year merely to give the appointee time to improve.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
    reading:
      'Only nonpay time above the limit lengthens the period (PCR-004). That, and two years at the ' +
      'Department of Defense, are not extensions of this kind.',
  },
  'PRB-015': {
    asks: 'The period ends even where the agency failed to certify the performance in time.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Supervisory Responsibilities During the Probationary Period',
    citations: ['5 CFR 317.503', '5 U.S.C. 3393(d)'],
  },
  'PRB-016': {
    asks:
      'A probationer may not be removed within 120 days after a new agency head, or a new noncareer ' +
      'supervisor, was appointed.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Moratorium on Removal During Probation',
    citations: ['5 U.S.C. 3592(b)'],
    reading:
      'These are calendar days: the appointment is day 0, days 1 to 120 are closed, and the effective ' +
      'date of the removal counts. The statute means involuntary removals and the immediate supervisor ' +
      'with power to remove. It exempts removals for unsatisfactory ratings and disciplinary actions ' +
      'begun before the appointment.',
  },
  'PRB-017': {
    asks:
      'Where probation is completed while removals are so restricted, a later removal follows the ' +
      'procedures for executives past probation.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Moratorium on Removal During Probation',
    citations: ['5 U.S.C. 3592'],
  },
  'PRB-018': {
    asks: 'Nothing lets an agency lengthen the probationary period because removals were restricted.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Moratorium on Removal During Probation',
    citations: ['5 U.S.C. 3592'],
    reading:
      'Taken alone the sentence would rule out every extension. It is read beside the rule on nonpay ' +
      'time, which alone still extends the period (PCR-004).',
  },
} as const satisfies Record<string, Provision>;
