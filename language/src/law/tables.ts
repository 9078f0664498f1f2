// The tables of the law: competencies by ECQ, the lists of required contents, and the documents of a QRB package.

import type { DocumentList, RequiredItem } from './edition.ts';

/**
 * For each ECQ its competencies in the order of the desk guide. The headings its web page has lost (flexibility,
 * resilience, vision, accountability, decisiveness, entrepreneurship, partnering) are restored from OPM's model of
 * 1 October 2006. The six fundamental competencies belong to no ECQ and never count.
 */
export const competencies = {
  'leading-change': [
    'creativity-and-innovation',
    'external-awareness',
    'flexibility',
    'resilience',
    'strategic-thinking',
    'vision',
  ],
  'leading-people': ['conflict-management', 'leveraging-diversity', 'developing-others', 'team-building'],
  'results-driven': [
    'accountability',
    'customer-service',
    'decisiveness',
    'entrepreneurship',
    'problem-solving',
    'technical-credibility',
  ],
  'business-acumen': ['financial-management', 'human-capital-management', 'technology-management'],
  'building-coalitions': ['partnering', 'political-savvy', 'influencing-negotiating'],
} as const satisfies Record<string, readonly string[]>;

export const required = {
  /** The seventeen contents of an announcement; complete or not, VAC-012. */
  'announcement-items': [
    { provision: 'VAC-013', item: 'the name of the issuing agency', keys: ['agency'] },
    { provision: 'VAC-014', item: 'an announcement number', keys: ['$label'] },
    { provision: 'VAC-015', item: 'the position with its title, series and pay plan', keys: ['$about'] },
    { provision: 'VAC-016', item: 'the duty location', keys: ['duty-locations'] },
    { provision: 'VAC-017', item: 'the number of vacancies', keys: ['vacancies'] },
    {
      provision: 'VAC-018',
      item: 'the opening and closing dates and how receipt of applications is handled',
      keys: ['opens', 'closes', 'receipt-of-applications'],
    },
    { provision: 'VAC-019', item: 'the selection method', keys: ['selection-method'] },
    { provision: 'VAC-020', item: 'a brief description of the duties', keys: ['duties'] },
    { provision: 'VAC-021', item: 'the area of consideration', keys: ['area-of-consideration'] },
    { provision: 'VAC-022', item: 'the SES pay range', keys: ['pay-range'] },
    {
      provision: 'VAC-023',
      item: 'the ECQs and the technical qualifications',
      keys: ['ecqs', 'technical-qualifications'],
    },
    { provision: 'VAC-024', item: 'the basis of rating', keys: ['basis-of-rating'] },
    { provision: 'VAC-025', item: 'what applicants must file', keys: ['what-to-file'] },
    {
      provision: 'VAC-026',
      item: 'the statements on equal employment opportunity and reasonable accommodation',
      keys: ['eeo-statement', 'reasonable-accommodation'],
    },
    { provision: 'VAC-027', item: 'a contact', keys: ['contact'] },
    { provision: 'VAC-028', item: 'how to apply', keys: ['how-to-apply'] },
    { provision: 'VAC-029', item: 'the other information that is required', keys: ['other-information'] },
  ],

  /** What a development policy says by the text of 1996. */
  'development-policy': [
    {
      provision: 'DEV-001',
      item: 'the groups of people that it develops',
      keys: ['populations'],
      words: ['supervisors', 'managers', 'executives', 'candidates'],
    },
    { provision: 'DEV-003', item: 'the strategic plan that it is a part of', keys: ['strategic-plan'] },
    {
      provision: 'DEV-004',
      item: 'an answer whether programs encourage a corporate perspective',
      keys: ['corporate-perspective'],
    },
    {
      provision: 'DEV-005',
      item: 'the merit system principles that assignments to training follow',
      keys: ['merit-principles'],
    },
    {
      provision: 'DEV-006',
      item: 'the transitions for which there is initial training',
      keys: ['initial-training'],
      words: ['new-supervisor', 'new-manager', 'new-executive'],
    },
    {
      provision: 'DEV-007',
      item: 'the needs assessment that initial training follows',
      keys: ['needs-assessment'],
    },
    {
      provision: 'DEV-008',
      item: 'the learning that continues throughout a career',
      keys: ['continuing-learning'],
      words: ['short-term', 'long-term'],
    },
    {
      provision: 'DEV-009',
      item: 'a way in which candidates are developed systematically',
      keys: ['systematic-development'],
    },
  ],

  /** The thirteen records of a merit staffing action. */
  records: [
    {
      provision: 'REC-003',
      item: 'the OPM control number and any separate agency announcements',
      keys: ['holds'],
      words: ['control-number'],
    },
    {
      provision: 'REC-004',
      item: 'the recruitment sources',
      keys: ['holds'],
      words: ['recruitment-sources'],
    },
    {
      provision: 'REC-005',
      item: 'the qualifications standard and the position description',
      keys: ['holds'],
      words: ['standard', 'position-description'],
      when: 'for-position',
    },
    { provision: 'REC-006', item: 'the original applications', keys: ['holds'], words: ['applications'] },
    {
      provision: 'REC-007',
      item: 'the rating plan and the titles of the panel members',
      keys: ['holds'],
      words: ['rating-plan', 'panel-members'],
    },
    {
      provision: 'REC-008',
      item: 'the recommendations with groupings and rationale, or the rating sheets',
      keys: ['holds'],
      words: ['recommendations'],
      orWords: ['rating-sheets'],
    },
    {
      provision: 'REC-009',
      item: 'the references and inquiries that were obtained',
      keys: ['holds'],
      words: ['references'],
      when: 'references-obtained',
    },
    {
      provision: 'REC-010',
      item: 'which candidates were interviewed',
      keys: ['holds'],
      words: ['interviews'],
    },
    {
      provision: 'REC-011',
      item: "the selecting official's recommendation, or that the appointing authority selected",
      keys: ['selecting-official-recommendation'],
      when: 'selected-by-another',
    },
    {
      provision: 'REC-012',
      item: 'the appointment action',
      keys: ['holds'],
      words: ['appointment-action'],
      when: 'appointment-made',
    },
    {
      provision: 'REC-013',
      item: "the appointing authority's certification of qualifications",
      keys: ['holds'],
      words: ['qualifications-certification'],
      when: 'qualifications-certified',
    },
    {
      provision: 'REC-014',
      item: 'the certification of merit staffing',
      keys: ['holds'],
      words: ['merit-staffing-certification'],
      when: 'merit-staffing-certified',
    },
    {
      provision: 'REC-015',
      item: 'the complaints, with findings and response',
      keys: ['complaints'],
      when: 'complaint-made',
    },
  ],

  /** The eleven factors of a request to except one position from a moratorium; complete or not, MOR-008. */
  'exception-factors': [
    {
      provision: 'MOR-009',
      item: 'the impact of leaving the position open',
      keys: ['addresses'],
      words: ['impact'],
    },
    {
      provision: 'MOR-010',
      item: 'how likely the new head takes a personal interest',
      keys: ['addresses'],
      words: ['new-head-interest'],
    },
    {
      provision: 'MOR-011',
      item: 'the organizational level, with a chart',
      keys: ['addresses'],
      words: ['organizational-level'],
    },
    {
      provision: 'MOR-012',
      item: "the candidate's involvement in policy",
      keys: ['addresses'],
      words: ['policy-involvement'],
      when: 'candidate-known',
    },
    {
      provision: 'MOR-013',
      item: "the candidate's special or unique qualifications",
      keys: ['addresses'],
      words: ['special-qualifications'],
      when: 'candidate-known',
    },
    {
      provision: 'MOR-014',
      item: "the candidate's resume",
      keys: ['addresses'],
      words: ['resume'],
      when: 'candidate-known',
    },
    {
      provision: 'MOR-015',
      item: 'whether the candidate is now on a Schedule C or noncareer appointment',
      keys: ['addresses'],
      words: ['schedule-c-or-noncareer'],
      when: 'candidate-known',
    },
    {
      provision: 'MOR-016',
      item: 'whether the candidate now performs the duties, and since when',
      keys: ['addresses'],
      words: ['acting-in-position'],
      when: 'candidate-known',
    },
    {
      provision: 'MOR-017',
      item: 'the time until a new head is appointed',
      keys: ['addresses'],
      words: ['time-to-new-head'],
    },
    {
      provision: 'MOR-018',
      item: 'how long the position has been vacant',
      keys: ['addresses'],
      words: ['time-vacant'],
    },
    {
      provision: 'MOR-019',
      item: "the outgoing head's certificate that continuity needs the action",
      keys: ['addresses'],
      words: ['certificate-of-continuity'],
      when: 'head-not-departed',
    },
  ],

  /** The eleven items of a notice to CDP-Opps about a vacancy that is not yet on USAJOBS; complete or not, OPP-003. */
  'cdp-opps-notice': [
    { provision: 'OPP-004', item: 'the agency and bureau', keys: ['agency-and-bureau'] },
    { provision: 'OPP-005', item: 'the job title', keys: ['job-title'] },
    { provision: 'OPP-006', item: 'the job series', keys: ['job-series'] },
    { provision: 'OPP-007', item: 'the duty location', keys: ['duty-location'] },
    { provision: 'OPP-008', item: 'the travel', keys: ['travel'] },
    { provision: 'OPP-009', item: 'the security clearance', keys: ['security-clearance'] },
    { provision: 'OPP-010', item: 'the technical qualifications', keys: ['qualifications'] },
    { provision: 'OPP-011', item: 'a brief description of the duties', keys: ['duties'] },
    { provision: 'OPP-012', item: 'the application materials', keys: ['application-materials'] },
    { provision: 'OPP-013', item: 'the deadline for applications', keys: ['deadline'] },
    { provision: 'OPP-014', item: 'the executive resources contact', keys: ['contact'] },
  ],

  /** What suffices where the announcement is on USAJOBS already. */
  'cdp-opps-short-notice': [
    { provision: 'OPP-016', item: 'the agency and bureau', keys: ['agency-and-bureau'] },
    { provision: 'OPP-016', item: 'the job title', keys: ['job-title'] },
    { provision: 'OPP-016', item: 'the link to USAJOBS', keys: ['usajobs-link'] },
    { provision: 'OPP-016', item: 'the executive resources contact', keys: ['contact'] },
  ],

  /** The message that asks OPM to resume processing. A file states that the message names the head, not the name. */
  resumption: [
    { provision: 'MRS-001', item: 'the day of the request', keys: ['requested'] },
    { provision: 'MRS-002', item: 'the approval of the new head', keys: ['head.approves'] },
    { provision: 'MRS-004', item: "the new head's intention to resume", keys: ['states-intention'] },
    { provision: 'MRS-005', item: 'the title of the new head', keys: ['head.$label'] },
    { provision: 'MRS-005', item: 'the name of the new head', keys: ['head.named'] },
    { provision: 'MRS-005', item: 'the day the new head was sworn in', keys: ['head.sworn-in'] },
    {
      provision: 'MRS-006',
      item: 'the cases that are submitted with it',
      keys: ['cases'],
      when: 'cases-submitted-with-it',
    },
  ],
} as const satisfies Record<string, readonly RequiredItem[]>;

