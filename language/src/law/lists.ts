// The closed lists of the law: every word the language takes from the regulation, with what it means.
// One file, because it is read as one table; the words stand in the order of the source.

import type { ClosedList } from './edition.ts';

export const lists = {
  // Executive qualifications
  ecqs: {
    'leading-change': 'Bringing about strategic change, within the organization and beyond it.',
    'leading-people': "Leading people toward the organization's vision, mission and goals.",
    'results-driven': 'Meeting organizational goals and what customers expect.',
    'business-acumen': 'Managing people, money and information strategically.',
    'building-coalitions': 'Building coalitions inside the agency and with other organizations.',
  },
  competencies: {
    'creativity-and-innovation':
      'Finds new insights, questions the usual ways and puts new ideas into practice.',
    'external-awareness':
      'Follows policies and trends outside and knows the effect of the organization on them.',
    flexibility: 'Open to change; adapts quickly to new information and unexpected obstacles.',
    resilience: 'Copes with pressure, stays persistent and recovers from setbacks.',
    'strategic-thinking': 'Sets objectives and priorities for the long term and manages risks.',
    vision: 'Takes the long view, shares it with others and moves them to act on it.',
    'conflict-management': 'Lets opinions differ, and prevents or settles harmful conflict.',
    'leveraging-diversity': 'Keeps a workplace that includes everyone and makes use of differences.',
    'developing-others': 'Develops people by feedback and by occasions to learn.',
    'team-building': 'Builds commitment, trust and cooperation in teams.',
    accountability: 'Holds self and others to measurable results and answers for mistakes.',
    'customer-service': 'Foresees and meets the needs of customers inside and outside.',
    decisiveness: 'Decides well and in time, also where data are few or the outcome unwelcome.',
    entrepreneurship: 'Finds new opportunities and takes calculated risks to use them.',
    'problem-solving': 'Analyzes problems, weighs information and alternatives, and recommends.',
    'technical-credibility': 'Understands and applies the rules and methods of a specialty.',
    'financial-management': 'Prepares, justifies and administers budgets; oversees procurement.',
    'human-capital-management': 'Builds and manages the workforce that goals and budget call for.',
    'technology-management': 'Keeps up with technology, uses it well and keeps it secure.',
    partnering: 'Builds networks and alliances across boundaries.',
    'political-savvy': 'Recognizes the internal and external politics of the work and acts on it.',
    'influencing-negotiating': 'Persuades, builds consensus and wins cooperation.',
    'interpersonal-skills': 'Treats people with courtesy and respect. Fundamental: part of no ECQ.',
    'oral-communication': 'Speaks clearly and convincingly, and listens. Fundamental: part of no ECQ.',
    'integrity-honesty': 'Acts honestly, fairly and ethically. Fundamental: part of no ECQ.',
    'written-communication': 'Writes clearly and convincingly. Fundamental: part of no ECQ.',
    'continual-learning':
      'Knows own strengths and weaknesses and keeps learning. Fundamental: part of no ECQ.',
    'public-service-motivation': 'Serves the public and its interests. Fundamental: part of no ECQ.',
  },
  'fundamental-competencies': {
    'interpersonal-skills': 'Treats people with courtesy and respect.',
    'oral-communication': 'Speaks clearly and convincingly, and listens.',
    'integrity-honesty': 'Acts honestly, fairly and ethically.',
    'written-communication': 'Writes clearly and convincingly.',
    'continual-learning': 'Knows own strengths and weaknesses and keeps learning.',
    'public-service-motivation': 'Serves the public and its interests.',
  },

  // Agencies and positions
  'agency-kinds': {
    'executive-department': 'A department headed by a secretary.',
    'military-department': 'The Army, the Navy or the Air Force.',
    'independent-agency': 'An agency outside the departments.',
    'independent-regulatory-commission':
      'A commission whose SES appointments the Executive Office may not review.',
    'bipartisan-board': 'A board or commission with members of both parties.',
    'government-corporation': 'A corporation of the government: outside the SES.',
  },
  'pay-plans': {
    ES: 'Senior Executive Service.',
    EX: 'Executive Schedule; not an SES position.',
    SL: 'Senior level; not an SES position.',
    ST: 'Scientific and professional; not an SES position.',
    GS: 'General Schedule; not an SES position.',
  },
  designations: {
    general: 'May be filled by a career, noncareer or limited appointee.',
    'career-reserved': 'May be filled by a career appointee only.',
  },
  'charter-duties': {
    'merit-staffing': 'Conducting the merit staffing process.',
    'succession-planning': 'Planning who follows whom.',
    'executive-development': 'Developing executives and candidates.',
    'performance-management': 'Overseeing executive performance and pay.',
    'resource-allocation': 'Managing SES positions and allocations.',
    mobility: 'Overseeing mobility assignments.',
  },
  audiences: {
    'selecting-officials': 'Those who select.',
    applicants: 'Those who apply.',
    'rating-panels': 'Those who rate.',
    'er-staff': 'The executive resources staff.',
  },

  'plan-audiences': {
    'selecting-officials': 'Those who select.',
    applicants: 'Those who apply.',
  },

  // Development policy and mobility
  populations: {
    supervisors: 'Individuals in supervisory positions.',
    managers: 'Individuals in managerial positions.',
    executives: 'Individuals in executive positions.',
    candidates: 'Candidates for such positions.',
  },
  transitions: {
    'new-supervisor': 'Becoming a supervisor.',
    'new-manager': 'Becoming a manager.',
    'new-executive': 'Becoming an executive.',
  },
  'learning-terms': {
    'short-term': 'Short-term learning experiences.',
    'long-term': 'Long-term learning experiences.',
  },
  'systematic-developments': {
    'candidate-development-program': 'A formal candidate development program: one type, not the only one.',
    rotations: 'Rotational assignments.',
    details: 'Details to other work.',
    mentoring: 'Mentoring.',
    'formal-training': 'Courses and seminars.',
    other: 'Another type.',
  },
  'mobility-means': {
    detail: 'A detail.',
    'short-term-reassignment': 'A reassignment or transfer for a short time.',
    'long-term-reassignment': 'A reassignment or transfer for a long time.',
    transfer: 'A transfer to another agency.',
    'intergovernmental-personnel-act': 'An assignment under the Intergovernmental Personnel Act.',
    sabbatical: 'A sabbatical.',
    'formal-training': 'Formal training.',
    other: 'Another way to expose an executive to new work.',
  },
  'mobility-destinations': {
    'same-agency': 'Within the agency.',
    'other-agency': 'Another federal agency.',
    'state-or-local-government': 'A state or local government.',
    'higher-education': 'An institution of higher education.',
    'nonprofit-organization': 'A non-profit organization.',
    'private-company': 'A company of the private sector.',
    'international-organization': 'An international organization.',
  },
  'mobility-participation': {
    voluntary: 'Executives take part of their own will.',
    mandatory: 'Executives are made to take part.',
  },

  // Qualifications standards
  'standard-authorities': {
    'agency-head': 'The head of the agency.',
    erb: 'The Executive Resources Board.',
    designee: 'Another designee of the head, named in the file by title.',
  },
  'standard-bases': {
    'opm-requirements': "OPM's requirements for career reserved positions.",
    'opm-consultation': 'Consultation with OPM, open to general positions.',
  },
  'standard-levels': {
    'well-qualified': 'Who meets the standard is well qualified.',
    'minimally-qualified': 'Who meets the standard is only minimally qualified: too low.',
  },
  aspects: {
    technical: 'Professional or technical.',
    executive: 'Executive or managerial.',
    other: 'Another kind of qualification.',
  },
  'nsp-modes': {
    'temporary-assignment': 'A temporary assignment to another organization.',
    'permanent-assignment': 'A permanent assignment to another organization.',
    'task-force': 'A multi-agency task force.',
    liaison: 'Liaison between agencies.',
    volunteer: 'Work as a volunteer.',
  },
  'nsp-involvements': {
    'time-commitment': 'A substantial commitment of time.',
    'decision-making': 'Responsibility for decisions.',
  },
  'citizenship-bases': {
    legislation: "The agency's own legislation.",
    'agency-policy': 'A policy of the agency.',
    'job-determination': 'A determination for the position.',
  },

  // Vacancies
  purposes: {
    'initial-career': 'To fill a position by initial career appointment.',
    noncompetitive:
      'To fill a position outside the merit staffing competition: by reassignment, transfer or reinstatement, or by a limited or noncareer appointment.',
    'program-entry': 'To admit participants to a candidate development program.',
  },
  'areas-of-consideration': {
    'all-qualified': 'All groups of qualified individuals, in and outside the civil service.',
    'civil-service':
      'All groups of qualified individuals within the civil service: the least that is lawful.',
    'current-executives': 'Current executives only: for a noncompetitive fill.',
    'federal-competitive-service': 'Employees of the competitive service only: never enough.',
    agency: 'Employees of one agency only: never enough.',
    component: 'Employees of one component only: never enough.',
  },
  'competitive-areas-of-consideration': {
    'all-qualified': 'All groups of qualified individuals, in and outside the civil service.',
    'civil-service': 'All groups of qualified individuals within the civil service.',
  },
  'selection-methods': {
    'resume-based': 'Applicants send a resume and no ECQ narrative.',
    traditional: 'Applicants send a resume and an ECQ narrative.',
    'accomplishment-record': 'Applicants send a resume and a short record of accomplishments.',
  },
  'application-documents': {
    resume: 'Resume.',
    'ecq-narrative': 'Narrative on the five ECQs.',
    'accomplishment-record': 'Record of accomplishments on certain ECQs or competencies.',
    'technical-responses': 'Separate responses on technical qualifications.',
    'ses-certificate': 'SES certificate issued by OPM.',
    'sf-50': 'Notification of Personnel Action.',
    'performance-appraisal': 'Latest performance appraisal.',
    transcript: 'Transcript of education.',
    licence: 'Proof of a licence or certification.',
    'cover-letter': 'Cover letter.',
    other: 'Another document.',
  },
  'accomplishment-choices': {
    'agency-set': 'The announcement names the competencies to address.',
    'candidate-choice': 'The candidate chooses the competencies to address.',
  },
  'announcement-statements': {
    'indian-preference': 'Preference will be given to American Indians.',
    'veterans-preference': "Veterans' preference, which does not apply to the SES.",
    ctap: "The agency's career transition assistance, which does not apply to the SES.",
    ictap: 'Interagency career transition assistance, which does not apply to the SES.',
    'time-in-grade': 'Time in grade, which does not apply to the SES.',
    'rule-of-three': 'The rule of three, which does not apply to the SES.',
  },
  'recruitment-sources': {
    usajobs: 'USAJOBS.',
    'agency-announcement': "The agency's own announcement and its distribution.",
    advertisement: 'An advertisement in a newspaper or journal.',
    'cdp-opps': 'The CDP-Opps list of certified program graduates.',
    'nonprofit-service': 'A nonprofit employment service.',
    'commercial-firm': 'A commercial recruiting firm.',
    other: 'Another source.',
  },
  'firm-justifications': {
    'otherwise-unavailable': 'Likely to bring well-qualified candidates who would not apply otherwise.',
    'short-supply': 'Well-qualified candidates are in short supply.',
  },

  // Candidates and applications
  services: {
    'civil-service': 'In a civil service position of the executive, judicial or legislative branch.',
    'career-ses': 'A career member of the SES.',
    'noncareer-ses': 'A noncareer member of the SES.',
    'limited-ses': 'In the SES on a limited appointment.',
    'former-career-ses': 'A career member of the SES once, now out of it.',
    'schedule-c': 'On a Schedule C appointment.',
    'uniformed-service': 'In a uniformed service: not the civil service.',
    'dc-government': 'In the District of Columbia Government: not the civil service.',
    outside: 'In no government position.',
  },
  tracks: {
    competitive: 'Considered in the competition.',
    noncompetitive: 'Considered outside the competition.',
  },
  'leaving-reasons': {
    resignation: 'Resigned.',
    retirement: 'Retired.',
    performance: 'Removed for performance.',
    discipline: 'Removed for disciplinary reasons.',
    'presidential-appointment': 'Left for a Presidential appointment.',
    'reemployment-right': 'Left for civilian employment with a right to return.',
    'noncareer-ses': 'Left for a noncareer SES appointment.',
    'military-duty': 'Left for military duty.',
    'compensable-injury': 'Left because of a compensable injury.',
    other: 'Left for another reason.',
  },
  inquiries: {
    procedures: 'How recruiting and selecting was done.',
    status: 'Whether the applicant was found qualified and was referred.',
    access: 'Questionnaires or reports about the applicant.',
  },
  'appeal-bodies': {
    opm: 'Office of Personnel Management: hears none.',
    agency: "The agency's own procedure.",
    'special-counsel': 'Office of Special Counsel.',
    eeo: 'The equal employment opportunity process.',
  },

  // Merit staffing
  'rating-scales': {
    category: 'Broad categories.',
    numeric: 'Scores.',
  },
  'rating-groups': {
    'highly-qualified': 'The top group.',
    'well-qualified': 'The middle group.',
    qualified: 'The bottom group.',
    other: 'A group of the agency itself, described in the rationale.',
  },
  'assessment-methods': {
    'resume-review': 'Rating of resumes.',
    'narrative-review': 'Rating of ECQ narratives against a crediting plan.',
    'accomplishment-record-review': 'Rating of accomplishment records.',
    questionnaire: 'A questionnaire.',
    'structured-interview': 'An interview with standard questions.',
    interview: 'Another interview.',
    'assessment-center': 'A formal assessment center.',
    'work-sample': 'A sample of the work.',
    'reference-check': 'Asking references.',
  },
  'selection-factors': {
    qualifications: 'Knowledge, skills, abilities and experience.',
    'job-related': 'Another factor related to the job.',
    political: 'Political affiliation, support or opposition: unlawful.',
    religion: 'Religious affiliation: unlawful.',
    'marital-status': 'Marital status: unlawful.',
    race: 'Race: unlawful.',
    'not-job-related': 'Another factor not related to the job: unlawful.',
  },
  records: {
    'control-number': 'OPM control number of the USAJOBS listing, with copies of separate announcements.',
    'recruitment-sources': 'List of the recruitment sources used.',
    standard: 'Copy of the qualifications standard.',
    'position-description': 'Copy of the position description.',
    applications: 'Originals of all applications.',
    'rating-plan': 'Rating and ranking procedures.',
    'panel-members': 'Names and titles of the panel members.',
    recommendations: 'Signed and dated recommendations with groupings and rationale.',
    'rating-sheets': 'Rating sheets, in place of recommendations.',
    references: 'References, questionnaires and inquiries obtained.',
    interviews: 'Which candidates were interviewed.',
    'appointment-action': 'Signed and dated appointment action.',
    'qualifications-certification': "The appointing authority's certification of qualifications.",
    'merit-staffing-certification': 'Certification that merit staffing procedures were followed.',
  },
  violations: {
    statutory: 'Of a statute.',
    regulatory: 'Of a regulation.',
    procedural: 'Of a procedure.',
  },

  // Who acts: the words after `by`, and who of them may do what
  officials: {
    'appointing-authority': 'The official with the power to appoint.',
    'appointing-official': 'The same, as some sections call it.',
    erb: 'The Executive Resources Board.',
    'erb-chair': 'The chair of the Executive Resources Board.',
    'agency-head': 'The head of the agency.',
    'acting-head': "The official who acts in the head's absence.",
    'deputy-secretary': 'The Deputy Secretary, or the deputy head.',
    'chief-of-staff': 'The Chief of Staff.',
    designee: 'A designee of the head.',
    'selecting-official': 'The official who recommends a selection to the appointing authority.',
    'rating-panel': 'The rating panel.',
    'senior-er-official': 'The senior official of the Executive Resources Office.',
    'er-staff': 'The executive resources staff.',
    'noncareer-supervisor': 'A supervisor on a noncareer appointment.',
    opm: 'Office of Personnel Management.',
    'executive-office': 'An officer or entity of the Executive Office of the President.',
    candidate: 'The candidate.',
  },
  certifiers: {
    'appointing-authority': 'Certifies qualifications and procedures.',
    'appointing-official': 'The same, as some sections call it.',
    erb: 'Certifies procedures, not qualifications.',
  },
  'template-signers': {
    'appointing-authority': 'The appointing authority.',
    'appointing-official': 'The same, as some sections call it.',
    'erb-chair': 'The chair of the Executive Resources Board.',
  },
  'template-authors': {
    'er-staff': 'The executive resources staff, who complete it with the others.',
    erb: 'The Executive Resources Board.',
    'interview-panel': 'The interview panel.',
    'selecting-official': 'The selecting official.',
    candidate: 'The candidate, who may be consulted.',
  },
  'memo-authors': {
    'selecting-official': 'The selecting official: the lowest level that may write it.',
    'appointing-authority': 'The appointing authority.',
    'appointing-official': 'The same, as some sections call it.',
    'deputy-secretary': 'The Deputy Secretary, or the deputy head.',
    'acting-head': "The official who acts in the head's absence.",
    'agency-head': 'The head of the agency.',
  },
  'exception-signers': {
    'agency-head': 'The head of the agency.',
    'acting-head': "The official who acts in the head's absence.",
  },
  'resumption-senders': {
    'senior-er-official': 'The senior official of the Executive Resources Office.',
    'erb-chair': 'The chair of the Executive Resources Board.',
    'chief-of-staff': 'The Chief of Staff.',
    'deputy-secretary': 'The Deputy Secretary, or the deputy head.',
    'agency-head': 'The head of the agency.',
  },

  // Qualifications Review Board
  administrators: {
    opm: 'A member of OPM staff.',
    agency: 'Somebody of an agency: not enough.',
  },
  'member-appointments': {
    career: 'Career member of the SES.',
    noncareer: 'Noncareer member of the SES.',
    'limited-term': 'Member of the SES on a limited term appointment.',
    'limited-emergency': 'Member of the SES on a limited emergency appointment.',
    'not-ses': 'No member of the SES: may not serve.',
  },
  criteria: {
    A: 'Demonstrated executive experience.',
    B: 'Graduation from a candidate development program that OPM approved.',
    C: 'Special or unique qualities that indicate executive success.',
  },
  'submission-methods': {
    'traditional-narrative': 'The candidate writes an ECQ narrative.',
    'qrb-template': "The agency completes OPM's template.",
    'accomplishment-record':
      'The candidate writes an accomplishment record; the agency adds a shortened template.',
  },
  channels: {
    escs: 'The Executive and Schedule C System.',
    email: 'E-mail: only where ESCS fails and OPM agreed before.',
  },
  submitters: {
    agency: 'The agency.',
    candidate: 'The candidate: never.',
  },
  'qrb-documents': {
    'vacancy-announcement': 'Vacancy announcement.',
    resume: 'Resume.',
    'ecq-narrative': 'ECQ narrative.',
    'qrb-template': 'QRB template.',
    'accomplishment-record': 'Accomplishment record.',
    'mentor-evaluation': 'Evaluation by the mentor.',
    'special-qualities-memo': 'Memo on special and unique qualities.',
    idp: 'Individual development plan, signed.',
  },
  attachments: {
    'extension-approval': "OPM's approval of an extension.",
    'exception-approval': "OPM's approval of an exception to a moratorium.",
    'additional-document': 'Another document, or one that OPM asked for.',
  },
  'attachment-formats': {
    pdf: 'PDF.',
    other: 'Another format: not the one asked for.',
  },
  'template-forms': {
    opm: "OPM's template.",
    agency: 'A template of the agency: not the one asked for.',
  },
  'memo-topics': {
    'special-or-unique': 'Why the candidate is special or unique and will be an effective executive.',
    'superior-choice': 'Why the candidate is the better choice over others who show all five ECQs.',
    'weak-ecqs': 'Which one or two ECQs need development.',
    'how-acquired': 'How full competence is acquired in the next twelve months.',
  },
  'special-qualities-relations': {
    program: "The agency's program.",
    mission: "The agency's mission.",
    'other-ses-consideration': 'Another consideration directly related to the SES.',
  },
  votes: {
    approve: 'To certify.',
    disapprove: 'Not to certify.',
    rewrite: 'To have ECQs re-written before a decision; never a decision.',
  },
  decisions: {
    approved: 'The Board certifies.',
    disapproved: 'The Board does not certify.',
  },
  'after-disapproval': {
    'next-board': 'To the next Board as it is.',
    returned: 'Back to the agency for improvement.',
    resubmitted: 'Criterion B: the package is resubmitted.',
    'additional-development': 'Criterion B: the candidate develops further first.',
  },
  certificates: {
    'without-further-competition': 'For graduates of a program open to the civil service or to all.',
    'after-competition': 'For graduates of a program open to one agency alone.',
  },

  // Moratoriums
  'moratorium-kinds': {
    agency: 'For one agency.',
    governmentwide: 'For all agencies, at a change in Administration.',
  },
  'moratorium-triggers': {
    'head-departed': 'The agency head has departed.',
    'departure-announced': 'The agency head has announced to depart.',
    'successor-nominated': 'The President has announced to nominate a new head.',
    'administration-change': 'The Administration changes: governmentwide only.',
  },
  'acting-heads': {
    'presidential-appointee': 'Served under a Presidential appointment immediately before: no moratorium.',
    'not-presidential-appointee': 'Did not: the agency is under a moratorium.',
  },
  'exception-factors': {
    impact: 'What it means for the agency to leave the position open.',
    'new-head-interest': 'How likely the new head takes a personal interest.',
    'organizational-level': 'The level of the position, with an organization chart.',
    'policy-involvement': "The candidate's involvement in policy.",
    'special-qualifications': "The candidate's special or unique qualifications.",
    resume: "The candidate's resume.",
    'schedule-c-or-noncareer': 'Whether the candidate is on a Schedule C or noncareer appointment.',
    'acting-in-position': 'Whether the candidate performs the duties now, and since when.',
    'time-to-new-head': 'How long until a new head is appointed.',
    'time-vacant': 'How long the position has been vacant.',
    'certificate-of-continuity': "The outgoing head's certificate that continuity needs the action.",
  },
  'exception-decisions': {
    approved: 'OPM excepts the case.',
    declined: 'OPM does not: the case is withdrawn.',
  },

  // Appointments and probation
  'appointment-types': {
    career: 'Without time limit, to a career reserved or general position.',
    noncareer: 'Without time limit, to a general position, at the pleasure of the appointing authority.',
    'limited-term': 'Up to three years, not renewable, to a general position whose duties expire.',
    'limited-emergency': 'Up to eighteen months, not renewable, for an urgent need that nobody foresaw.',
  },
  'appointment-actions': {
    'merit-selection': 'Initial career appointment after a competition.',
    'cdp-graduate': 'Initial career appointment of a certified program graduate.',
    'corrective-action': 'Initial career appointment to make good a lost consideration.',
    reappointment: 'Return to the career SES before an unfinished probation is served.',
    reassignment: 'To another SES position in the same agency.',
    transfer: 'To an SES position in another agency.',
    reinstatement: 'Return of a former career appointee who completed probation.',
    other: 'Another way without competition, which the guide does not name.',
  },
  'appointment-authorities': {
    opm: "OPM's authority for this appointment.",
    pool: "An authority from the agency's pool for limited appointments.",
    expert: 'Appointment as an expert: never to an SES position.',
    consultant: 'Appointment as a consultant: never to an SES position.',
    'white-house-service': '5 CFR 315.602: not for SES career appointments.',
    'peace-corps-service': 'Executive Order 11103: not for SES career appointments.',
  },
  needs: {
    'bona-fide': 'It is real.',
    unanticipated: 'Nobody could foresee it.',
    urgent: 'It cannot wait.',
  },
  'selective-service': {
    registered: 'Registered, or no longer able to.',
    'not-required': 'Need not register.',
    'failed-to-register': 'Failed to register: may not be appointed.',
    excepted: 'Did not register, and OPM determined that this was neither knowing nor willful.',
  },
  'fund-sources': {
    appropriated: 'Appropriated funds.',
    other: 'Other funds.',
  },
  'workers-outside-the-ses': {
    expert: 'An expert.',
    consultant: 'A consultant.',
    'private-temporary': 'A temporary employee of a private firm.',
  },
  'removal-procedures': {
    probationary: 'For an appointee in probation.',
    'post-probationary': 'For an appointee who completed probation.',
    'adverse-action': 'Adverse action, as after a declined directed reassignment.',
  },
  'removal-reasons': {
    performance: 'Performance.',
    misconduct: 'Misconduct.',
    'declined-reassignment': 'A declined directed reassignment.',
    other: 'Another reason.',
  },

  // Candidate development programs
  'participant-appointments': {
    career: 'On a career appointment.',
    'career-type': 'On a career-type appointment.',
    'schedule-b': 'On a Schedule B appointment made for the program.',
    other: 'On another appointment, such as a Schedule C or a temporary one.',
  },
} as const satisfies Record<string, ClosedList>;
