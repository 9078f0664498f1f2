// Provisions on who may not be employed in an SES position or in SES work, and on overlapping with a successor.
import type { Provision } from '../edition.ts';

export const employmentRestrictions = {
  'RES-001': {
    asks: 'No position is held by two people at once.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: [],
    reading:
      'An end date is the last day in the position, so the next incumbent may start on the day after. A different, temporary position for either of the two is lawful.',
  },
  'RES-002': {
    asks: 'A separate position for a designated successor may be set up only once it is on record that the incumbent means to leave.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: [],
    reading: 'The record dates from the day on which the position is set up at the latest.',
  },
  'RES-003': {
    asks: "A successor's separate position should last for a short time only, until the incumbent has gone.",
    obligation: 'should',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: [],
    reading:
      'The text puts no number on "brief". A position without an end, or one that outlasts the departure of the incumbent, is a warning.',
  },
  'RES-004': {
    asks: 'A limited appointment to a temporary position of this kind needs an authorization by OPM.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: ['5 U.S.C. 3394(b)'],
    reading: "The text does not say whether the agency's own pool may be used instead; either is accepted.",
  },
  'RES-005': {
    asks: 'Without OPM, a successor who can hold a career appointment may take the post at once while the departing career executive moves to the temporary position.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: ['5 U.S.C. 3393'],
    reading:
      'The successor is a career appointee, or was both selected by SES merit staffing and certified by a QRB.',
    inLanguage:
      'A career appointment to a position with a `succession` needs no authority of OPM: `appointment/limited-without-authority` looks at limited appointments alone.',
  },
  'RES-006': {
    asks: 'An appointment as expert or consultant may not be used to fill an SES position.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: ['5 U.S.C. 3109(c)'],
  },
  'RES-007': {
    asks: 'Experts and consultants should not be given the executive or policy-making work that is typical of the SES.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: ['5 U.S.C. 3109(c)'],
    reading:
      '"Not appropriate" is softer than "may not": a warning for the work, and an error where the position itself is an SES position.',
  },
  'RES-008': {
    asks: 'In an independent regulatory commission, no officer or body in the Executive Office of the President reviews or approves an SES appointment, in whatever way.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: ['5 U.S.C. 3392(d)'],
    reading: 'Only the reviewers that the record names can be tested; an indirect influence cannot be seen.',
  },
  'RES-009': {
    asks: "A private sector firm's temporary employees may not do SES work.",
    obligation: 'must',
    source: 'desk-guide',
    section: 'Employment Restrictions',
    citations: ['5 CFR 300.502(b)'],
  },
} as const satisfies Record<string, Provision>;