/**
 * What applicants file under each selection method (APP-020). Answers on technical qualifications come on top of it; the
 * resume beside an accomplishment record is inferred, as the cells of the source's table are lost.
 */
export const materials = {
  'resume-based': ['resume'],
  traditional: ['resume', 'ecq-narrative'],
  'accomplishment-record': ['resume', 'accomplishment-record'],
} as const satisfies Record<string, readonly string[]>;

/**
 * What the Board reads, in its order. An ECQ narrative may always stand in for the template and the accomplishment
 * record (QSB-014). For criteria B and C the source names no accomplishment record: the template that goes with it counts.
 */
export const documents = [
  {
    provision: 'DOC-009',
    criterion: 'A',
    methods: ['traditional-narrative'],
    documents: [['vacancy-announcement'], ['resume'], ['ecq-narrative']],
  },
  {
    provision: 'DOC-010',
    criterion: 'A',
    methods: ['qrb-template'],
    documents: [['vacancy-announcement'], ['resume'], ['qrb-template', 'ecq-narrative']],
  },
  {
    provision: 'DOC-011',
    criterion: 'A',
    methods: ['accomplishment-record'],
    documents: [
      ['vacancy-announcement'],
      ['resume'],
      ['accomplishment-record', 'ecq-narrative'],
      ['qrb-template', 'ecq-narrative'],
    ],
    // The list of this method leaves the announcement out; the general rule for criteria A and C asks for it.
    requiredElsewhere: { 'vacancy-announcement': 'QSB-001' },
  },
  {
    provision: 'DOC-012',
    criterion: 'B',
    methods: ['traditional-narrative', 'qrb-template', 'accomplishment-record'],
    documents: [['mentor-evaluation'], ['resume'], ['ecq-narrative', 'qrb-template'], ['idp']],
  },
  {
    provision: 'DOC-013',
    criterion: 'C',
    methods: ['traditional-narrative', 'qrb-template', 'accomplishment-record'],
    documents: [
      ['vacancy-announcement'],
      ['resume'],
      ['ecq-narrative', 'qrb-template'],
      ['special-qualities-memo'],
      ['idp'],
    ],
  },
] as const satisfies readonly DocumentList[];
