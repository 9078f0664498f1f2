// staffing-record: who was rated, how, who recommended, who selected and who certified.
import { act, block, date, each, list, name, text, word, yesNo } from './shapes.ts';

const panelMember = block({
  type: 'PanelMember',
  keyword: 'panel-member',
  meaning: 'A member of the rating panel, by title.',
  head: { label: { meaning: 'The title of the member.', required: true } },
  plain: true,
  keys: {
    trained: date({ meaning: 'The day on which the member was trained in rating.', provision: 'BST-006' }),
  },
});

const rating = block({
  type: 'Rating',
  keyword: 'rating',
  meaning: 'The rating of a candidate.',
  head: { about: { kinds: ['Candidate'], meaning: 'The candidate rated.', required: true } },
  keys: {
    group: word('rating-groups', {
      meaning: 'The group into which the candidate was put.',
      provision: 'MER-011',
    }),
    considered: list(each.word('aspects'), {
      meaning: 'Which qualifications were considered.',
      provision: 'ERB-006',
    }),
    rationale: text({ meaning: 'Why the candidate was rated so.', provision: 'MER-015' }),
    'experience-credited-to': date({
      meaning: 'The last day of experience that was credited.',
      provision: 'MER-014',
    }),
    interviewed: date({ meaning: 'The day of the interview.', provision: 'REC-010' }),
    'references-checked': date({
      meaning: 'The day on which references were checked.',
      provision: 'BST-004',
    }),
  },
});

const erbAction = block({
  type: 'ErbAction',
  keyword: 'erb-action',
  meaning: 'What the Executive Resources Board did with the candidates.',
  head: {},
  keys: {
    board: name(['Erb'], { meaning: 'The board.', provision: 'ERB-001' }),
    'endorsed-panel-ratings': date({
      meaning: 'The day on which the board endorsed the ratings of the panel as its own.',
      provision: 'ERB-007',
    }),
    adjustments: text({ meaning: 'The basis for what the board adjusted.', provision: 'ERB-007' }),
    recommendations: date({ meaning: 'The day of the written recommendations.', provision: 'ERB-009' }),
    'rating-sheets': date({ meaning: 'The day of rating sheets given instead.', provision: 'ERB-011' }),
    'best-qualified': list(each.name(['Candidate']), {
      meaning: 'The candidates whom the board found best qualified.',
      provision: 'ERB-010',
      none: true,
    }),
    certified: date({ meaning: 'The day on which the board certified the list.', provision: 'ERB-012' }),
    'sent-to-supervisory-official': date({
      meaning: 'The day on which the list went to a supervisory official before the appointing authority.',
      provision: 'ERB-013',
    }),
    'forwarded-in-full': date({
      meaning: 'The day on which the appointing authority was sent all of it, with the person proposed.',
      provision: 'ERB-013',
    }),
  },
});

const selection = block({
  type: 'Selection',
  keyword: 'selection',
  meaning: 'The selection of a candidate.',
  head: { about: { kinds: ['Candidate'], meaning: 'The candidate selected.', required: true } },
  keys: {
    selected: act('officials', { meaning: 'The day of the selection, and by whom.', provision: 'ERB-014' }),
    declined: date({ meaning: 'The day on which the candidate declined.', provision: 'VAC-032' }),
    factors: list(each.word('selection-factors'), {
      meaning: 'What the selection was based on.',
      provision: 'MER-016',
    }),
    'qualifications-certified': act('officials', {
      meaning: 'The day on which the qualifications were certified, and by whom.',
      provision: 'MER-017',
    }),
    'merit-staffing-certified': act('officials', {
      meaning: 'The day on which the merit staffing procedures were certified, and by whom.',
      provision: 'MER-018',
    }),
  },
});

const applicantNotices = block({
  type: 'ApplicantNotices',
  keyword: 'applicant-notices',
  meaning: 'When applicants were told of their status.',
  head: {},
  keys: {
    received: date({ meaning: 'Told that the application was received.', provision: 'BST-008' }),
    assessed: date({ meaning: 'Told whether they were found qualified.', provision: 'BST-008' }),
    referral: date({ meaning: 'Told whether they were referred.', provision: 'BST-008' }),
    selection: date({ meaning: 'Told whether they were selected.', provision: 'BST-008' }),
  },
});

