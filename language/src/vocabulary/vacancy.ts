// vacancy: a vacancy announcement, for a position or for entry into a candidate development program.
import { block, date, each, list, moneyRange, name, number, quantity, text, word, yesNo } from './shapes.ts';

const WHEN_OPEN = 'when the announcement is open';

const usajobs = block({
  type: 'UsajobsEntry',
  keyword: 'usajobs',
  meaning: 'The entry of the announcement in USAJOBS.',
  head: {},
  keys: {
    'control-number': text({ meaning: 'The OPM control number, nine digits.', provision: 'VAC-006' }),
    entered: date({ meaning: 'The day on which it was entered.', provision: 'VAC-003' }),
    confirmed: date({ meaning: 'The day on which the agency confirmed the entry.', provision: 'VAC-004' }),
    'full-text': yesNo({ meaning: 'Whether the full text was entered.', provision: 'VAC-007' }),
    agency: name(['Agency'], {
      meaning: 'The department or agency under which USAJOBS shows it.',
      provision: 'VAC-033',
    }),
  },
});

const extension = block({
  type: 'ClosingExtension',
  keyword: 'extension',
  meaning: 'A later closing date for an announcement that is still open.',
  head: {},
  keys: {
    closes: date({ meaning: 'The new closing date.', provision: 'VAC-010', ahead: true }),
    'entered-in-usajobs': date({
      meaning: 'The day on which the extension was entered in USAJOBS.',
      provision: 'VAC-010',
    }),
  },
});

const supplemental = block({
  type: 'SupplementalAnnouncement',
  keyword: 'supplemental',
  meaning: 'An announcement of the agency beside the one in USAJOBS.',
  head: { label: { meaning: 'Where it is published.', required: true } },
  keys: { closes: date({ meaning: 'Its closing date.', provision: 'VAC-009', ahead: true }) },
});

const source = block({
  type: 'RecruitmentSource',
  keyword: 'source',
  meaning: 'A source from which candidates are recruited.',
  head: { subject: 'recruitment-sources', label: { meaning: 'Which one it is.' } },
  plain: true,
  keys: {
    justification: word('firm-justifications', {
      meaning: 'Why a service or firm is used.',
      provision: 'SRC-002',
    }),
    standard: name(['Standard'], {
      meaning: 'The qualifications standard by which a service or firm measures people.',
      provision: 'SRC-003',
    }),
    'equal-terms': yesNo({
      meaning:
        'Whether those whom it found and those who applied directly are rated by one plan and one panel.',
      provision: 'SRC-006',
    }),
  },
});

const accomplishmentRecord = block({
  type: 'AccomplishmentRecordAsked',
  keyword: 'accomplishment-record',
  meaning: 'What the announcement asks of an accomplishment record.',
  head: {},
  keys: {
    choice: word('accomplishment-choices', {
      meaning: 'Who chooses the competencies.',
      provision: 'APP-019',
    }),
    ecqs: list(each.word('ecqs'), {
      all: true,
      meaning: 'The Executive Core Qualifications that it treats.',
      provision: 'APP-018',
    }),
    competencies: list(each.word('competencies'), {
      meaning: 'The competencies that the announcement names.',
      provision: 'APP-018',
    }),
  },
});

const cdpOppsNotice = block({
  type: 'CdpOppsNotice',
  keyword: 'cdp-opps-notice',
  meaning: 'The notice of the vacancy to certified graduates of candidate development programs.',
  head: {},
  keys: {
    sent: date({ meaning: 'The day on which it was sent.', provision: 'OPP-015' }),
    'agency-and-bureau': text({ meaning: 'The agency and bureau.', provision: 'OPP-004' }),
    'job-title': text({ meaning: 'The title of the job.', provision: 'OPP-005' }),
    'job-series': text({ meaning: 'The series of the job.', provision: 'OPP-006' }),
    'duty-location': text({ meaning: 'Where the work is done.', provision: 'OPP-007' }),
    travel: quantity(['percent'], { meaning: 'How much of the time is travel.', provision: 'OPP-008' }),
    'security-clearance': text({ meaning: 'The clearance needed.', provision: 'OPP-009' }),
    qualifications: text({ meaning: 'The technical qualifications.', provision: 'OPP-010' }),
    duties: text({ meaning: 'A brief description of the duties.', provision: 'OPP-011' }),
    'application-materials': list(each.text, { meaning: 'What an applicant sends.', provision: 'OPP-012' }),
    deadline: date({ meaning: 'The last day to apply.', provision: 'OPP-013', ahead: true }),
    contact: text({ meaning: 'Where to send it.', provision: 'OPP-014' }),
    'usajobs-link': text({ meaning: 'The address of the announcement in USAJOBS.', provision: 'OPP-016' }),
  },
});

