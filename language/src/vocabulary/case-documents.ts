// The papers of a case: the documents that the Board reads, their package, and what is sent beside it.
import { block, date, each, list, number, text, word, yesNo } from './shapes.ts';

const activity = block({
  type: 'DevelopmentActivity',
  keyword: 'activity',
  meaning: 'An activity of the development plan.',
  head: { label: { meaning: 'The activity in a few words.' } },
  keys: {
    ecqs: list(each.word('ecqs'), {
      meaning: 'The Executive Core Qualifications that it develops.',
      provision: 'DOC-021',
    }),
    competencies: list(each.word('competencies'), {
      meaning: 'The competencies that it develops.',
      provision: 'DOC-021',
    }),
    until: date({ meaning: 'The day by which it is to be finished.', provision: 'DOC-021', ahead: true }),
    'carried-out': date({
      meaning: 'The day on which it was finished; `none` where it was left undone.',
      due: 'by the end of probation',
      provision: 'QCS-008',
      none: true,
    }),
    result: text({
      meaning: 'What came of it, as the supervisor records it in probation.',
      due: 'by the end of probation',
      provision: 'PRB-011',
      none: true,
    }),
  },
});

export const document = block({
  type: 'CaseDocument',
  keyword: 'document',
  meaning: 'A document of the package, in the order in which the Board reads it.',
  head: { subject: 'qrb-documents' },
  plain: true,
  keys: {
    pages: number({ meaning: 'How many pages it has.', provision: 'APP-004' }),
    form: word('template-forms', { meaning: 'Whose form it is.', provision: 'QSB-008' }),
    'completed-by': list(each.word('template-authors'), {
      meaning: 'Who completed it.',
      provision: 'QSB-009',
    }),
    'signed-by': word('officials', {
      meaning: 'Who signed it.',
      due: 'when the case is submitted',
      provision: 'QSB-010',
      none: true,
    }),
    signed: date({ meaning: 'The day on which it was signed.', provision: 'DOC-014', none: true }),
    author: word('officials', { meaning: 'Who wrote it.', provision: 'DOC-016' }),
    addresses: list(each.word('memo-topics'), { meaning: 'The topics it addresses.', provision: 'DOC-017' }),
    ecqs: list(each.word('ecqs'), {
      all: true,
      meaning: 'The Executive Core Qualifications it is about.',
      provision: 'QOC-003',
    }),
    competencies: list(each.word('competencies'), {
      meaning: 'The competencies that an accomplishment record addresses.',
      provision: 'QSB-013',
    }),
    months: number({ meaning: 'How many months it covers.', provision: 'QCS-007' }),
  },
  many: { activity },
});

export const attachment = block({
  type: 'Attachment',
  keyword: 'attachment',
  meaning: 'A document sent beside the package.',
  head: {
    subject: 'attachments',
  },
  plain: true,
  keys: {
    format: word('attachment-formats', { meaning: 'The kind of file.', provision: 'DOC-008' }),
  },
});

export const documentPackage = block({
  type: 'CasePackage',
  keyword: 'package',
  meaning: 'How the documents were put together.',
  head: {},
  keys: {
    files: number({ meaning: 'In how many files they were scanned.', provision: 'DOC-006' }),
    'cover-sheets': yesNo({ meaning: 'Whether labeled cover sheets part them.', provision: 'DOC-004' }),
  },
});

export const opmRequest = block({
  type: 'OpmRequest',
  keyword: 'opm-request',
  meaning: 'A further document for which OPM asked.',
  head: { label: { meaning: 'The document in a few words.', required: true } },
  keys: {
    asked: date({ meaning: 'The day on which OPM asked.', provision: 'DOC-015' }),
    sent: date({
      meaning: 'The day on which it was sent.',
      due: 'when OPM has asked',
      provision: 'DOC-015',
      none: true,
    }),
  },
});