const records = block({
  type: 'Records',
  keyword: 'records',
  meaning: 'What is kept so that the process can be reconstructed.',
  head: {},
  keys: {
    'retained-until': date({
      meaning: 'The day until which the records are kept.',
      provision: 'REC-001',
      ahead: true,
    }),
    holds: list(each.word('records'), { meaning: 'The records that are held.', provision: 'REC-003' }),
    'selecting-official-recommendation': text({
      meaning: 'The recommendation of a selecting official who is not the appointing authority.',
      provision: 'REC-011',
      notApplicable: true,
    }),
    complaints: list(each.text, {
      meaning: 'Complaints about the process, with findings and response.',
      provision: 'REC-015',
      none: true,
    }),
  },
});

const inquiry = block({
  type: 'Inquiry',
  keyword: 'inquiry',
  meaning: 'What an applicant or another person asked to know about the competition.',
  head: {
    subject: 'inquiries',
    about: { kinds: ['Candidate'], meaning: 'The applicant who asked.' },
  },
  keys: {
    asked: date({ meaning: 'The day on which it was asked.', provision: 'RGT-001' }),
    answered: date({ meaning: 'The day on which it was answered.', provision: 'RGT-001' }),
    refused: date({ meaning: 'The day on which an answer was refused.', provision: 'RGT-001' }),
    'refusal-ground': word(
      {
        'confidential-source': 'It would reveal a confidential source.',
        other: 'Another ground.',
      },
      { meaning: 'On what ground it was refused.', provision: 'RGT-003' },
    ),
    told: list(
      each.word({
        qualified: 'Whether the applicant was found qualified.',
        referred: 'Whether the applicant was referred to the selecting official.',
      }),
      { meaning: 'What the applicant was told of the status.', provision: 'RGT-002' },
    ),
    'reveals-confidential-source': yesNo({
      meaning: 'Whether what was shown would reveal a confidential source.',
      provision: 'RGT-003',
    }),
  },
});

const appeal = block({
  type: 'Appeal',
  keyword: 'appeal',
  meaning: 'A complaint about the competition, and the body to which it was brought.',
  head: {
    subject: 'appeal-bodies',
    about: { kinds: ['Candidate'], meaning: 'The applicant who complains.' },
  },
  keys: {
    against: word(
      {
        erb: 'What the Executive Resources Board did.',
        qrb: 'What the Qualifications Review Board did.',
        'appointing-official': 'What the appointing official did.',
      },
      { meaning: 'Against whose action it is.', provision: 'RGT-005' },
    ),
    filed: date({ meaning: 'The day on which it was filed.', provision: 'RGT-005' }),
  },
});

export const staffingRecord = block({
  type: 'StaffingRecord',
  keyword: 'staffing-record',
  meaning: 'The merit staffing record of a vacancy.',
  head: {
    name: 'required',
    about: { kinds: ['Vacancy'], meaning: 'The vacancy that was filled.', required: true },
  },
  keys: {
    plan: name(['MeritStaffingPlan'], {
      meaning: 'The merit staffing plan that was followed.',
      provision: 'ERB-005',
    }),
    'rating-scale': word('rating-scales', { meaning: 'How candidates are rated.', provision: 'MER-009' }),
    'rated-by-standard': yesNo({
      meaning: "Whether the ratings rest on job-related factors of the position's standard.",
      provision: 'MER-013',
    }),
    'rule-of-three': yesNo({
      meaning: 'Whether the rule of three was applied, which does not apply to the SES.',
      provision: 'MER-012',
    }),
    'preference-points': yesNo({
      meaning: "Whether veterans' preference was added to ratings, which does not apply to the SES.",
      provision: 'MER-012',
    }),
    'delegated-to-panel': yesNo({ meaning: 'Whether the board let a panel rate.', provision: 'ERB-004' }),
    'assessment-methods': list(each.word('assessment-methods'), {
      meaning: 'How candidates were assessed.',
      provision: 'BST-001',
    }),
    'prohibited-practices-review': date({
      meaning: 'The day of the review against prohibited personnel practices.',
      provision: 'MER-002',
    }),
  },
  once: { 'erb-action': erbAction, 'applicant-notices': applicantNotices, records },
  many: { 'panel-member': panelMember, rating, selection, inquiry, appeal },
});
