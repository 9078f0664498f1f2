// qrb-board and qrb-case: a Qualifications Review Board, and a case before it.
import { attachment, document, documentPackage, opmRequest } from './case-documents.ts';
import { act, block, date, each, list, name, text, word, yesNo } from './shapes.ts';

const member = block({
  type: 'BoardMember',
  keyword: 'member',
  meaning: 'A member of the board, by a mark and not by name.',
  head: { name: 'required' },
  keys: {
    agency: name(['Agency'], { meaning: 'The agency of the member.', provision: 'QBD-004' }),
    appointment: word('member-appointments', {
      meaning: 'The kind of SES appointment of the member.',
      provision: 'QBD-005',
    }),
  },
});

export const qrbBoard = block({
  type: 'QrbBoard',
  keyword: 'qrb-board',
  meaning: 'A Qualifications Review Board.',
  head: { name: 'required', label: { meaning: 'The board in a few words.' } },
  keys: {
    convened: date({ meaning: 'The day on which it was convened.' }),
    administrator: word('administrators', { meaning: 'Who administers the board.', provision: 'QBD-008' }),
    briefing: date({ meaning: 'The day of the briefing.', provision: 'QBD-009' }),
  },
  many: { member },
});

const extension = block({
  type: 'SubmissionExtension',
  keyword: 'extension',
  meaning: 'More time to submit the case.',
  head: {},
  keys: {
    requested: date({ meaning: 'The day on which the extension was asked for.', provision: 'QCS-020' }),
    reason: text({ meaning: 'The good cause.', provision: 'QCS-021' }),
    'granted-until': date({
      meaning: 'The day until which OPM granted it.',
      provision: 'QCS-021',
      ahead: true,
    }),
  },
});

const escs = block({
  type: 'EscsRecord',
  keyword: 'escs',
  meaning: 'The record of the case in the Executive and Schedule C System.',
  head: {},
  keys: {
    criterion: word('criteria', { meaning: 'The criterion entered.', provision: 'QCS-016' }),
    'control-number': text({ meaning: 'The control number entered.', provision: 'VAC-006' }),
    'merit-staffing-validated': yesNo({
      meaning: 'Whether it was validated that merit staffing procedures were followed.',
      provision: 'QCS-015',
    }),
    'qualifications-certified': yesNo({
      meaning: 'Whether it was validated that the appointing authority certified the qualifications.',
      provision: 'QCS-015',
    }),
  },
});

const ecq = block({
  type: 'EcqEvidence',
  keyword: 'ecq',
  meaning: 'The competencies by which the case shows an Executive Core Qualification.',
  head: { subject: 'ecqs' },
  keys: {
    shows: list(each.word('competencies'), { meaning: 'The competencies shown.', provision: 'QOC-001' }),
    'rests-on': list(
      each.word({
        experience: 'Executive experience.',
        training: 'Training or development alone.',
      }),
      { meaning: 'What the evidence consists of.', provision: 'QCS-011' },
    ),
  },
});

const rewrite = block({
  type: 'Rewrite',
  keyword: 'rewrite',
  meaning: 'Executive Core Qualifications sent back to be written again.',
  head: {},
  keys: {
    ecqs: list(each.word('ecqs'), { meaning: 'Which ones.', provision: 'QRW-001' }),
    notified: date({ meaning: 'The day on which the agency was notified.', provision: 'QRW-002' }),
    returned: date({ meaning: 'The day on which they were back at OPM.', provision: 'QRW-002' }),
  },
});

const recommendation = block({
  type: 'Recommendation',
  keyword: 'recommendation',
  meaning: 'Development that the Board recommends, and what became of it.',
  head: { label: { meaning: 'The recommendation in a few words.' } },
  keys: {
    kind: word(
      {
        'formal-training': 'Formal managerial training.',
        development: 'Other executive development.',
      },
      { meaning: 'What is recommended.', provision: 'QOC-004' },
    ),
    idp: date({
      meaning: 'The day of the individual development plan that takes it up.',
      due: 'when the appointment takes effect',
      provision: 'QOC-004',
      none: true,
    }),
    'employee-consulted': yesNo({
      meaning: 'Whether that plan was drawn up together with the employee.',
      provision: 'QOC-004',
    }),
    advised: date({
      meaning: 'The day on which the appointee was told.',
      due: 'when the appointment takes effect',
      provision: 'QOC-005',
      none: true,
    }),
    'in-development-plan': date({
      meaning: 'The day from which it stands in the executive development plan of the appointee.',
      due: 'when the appointment takes effect',
      provision: 'QOC-006',
      none: true,
    }),
    'progress-asked': date({ meaning: 'The day on which OPM asked for a report.', provision: 'QOC-007' }),
    'progress-reported': date({
      meaning: 'The day on which the agency reported progress in writing.',
      due: 'a time after the appointment, where OPM asked',
      provision: 'QOC-007',
    }),
  },
});

const review = block({
  type: 'Review',
  keyword: 'review',
  meaning: 'A review of the case by a board.',
  head: {},
  keys: {
    board: name(['QrbBoard'], { meaning: 'The board.' }),
    reviewed: date({ meaning: 'The day of the review.' }),
    reviewers: list(each.name(['BoardMember'], 'board'), {
      meaning: 'The members who reviewed.',
      provision: 'QBD-010',
    }),
    excused: list(each.name(['BoardMember'], 'board'), {
      meaning: 'The members who were excused.',
      provision: 'QBD-007',
    }),
    votes: list(each.counted('votes'), { meaning: 'How the members voted.', provision: 'QBD-011' }),
    decision: word('decisions', { meaning: 'What was decided.', provision: 'QBD-011' }),
    lacking: list(each.word('ecqs'), {
      meaning: 'The Executive Core Qualifications found lacking.',
      provision: 'QRW-005',
    }),
  },
  once: { rewrite },
  many: { recommendation },
});

