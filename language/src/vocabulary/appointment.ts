// appointment: a career, noncareer or limited appointment, and the probation that follows it.
import { act, block, date, each, list, name, number, quantity, text, word, yesNo } from './shapes.ts';

const nonpay = block({
  type: 'Nonpay',
  keyword: 'nonpay',
  meaning: 'Time without pay during probation.',
  head: {},
  keys: {
    from: date({ meaning: 'The first day without pay.', provision: 'PCR-003', ahead: true }),
    to: date({ meaning: 'The last day without pay.', provision: 'PCR-003', ahead: true }),
    total: quantity(['days', 'workdays'], {
      meaning: 'How long it was, where the days themselves are not recorded.',
      provision: 'PCR-003',
    }),
    reason: word(
      {
        furlough: 'Furlough.',
        leave: 'Leave without pay.',
        'military-duty': 'Military duty: credited on return, and so no part of the count.',
        'compensable-injury': 'An injury that is compensated: credited on return as well.',
      },
      { meaning: 'Why there was no pay.', provision: 'PCR-007' },
    ),
    restored: date({
      meaning: 'The day of the return to the SES from military duty or after the injury.',
      provision: 'PCR-007',
      none: true,
    }),
  },
});

const discussion = block({
  type: 'Discussion',
  keyword: 'discussion',
  meaning: 'A documented discussion of progress during probation.',
  head: {},
  keys: {
    discussed: date({ meaning: 'The day of the discussion.', provision: 'PRB-008' }),
    strengths: text({ meaning: 'The strengths that were named.', provision: 'PRB-009' }),
    weaknesses: text({ meaning: 'The weaknesses that were named.', provision: 'PRB-009' }),
  },
});

const training = block({
  type: 'ProbationTraining',
  keyword: 'training',
  meaning:
    'Training to be carried out during probation; the activities of a development plan stand in the case.',
  head: { label: { meaning: 'The activity in a few words.', required: true } },
  keys: {
    from: word(
      {
        agency: 'The agency arranged it.',
        qrb: 'The Qualifications Review Board recommended it.',
      },
      { meaning: 'Where it comes from.', provision: 'PRB-006' },
    ),
    completed: date({ meaning: 'The day on which it was completed.', provision: 'PRB-006' }),
    result: text({ meaning: 'What came of it.', provision: 'PRB-006' }),
  },
});

const probation = block({
  type: 'Probation',
  keyword: 'probation',
  meaning: 'The probationary period.',
  head: {},
  keys: {
    starts: date({ meaning: 'Its first day.', provision: 'PRB-002', ahead: true }),
    ends: date({ meaning: 'Its last day.', provision: 'PRB-003', ahead: true }),
    'credited-days': number({
      meaning: 'How many days of an earlier, unfinished probation are credited.',
      provision: 'REA-004',
    }),
    assessed: date({ meaning: 'The day of the assessment.', provision: 'PRB-010' }),
    certified: act('officials', {
      meaning: 'The day on which performance at the level of excellence was certified, and by whom.',
      provision: 'PRB-012',
    }),
    'removal-initiated': date({
      meaning: 'The day on which action to remove the appointee from the SES was started.',
      provision: 'PRB-012',
    }),
  },
  many: { nonpay, discussion, training },
});

const removal = block({
  type: 'Removal',
  keyword: 'removal',
  meaning: 'The removal of the appointee from the SES.',
  head: {},
  keys: {
    initiated: date({ meaning: 'The day on which the action was started.', provision: 'PRB-012' }),
    effective: date({ meaning: 'The day on which it takes effect.', provision: 'PRB-016', ahead: true }),
    reason: word('removal-reasons', { meaning: 'Why.', provision: 'PRB-013' }),
    procedure: word('removal-procedures', {
      meaning: 'The procedure that was followed.',
      provision: 'PRB-017',
    }),
    'consideration-documented': date({
      meaning: 'The day from which the full and fair consideration is on record.',
      provision: 'PRB-013',
      none: true,
    }),
    'unsatisfactory-rating': date({
      meaning: 'The day of a final rating as unsatisfactory on which it rests.',
      provision: 'PRB-016',
    }),
    'noncareer-supervisor-appointed': date({
      meaning:
        'The day on which the immediate supervisor who can remove was appointed, a noncareer appointee.',
      provision: 'PRB-016',
    }),
  },
});

