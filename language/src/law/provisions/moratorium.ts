// When QRB cases are suspended, and the exceptions an agency may ask for.

import type { Provision } from '../edition.ts';

export const moratorium = {
  'MOR-001': {
    asks:
      'Three events at an agency can lead to a QRB moratorium: its head leaves, its head announces ' +
      'leaving, or the President announces a nominee for the post. A change of Administration is a ' +
      'fourth, for the whole Government.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'An event alone is no moratorium: how the acting head was appointed decides (MOR-002). A moratorium ' +
      'in a file names one of the four and its date.',
  },
  'MOR-002': {
    asks:
      'No moratorium is placed on an agency whose acting head came straight from a Presidential ' +
      'appointment, confirmed by the Senate or not.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'Straight means without a gap of even one day. A Governmentwide moratorium (MOR-021) binds such an ' +
      'agency all the same.',
  },
  'MOR-003': {
    asks:
      'A bipartisan board or commission, and an agency whose acting head does not hold a Presidential ' +
      'appointment, may ask OPM for an exception that covers the whole agency; OPM decides case by case.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'The sentence is broken in the text. It is read to say that both kinds of agency are placed on a ' +
      'moratorium and may ask for this exception.',
    inLanguage:
      '`blanket-exception` of a moratorium records the request and what OPM decided; once approved it silences `case/under-moratorium` for the cases of the agency.',
  },
  'MOR-004': {
    asks:
      'While an agency is under a QRB moratorium, its cases are reviewed only where OPM has approved an ' +
      'exception.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'General Requirements',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'First and last day belong to the moratorium, which ends when OPM resumes processing, not with the ' +
      'swearing-in. A case submitted before the start is information. Criterion B is not touched, as the ' +
      'moratorium memoranda of OPM say and the chapter does not.',
  },
  'MOR-005': {
    asks:
      'Under an exception for the whole agency, only positions without which critical operations could ' +
      'not go on should be filled.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MOR-006': {
    asks:
      'Where no exception for the whole agency is approved, the agency can still ask for one for a single ' +
      'position.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    inLanguage:
      '`exception for` a position records the request and what OPM decided; once approved it silences `case/under-moratorium` for that position.',
  },
  'MOR-007': {
    asks:
      'A request for an exception should bear the signature of the agency head, or of the official ' +
      'designated to act while the head is absent.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'Asked of requests for the whole agency and for one position alike.',
  },
  'MOR-008': {
    asks:
      'A request for an exception should deal with eleven factors about the position, the candidate and ' +
      'the change of agency head.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'The factors belong to a request for one position, since one for the whole agency can hardly give ' +
      'them. Each has its condition: what concerns the candidate is asked only once there is one, and the ' +
      'certificate of continuity only while the old head is still there.',
  },
  'MOR-009': {
    asks:
      'The request should say what it would mean for the agency if the position stayed vacant throughout ' +
      'the moratorium.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MOR-010': {
    asks:
      'The request should say how likely it is that the new agency head will care personally about the ' +
      'case.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MOR-011': {
    asks:
      'The request should state at what level of the organization the position stands, and include an ' +
      'organization chart.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MOR-012': {
    asks: 'The request should state how far the candidate would take part in policy matters.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'Asked only once there is a candidate.',
  },
  'MOR-013': {
    asks: 'The request should name the special or unique qualifications of the candidate, if there are any.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'An answer of none is complete. Asked only once there is a candidate.',
  },
  'MOR-014': {
    asks: 'The request should include the resume of the candidate.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'Asked only once there is a candidate.',
  },
  'MOR-015': {
    asks:
      'The request should say whether the candidate holds a Schedule C or a noncareer SES appointment at ' +
      'present.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'Asked only once there is a candidate. A yes leads on to the bar on converting such an employee in ' +
      'place (QCS-014).',
  },
  'MOR-016': {
    asks:
      'The request should say whether the candidate already does the work of the position, on detail or ' +
      'as acting, and for how long.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'Asked only once there is a candidate. The 30 days in the text are an example of a length, not a ' +
      'limit.',
  },
  'MOR-017': {
    asks: 'The request should say how much time may pass until a new agency head is appointed.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MOR-018': {
    asks: 'The request should say for how long the position has stood vacant.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
  },
  'MOR-019': {
    asks:
      'Where the departing head is still in office, the request should say whether he or she certified ' +
      'that critical operations could not go on without the action.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading: 'Not asked once the head has left.',
  },
  'MOR-020': {
    asks: 'The agency withdraws a case for which OPM refuses the exception.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'No time is set for it. Whether the case may come back after the moratorium is not said, and the 90 ' +
      'working days go on meanwhile.',
  },
  'MOR-021': {
    asks:
      'The Governmentwide moratorium that comes with a change of Administration is observed by every ' +
      'agency, so that the incoming Administration has a say in who its executives are.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    reading:
      'Its first and last day, both included, come from a memorandum and are given as data; no exception ' +
      'from it is described, and an acting head with a Presidential appointment makes no difference. ' +
      'Criterion B is not touched, as the memoranda of OPM say and the chapter does not.',
  },
  'MOR-022': {
    asks: 'Noncompetitive selections, such as reassignments and transfers, go on during a moratorium.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Suspension of QRB Case Processing',
    citations: ['5 CFR 317.502(d)', '5 U.S.C. 3393(c)', '5 U.S.C. 3397'],
    inLanguage:
      '`case/under-moratorium` judges cases before a Board alone, so a reassignment, a transfer or a reinstatement during a moratorium draws no finding.',
  },
} as const satisfies Record<string, Provision>;
