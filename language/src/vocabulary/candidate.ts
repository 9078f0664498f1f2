// candidate: who applied or was appointed, by an applicant number and never by name.
import { block, date, each, list, name, number, text, word, yesNo } from './shapes.ts';

const held = block({
  type: 'PositionHeld',
  keyword: 'held',
  meaning: 'A position that the candidate held.',
  head: { label: { meaning: 'The title of the position.', required: true } },
  keys: {
    agency: name(['Agency'], { meaning: 'The agency in which it was held.' }),
    position: name(['Position'], { meaning: 'The position, where it is declared.' }),
    appointment: word(
      {
        career: 'A career appointment.',
        noncareer: 'A noncareer SES appointment.',
        limited: 'A limited SES appointment.',
        'schedule-c': 'A Schedule C appointment.',
      },
      { meaning: 'The kind of appointment.' },
    ),
    from: date({ meaning: 'The first day in the position.' }),
    to: date({ meaning: 'The last day in the position; absent while it is still held.', ahead: true }),
  },
});

const careerService = block({
  type: 'CareerService',
  keyword: 'career-service',
  meaning: 'Earlier service as a career appointee in the SES, where its appointment is not declared.',
  head: { label: { meaning: 'The position in a few words.' } },
  keys: {
    from: date({ meaning: 'The first day as a career appointee.', provision: 'REA-003' }),
    to: date({ meaning: 'The last day as a career appointee.', provision: 'REA-003' }),
    'leaving-reason': word('leaving-reasons', { meaning: 'Why it ended.', provision: 'REA-002' }),
    'probation-ends': date({
      meaning: 'The last day that its probation had, had it been served in full.',
      provision: 'REA-009',
      ahead: true,
    }),
    'probation-completed': date({
      meaning: 'The day on which its probation was completed.',
      provision: 'APT-011',
      none: true,
    }),
  },
});

const terminalLeave = block({
  type: 'TerminalLeave',
  keyword: 'terminal-leave',
  meaning: 'Terminal leave from a uniformed service, pending separation.',
  head: {},
  keys: {
    from: date({ meaning: 'Its first day.', provision: 'CON-007', ahead: true }),
    to: date({ meaning: 'Its last day.', provision: 'CON-007', ahead: true }),
  },
});

const mobility = block({
  type: 'MobilityAssignment',
  keyword: 'mobility',
  meaning: 'An assignment, for a time or for good, that departs from the earlier pattern of work.',
  head: { subject: 'mobility-means' },
  keys: {
    destination: word('mobility-destinations', { meaning: 'Where it leads.', provision: 'MOB-001' }),
    from: date({ meaning: 'Its first day.', provision: 'MOB-001', ahead: true }),
    to: date({ meaning: 'Its last day.', provision: 'MOB-001', ahead: true }),
  },
});

const mobilityAgreement = block({
  type: 'MobilityAgreement',
  keyword: 'mobility-agreement',
  meaning: 'An agreement to move where the agency needs the executive.',
  head: {},
  keys: {
    accepted: date({ meaning: 'The day on which it was accepted.', provision: 'MOB-004' }),
    'in-position-since': date({
      meaning: 'The day from which the executive held the position in which it was accepted.',
      provision: 'MOB-005',
    }),
  },
});

const directedReassignment = block({
  type: 'DirectedReassignment',
  keyword: 'directed-reassignment',
  meaning: 'A reassignment that the agency directed.',
  head: { about: { kinds: ['Position'], meaning: 'The position to which it was directed.' } },
  keys: {
    'outside-commuting-area': yesNo({
      meaning: 'Whether the position lies outside the commuting area.',
      provision: 'MOB-004',
    }),
    accepted: date({ meaning: 'The day on which the executive accepted it.', provision: 'MOB-006' }),
    declined: date({ meaning: 'The day on which the executive declined it.', provision: 'MOB-004' }),
  },
});

const experience = block({
  type: 'Experience',
  keyword: 'experience',
  meaning: 'Experience by which the candidate shows competencies.',
  head: { name: 'required', label: { meaning: 'The experience in a few words.' } },
  keys: {
    from: date({ meaning: 'The first day of the experience.' }),
    to: date({ meaning: 'The last day that is credited.', provision: 'MER-014' }),
    demonstrates: list(each.word('competencies'), { meaning: 'The competencies it shows.' }),
    interagency: word(
      {
        'multi-agency': 'Experience in several agencies or organizations.',
        equivalent: 'Experience that the agency declares to equal it.',
      },
      {
        meaning: 'As what it is offered for a position of a National Security Professional.',
        provision: 'NSP-002',
      },
    ),
    'national-security': yesNo({ meaning: 'Whether it concerned national security.', provision: 'NSP-004' }),
    leading: yesNo({
      meaning: 'Whether it was gained while leading, formally or not.',
      provision: 'NSP-004',
    }),
    mode: word('nsp-modes', { meaning: 'In what kind of service it was gained.', provision: 'NSP-004' }),
    involvement: list(each.word('nsp-involvements'), {
      meaning: 'In what way the involvement was extensive.',
      provision: 'NSP-005',
    }),
    results: text({ meaning: 'The results that can be shown.', provision: 'NSP-006' }),
    organizations: list(each.text, {
      meaning: 'The organizations in which it was gained or which it involved.',
      provision: 'NSP-007',
    }),
  },
});