const certification = block({
  type: 'Certification',
  keyword: 'certification',
  meaning: 'The certification of the executive qualifications.',
  head: {},
  keys: {
    certified: date({ meaning: 'The day of the certification.', provision: 'QCT-003' }),
    'validated-in-escs': yesNo({ meaning: 'Whether it was validated in ESCS.', provision: 'QCT-003' }),
    expires: date({
      meaning: 'A day on which it would expire; a certification has no time limit.',
      provision: 'QCT-002',
      ahead: true,
    }),
    certificate: word('certificates', {
      meaning: 'The wording of the printed certificate.',
      provision: 'QCT-004',
      none: true,
    }),
  },
});

const emailException = block({
  type: 'EmailException',
  keyword: 'email-exception',
  meaning: 'Leave to send the case by e-mail while ESCS cannot be used.',
  head: {},
  keys: {
    trouble: text({
      meaning: 'Why ESCS could not be used.',
      due: 'when the case is sent by e-mail',
      provision: 'DOC-002',
    }),
    reported: date({
      meaning: 'The day on which the trouble was reported to OPM.',
      due: 'when the case is sent by e-mail',
      provision: 'DOC-002',
    }),
    approved: date({
      meaning: 'The day on which the exception was approved.',
      due: 'when the case is sent by e-mail',
      provision: 'DOC-002',
      none: true,
    }),
    resolved: date({ meaning: 'The day on which the trouble was over.', provision: 'DOC-003' }),
    'entered-in-escs': date({
      meaning: 'The day on which the case was entered in ESCS as well.',
      due: 'once the trouble is over',
      provision: 'DOC-003',
      none: true,
    }),
  },
});

const specialQuality = block({
  type: 'SpecialQuality',
  keyword: 'special-quality',
  meaning: 'A special or unique quality of a candidate under criterion C.',
  head: { label: { meaning: 'The quality in a few words.', required: true } },
  plain: true,
  keys: {
    'relates-to': list(each.word('special-qualities-relations'), {
      meaning: 'To what it is related.',
      due: 'when the case is submitted',
      provision: 'QCS-009',
      none: true,
    }),
  },
});

const additionalDevelopment = block({
  type: 'AdditionalDevelopment',
  keyword: 'additional-development',
  meaning: 'Development of a program graduate after a disapproval.',
  head: { label: { meaning: 'The development in a few words.' } },
  keys: {
    completed: date({
      meaning: 'The day on which it was completed.',
      due: 'before the case is submitted once more',
      provision: 'QDS-013',
    }),
  },
});

export const qrbCase = block({
  type: 'QrbCase',
  keyword: 'qrb-case',
  meaning: 'A case before a Qualifications Review Board.',
  head: {
    name: 'required',
    label: { meaning: 'The number of the case in ESCS.' },
    about: { kinds: ['Candidate'], meaning: 'The candidate to be certified.', required: true },
  },
  keys: {
    agency: name(['Agency'], { meaning: 'The agency that submits the case.', provision: 'QCS-012' }),
    vacancy: name(['Vacancy'], { meaning: 'The vacancy, for criteria A and C.', provision: 'QCS-012' }),
    program: name(['Program'], { meaning: 'The program, for criterion B.', provision: 'QCS-002' }),
    criterion: word('criteria', {
      meaning: 'The basis on which certification is asked for.',
      due: 'when the case is submitted',
      provision: 'QCS-001',
    }),
    method: word('submission-methods', {
      meaning: 'How the executive qualifications are shown.',
      due: 'when the case is submitted',
      provision: 'QSB-005',
    }),
    submitted: date({ meaning: 'The day on which the case was submitted.', provision: 'QCS-018' }),
    'submitted-by': word('submitters', { meaning: 'Who submitted it.', provision: 'QCS-013' }),
    channel: word('channels', { meaning: 'How it was submitted.', provision: 'DOC-001' }),
    'resubmission-of': name(['QrbCase'], {
      meaning: 'The disapproved case that this one takes up again.',
      provision: 'QDS-005',
    }),
    'reviewed-before-resubmission': date({
      meaning: 'The day on which the agency reviewed the case before submitting it again.',
      due: 'when the case is submitted again',
      provision: 'QDS-004',
    }),
    'candidates-sought': text({
      meaning: 'How candidates with demonstrated experience were sought.',
      due: 'when a criterion C case is submitted',
      provision: 'QCS-004',
      none: true,
    }),
    'high-potential': text({
      meaning: 'What shows that the candidate will quickly acquire full competence.',
      due: 'when a criterion C case is submitted',
      provision: 'QCS-006',
      none: true,
    }),
    'weak-ecqs': list(each.word('ecqs'), {
      meaning: 'The one or two Executive Core Qualifications not yet shown.',
      provision: 'QCS-005',
    }),
    'specialized-board-requested': date({
      meaning: 'The day on which a board with a member of similar background was asked for.',
      provision: 'QCS-017',
    }),
    'continuity-critical': yesNo({
      meaning: 'Whether critical operations could not go on without filling the position.',
      provision: 'MOR-005',
    }),
    'after-disapproval': word('after-disapproval', {
      meaning: 'What the agency chose after a disapproval.',
      provision: 'QDS-001',
    }),
    withdrawn: act('officials', { meaning: 'The day on which the case was withdrawn.' }),
  },
  once: { escs, package: documentPackage, certification, 'email-exception': emailException },
  many: {
    extension,
    document,
    attachment,
    ecq,
    review,
    'special-quality': specialQuality,
    'opm-request': opmRequest,
    'additional-development': additionalDevelopment,
  },
});