export const vacancy = block({
  type: 'Vacancy',
  keyword: 'vacancy',
  meaning: 'A vacancy announcement.',
  head: {
    name: 'required',
    label: { meaning: 'The number of the announcement.' },
    about: {
      kinds: ['Position', 'Program'],
      meaning: 'The position to fill, or the program to enter.',
      required: true,
    },
  },
  keys: {
    status: word(
      {
        draft: 'Being written; what is missing is a hint.',
        open: 'Published; applications are accepted.',
        closed: 'The closing date has passed.',
        cancelled: 'Withdrawn.',
      },
      { meaning: 'Where the announcement stands.' },
    ),
    purpose: word('purposes', { meaning: 'What is being filled, and how.' }),
    agency: name(['Agency'], { meaning: 'The issuing agency.', due: WHEN_OPEN, provision: 'VAC-013' }),
    opens: date({
      meaning: 'The first day on which it is open.',
      due: WHEN_OPEN,
      provision: 'VAC-018',
      ahead: true,
    }),
    closes: date({
      meaning: 'The last day on which it is open, as first announced; an extension moves it.',
      due: WHEN_OPEN,
      provision: 'VAC-018',
      ahead: true,
    }),
    reopens: name(['Vacancy'], {
      meaning: 'The earlier announcement that this one reopens.',
      provision: 'VAC-011',
    }),
    vacancies: number({
      meaning: 'How many vacancies are to be filled.',
      due: WHEN_OPEN,
      provision: 'VAC-017',
    }),
    'duty-locations': list(each.text, {
      meaning: 'Where the work is done; every location that is offered.',
      due: WHEN_OPEN,
      provision: 'VAC-016',
    }),
    'area-of-consideration': word('areas-of-consideration', {
      meaning: 'Who may be considered.',
      due: WHEN_OPEN,
      provision: 'VAC-021',
    }),
    'selection-method': word('selection-methods', {
      meaning: 'How applicants show their qualifications.',
      due: WHEN_OPEN,
      provision: 'VAC-019',
    }),
    'pay-range': moneyRange({ meaning: 'The range of pay.', due: WHEN_OPEN, provision: 'VAC-022' }),
    ecqs: list(each.word('ecqs'), {
      all: true,
      meaning: 'The Executive Core Qualifications that are required.',
      due: WHEN_OPEN,
      provision: 'VAC-023',
    }),
    'technical-qualifications': list(each.name(['Mandatory', 'Desirable'], 'standard'), {
      meaning: 'The technical qualifications that are required.',
      due: WHEN_OPEN,
      provision: 'VAC-023',
      none: true,
    }),
    'technical-responses': list(each.name(['Mandatory', 'Desirable'], 'standard'), {
      meaning: 'The technical qualifications on which a separate written response is asked for.',
      provision: 'TQS-001',
      none: true,
    }),
    'receipt-of-applications': text({
      meaning: 'How receipt of applications is documented and considered.',
      due: WHEN_OPEN,
      provision: 'VAC-018',
    }),
    duties: text({ meaning: 'A brief description of the duties.', due: WHEN_OPEN, provision: 'VAC-020' }),
    'basis-of-rating': text({ meaning: 'How applicants are rated.', due: WHEN_OPEN, provision: 'VAC-024' }),
    'what-to-file': list(each.word('application-documents'), {
      meaning: 'What an applicant sends.',
      due: WHEN_OPEN,
      provision: 'VAC-025',
    }),
    'how-to-apply': text({ meaning: 'How to apply.', due: WHEN_OPEN, provision: 'VAC-028' }),
    'eeo-statement': text({
      meaning: 'The statement on equal employment opportunity.',
      due: WHEN_OPEN,
      provision: 'VAC-026',
    }),
    'reasonable-accommodation': text({
      meaning: 'The statement on reasonable accommodation.',
      due: WHEN_OPEN,
      provision: 'VAC-026',
    }),
    contact: text({ meaning: 'The contact person or point.', due: WHEN_OPEN, provision: 'VAC-027' }),
    'other-information': text({
      meaning: 'Whatever else must be told.',
      due: WHEN_OPEN,
      provision: 'VAC-029',
      none: true,
    }),
    'citizens-only': yesNo({
      meaning: 'Whether only citizens of the United States are considered.',
      provision: 'CON-001',
    }),
    'citizenship-basis': word('citizenship-bases', {
      meaning: 'On what a requirement of citizenship rests.',
      provision: 'CON-002',
    }),
    'time-in-grade': quantity(['months', 'years'], {
      meaning: 'A time in grade asked of applicants, which does not apply to the SES.',
      provision: 'QUA-018',
    }),
    'narrative-pages': number({
      meaning:
        'The most pages that the announcement allows for a narrative, or for an accomplishment record.',
      provision: 'APP-004',
    }),
    'resume-pages': number({ meaning: 'The most pages that the announcement allows for a resume.' }),
    'qualification-summary': text({
      meaning: 'What the announcement says of the qualifications in its own words.',
      provision: 'VAC-023',
    }),
    statements: list(each.word('announcement-statements'), {
      meaning: 'Statements that the announcement carries beside its contents.',
      provision: 'VAC-030',
    }),
    'disqualifies-for': list(
      each.word({
        'pages-per-ecq': 'More than a number of pages for a single ECQ.',
        'examples-per-ecq': 'More or fewer examples for an ECQ than a number.',
      }),
      { meaning: 'What the announcement disqualifies a narrative for.', provision: 'APP-008' },
    ),
    'draft-ecq-language': yesNo({
      meaning: 'Whether the announcement took over the draft language of the guide on the ECQ narrative.',
      provision: 'APP-015',
    }),
    'labor-notified': date({
      meaning: 'The day on which the Department of Labor was notified.',
      provision: 'VAC-002',
    }),
  },
  once: { usajobs, 'cdp-opps-notice': cdpOppsNotice, 'accomplishment-record': accomplishmentRecord },
  many: { extension, supplemental, source },
});