const certification = block({
  type: 'CertificationHeld',
  keyword: 'certification',
  meaning: 'A certification that the candidate acquired.',
  head: { label: { meaning: 'The certification, as the standard names it.', required: true } },
  keys: {
    acquired: date({ meaning: 'The day on which it was acquired.', provision: 'QUA-024' }),
  },
});

const section = block({
  type: 'NarrativeSection',
  keyword: 'section',
  meaning: 'A part of an ECQ narrative.',
  head: {},
  keys: {
    ecqs: list(each.word('ecqs'), {
      meaning: 'The Executive Core Qualification that it treats, or those that it treats together.',
      provision: 'APP-011',
    }),
    examples: number({ meaning: 'How many examples it gives.', provision: 'APP-012' }),
    text: text({ meaning: 'What it says, or the part of it that matters.', provision: 'APP-013' }),
  },
});

const document = block({
  type: 'ApplicationDocument',
  keyword: 'document',
  meaning: 'A document of the application.',
  head: { subject: 'application-documents' },
  plain: true,
  keys: {
    pages: number({ meaning: 'How many pages it has.', provision: 'APP-004' }),
    ecqs: list(each.word('ecqs'), {
      all: true,
      meaning: 'The Executive Core Qualifications it addresses.',
      provision: 'APP-003',
    }),
    text: text({ meaning: 'What it says, or the part of it that matters.', provision: 'APP-013' }),
  },
  many: { section },
});

const application = block({
  type: 'Application',
  keyword: 'application',
  meaning: 'An application for a vacancy.',
  head: { about: { kinds: ['Vacancy'], meaning: 'The vacancy applied for.', required: true } },
  keys: {
    received: date({ meaning: 'The day on which it was received.' }),
    track: word('tracks', { meaning: 'How the applicant is considered.', provision: 'MER-010' }),
    meets: list(each.name(['Mandatory', 'Desirable'], 'standard'), {
      meaning: 'The qualifications that the applicant meets.',
      provision: 'QUA-012',
    }),
    'does-not-meet': list(each.name(['Mandatory', 'Desirable'], 'standard'), {
      meaning: 'The qualifications that the applicant does not meet.',
      provision: 'QUA-012',
    }),
    'ineligible-for': list(each.name(['Mandatory', 'Desirable'], 'standard'), {
      meaning: 'The qualifications for the lack of which the applicant was found not eligible.',
      provision: 'QUA-013',
    }),
    'requisite-experience': yesNo({
      meaning: 'Whether the applicant has the experience and training for the work, certified or not.',
      provision: 'QUA-020',
    }),
    eligible: yesNo({ meaning: 'Whether the applicant is eligible.', provision: 'QUA-012' }),
    reason: text({ meaning: 'Why the applicant is not eligible.' }),
  },
  many: { document },
});

export const candidate = block({
  type: 'Candidate',
  keyword: 'candidate',
  meaning: 'A candidate, by applicant number.',
  head: { name: 'required' },
  keys: {
    service: word('services', { meaning: 'Where the candidate serves.', provision: 'AOC-003' }),
    'cdp-opps-registered': date({
      meaning: 'The day on which the candidate joined the CDP-Opps list.',
      provision: 'OPP-017',
    }),
    citizen: yesNo({
      meaning: 'Whether the candidate is a citizen of the United States.',
      provision: 'CON-003',
    }),
    'ses-since': date({ meaning: 'The first day in the SES.', provision: 'MOB-004' }),
    'discontinued-service-retirement': word(
      {
        eligible: 'It is held that the executive may have it.',
        'not-eligible': 'It is held that the executive may not have it.',
      },
      {
        meaning: 'What is held about discontinued service retirement.',
        provision: 'MOB-004',
      },
    ),
  },
  once: { 'terminal-leave': terminalLeave, 'mobility-agreement': mobilityAgreement },
  many: {
    held,
    'career-service': careerService,
    experience,
    certification,
    application,
    mobility,
    'directed-reassignment': directedReassignment,
  },
});
