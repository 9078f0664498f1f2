// Who sits on a Qualifications Review Board, who is excused from a case, and how the Board decides.

import type { Provision } from '../edition.ts';

export const qrbBoard = {
  'QBD-001': {
    asks:
      'OPM sets up the boards that certify the executive qualifications of candidates for a first career ' +
      'appointment, and draws their members from several agencies.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'OPM Responsibilities',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Here it is enough that OPM convened the board and that its members do not all come from one ' +
      'agency; the number of agencies is a matter of QBD-004.',
  },
  'QBD-002': {
    asks: 'Nobody becomes a new career appointee unless a QRB has certified that person.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Initial career appointments are those by merit selection, as a program graduate, as corrective ' +
      'action, and by reappointment after an unfinished probation without a right to return; ' +
      'reassignment, transfer and reinstatement are not. An earlier certification still counts.',
  },
  'QBD-003': {
    asks: 'Every member of a board is a member of the SES.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'A noncareer member is a member of the SES too. The QRB Administrator is OPM staff and not a member ' +
      'of the board.',
  },
  'QBD-004': {
    asks: 'The members of a board come from three different agencies.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Agencies are counted by department; the Army, the Navy, the Air Force and the Department of ' +
      'Defense each count as one. Fewer than three is an error, more than three is a warning.',
  },
  'QBD-005': {
    asks: 'More than half of the members of a board are SES career appointees; exactly half is not enough.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
  },
  'QBD-006': {
    asks: 'A member may not review a candidate put forward by the agency in which that member serves.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The sentence stops the member, not the board: a member of the submitting agency who is excused ' +
      'from the case breaks no rule. A member from the present employer of the candidate, where that is ' +
      'another agency, is a warning.',
  },
  'QBD-007': {
    asks: 'A member who for some other reason doubts his or her own impartiality is excused from the case.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'A member who is excused does not vote. The text names neither a substitute nor a quorum, so none ' +
      'is asked.',
  },
  'QBD-008': {
    asks: 'Each board is served by a QRB Administrator, who belongs to the staff of OPM.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The sentence describes what happens, so a missing administrator weighs as a warning. The ' +
      'administrator has no vote.',
  },
  'QBD-009': {
    asks:
      'The administrator briefs the board on the selection methods that agencies use and explains the ' +
      'certification process and the part that members play in it.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'The briefing is expected no later than the day of the first review.',
  },
  'QBD-010': {
    asks:
      'Every member reviews the documents of a case on his or her own before the board comes to a ' +
      'decision.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'A review is expected of each member who is not excused from the case.',
  },
  'QBD-011': {
    asks:
      'A majority of the votes decides whether a case is approved or disapproved, after the board has ' +
      'tried to agree.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'The majority is taken over the votes of the members who are not excused. A tie decides nothing.',
  },
  'QBD-012': {
    asks:
      'Members weigh every document of the case fairly and objectively when they judge the candidate ' +
      'against the five ECQs.',
    obligation: 'practice',
    severity: 'information',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading: 'No file can show this, so no finding rests on it.',
    notInFile: 'How fairly and objectively a member weighed the documents leaves no trace in a case file.',
  },
  'QBD-013': {
    asks: 'Who sits on a QRB, for which organization, and what each member did in a case is not given out.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Qualifications Review Boards',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
    reading:
      'Whatever is made for release leaves out members, their agencies, their reviews and their votes.',
    inLanguage:
      'A `member` of a board is declared by a mark, and the language has no key for a name or a title of members.',
  },
} as const satisfies Record<string, Provision>;
