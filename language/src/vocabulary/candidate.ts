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

const experience = block({
  type: 'Experience',
  keyword: 'experience',
  meaning: 'Experience by which the candidate shows competencies.',
  head: { name: 'required', label: { meaning: 'The experience in a few words.' } },
  keys: {
    from: date({ meaning: 'The first day of the experience.' }),
    to: date({ meaning: 'The last day that is credited.', provision: 'MER-014' }),
    demonstrates: list(each.word('competencies'), { meaning: 'The competencies it shows.' }),
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
  },
  many: { held, experience, application },
});
