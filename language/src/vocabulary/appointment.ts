// appointment: a career, noncareer or limited appointment, and the probation that follows it.
import { act, block, date, each, list, name, quantity, text, word } from './shapes.ts';

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

const probation = block({
  type: 'Probation',
  keyword: 'probation',
  meaning: 'The probationary period.',
  head: {},
  keys: {
    starts: date({ meaning: 'Its first day.', provision: 'PRB-002', ahead: true }),
    ends: date({ meaning: 'Its last day.', provision: 'PRB-003', ahead: true }),
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
  many: { nonpay, discussion },
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
    'renewal-of': name(['Appointment'], { meaning: 'The appointment that it renews.', provision: 'APT-018' }),
    'duty-location': text({ meaning: 'Where the work is done.', provision: 'VAC-035' }),
    'technical-qualifications-found': date({
      meaning:
        'The day on which the agency found that a program graduate meets the technical qualifications.',
      provision: 'OPP-001',
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
    }),
  },
  once: { probation },
});