const correctiveAction = block({
  type: 'CorrectiveAction',
  keyword: 'corrective-action',
  meaning:
    'What the appointment makes good: a violation that kept the person off a list of the best qualified.',
  head: {},
  keys: {
    vacancy: name(['Vacancy'], {
      meaning: 'The competition in which the person lost the place on the list.',
      provision: 'COR-001',
    }),
    violation: word('violations', { meaning: 'What was violated.', provision: 'COR-001' }),
    determined: date({ meaning: 'The day on which the violation was determined.', provision: 'COR-001' }),
    'meets-technical': yesNo({
      meaning: 'Whether the person meets the technical qualifications of the new position.',
      provision: 'COR-003',
    }),
    'meets-executive': yesNo({
      meaning: 'Whether the person meets the executive qualifications.',
      provision: 'COR-003',
    }),
  },
});

export const appointment = block({
  type: 'Appointment',
  keyword: 'appointment',
  meaning: 'An appointment to a position.',
  head: {
    name: 'required',
    about: { kinds: ['Candidate'], meaning: 'The person appointed.', required: true },
  },
  keys: {
    position: name(['Position'], { meaning: 'The position.' }),
    type: word('appointment-types', { meaning: 'The type of appointment.', provision: 'APT-004' }),
    action: word('appointment-actions', {
      meaning: 'The action by which it was made.',
      provision: 'APT-002',
    }),
    authority: word('appointment-authorities', {
      meaning: 'The authority for a limited or noncareer appointment.',
      provision: 'APT-024',
    }),
    'authority-granted': date({ meaning: 'The day on which OPM granted it.', provision: 'APT-014' }),
    'reviewed-by': list(each.word('officials'), {
      meaning: 'The officials who reviewed or approved the appointment.',
      provision: 'RES-008',
    }),
    need: list(each.word('needs'), {
      meaning: 'What kind of need a limited emergency meets.',
      provision: 'APT-022',
    }),
    'need-statement': text({ meaning: 'The urgent need in words.', provision: 'APT-022' }),
    record: name(['StaffingRecord'], { meaning: 'The merit staffing record.', provision: 'APT-008' }),
    case: name(['QrbCase'], { meaning: 'The case that was certified.', provision: 'APT-009' }),
    effective: date({ meaning: 'The day on which it takes effect.', ahead: true }),
    'not-to-exceed': date({
      meaning: 'The last day of a limited appointment.',
      provision: 'APT-017',
      ahead: true,
    }),
    ended: date({ meaning: 'The last day in the position.' }),
    'leaving-reason': word('leaving-reasons', {
      meaning: 'Why the appointee left the SES.',
      provision: 'REA-002',
    }),
    'other-break': yesNo({
      meaning: 'Whether, before this return to the career SES, there was another break in service.',
      provision: 'REA-006',
    }),
    'renewal-of': name(['Appointment'], { meaning: 'The appointment that it renews.', provision: 'APT-018' }),
    'duty-location': text({ meaning: 'Where the work is done.', provision: 'VAC-035' }),
    'technical-qualifications-found': date({
      meaning:
        'The day on which the agency found that a program graduate meets the technical qualifications.',
      provision: 'OPP-001',
    }),
    'continental-us': yesNo({
      meaning: 'Whether the work is done in the 48 contiguous states or the District of Columbia.',
      provision: 'CON-003',
    }),
    funds: word('fund-sources', { meaning: 'From which funds it is paid.', provision: 'CON-003' }),
    'appropriations-exception': text({
      meaning: 'The exception by which appropriated funds may pay a person who is no citizen.',
      provision: 'CON-003',
    }),
    'relative-of': list(each.word('officials'), {
      meaning: 'The officials of whom the appointee is a relative, in the sense of 5 CFR part 310.',
      provision: 'CON-004',
      none: true,
    }),
    'relatives-exception': text({
      meaning: 'The exception of 5 CFR part 310 that allows the appointment.',
      provision: 'CON-004',
    }),
    'relatives-check': date({
      meaning: 'The day of the check on employing relatives.',
      provision: 'CON-004',
    }),
    'selective-service': word('selective-service', {
      meaning: 'The standing under the Selective Service law.',
      provision: 'CON-005',
    }),
    'employment-eligibility-verified': date({
      meaning: 'The day on which eligibility to work in the United States was verified.',
      provision: 'CON-006',
      none: true,
    }),
  },
  once: { 'corrective-action': correctiveAction, probation, removal },
});
