// standard: the qualifications standard of a position, with its mandatory and desirable qualifications.
import { block, date, each, list, quantity, text, word, yesNo } from './shapes.ts';

const qualificationHead = { name: 'required' } as const;

const qualificationKeys = {
  aspect: word('aspects', {
    meaning: 'Which side of the position the qualification is about.',
    provision: 'QUA-010',
  }),
  text: text({ meaning: 'What the qualification asks for, in words.', provision: 'QUA-014' }),
  ecqs: list(each.word('ecqs'), {
    all: true,
    meaning: 'The Executive Core Qualifications it covers.',
    provision: 'QUA-026',
  }),
  'supports-duty': text({ meaning: 'The duty that makes it job related.', provision: 'QUA-015' }),
  'job-related': yesNo({
    meaning: 'Whether it is related to the job; the duty that it supports shows it.',
    provision: 'QUA-015',
  }),
  'rating-levels': list(
    each.word({
      exceeds: 'Better than what is asked for.',
      meets: 'What is asked for.',
      below: 'Less than what is asked for.',
    }),
    { meaning: 'The levels by which candidates are told apart.', provision: 'QUA-014' },
  ),
  'agency-specific': yesNo({
    meaning: 'Whether the experience can be gained inside this agency alone.',
    provision: 'QUA-016',
  }),
  'interagency-leadership': yesNo({
    meaning: 'Whether it asks for the ability to lead work across agencies or other organizations.',
    provision: 'NSP-001',
  }),
  certification: text({ meaning: 'The certification it asks for.', provision: 'QUA-019' }),
  'certification-required': word(
    {
      'at-application': 'The candidate has it when applying.',
      'at-appointment': 'The candidate has it when appointed.',
      later: 'The appointee acquires it after appointment.',
    },
    { meaning: 'When the certification must be there.', provision: 'QUA-019' },
  ),
  'or-eligible': yesNo({
    meaning: 'Whether being eligible for the certification is enough.',
    provision: 'QUA-023',
  }),
  'acquire-within': quantity(['months', 'years', 'days'], {
    meaning: 'The time after appointment within which the certification is acquired.',
    provision: 'QUA-021',
  }),
  licence: text({
    meaning: 'The professional licence that the standard of the series requires.',
    provision: 'QUA-019',
  }),
  statute: text({ meaning: 'The statute that authorizes what it asks for.', provision: 'QUA-019' }),
  'minimum-experience': quantity(['months', 'years'], {
    meaning: 'A minimum length of experience.',
    provision: 'QUA-017',
  }),
  'minimum-education': text({ meaning: 'A minimum education.', provision: 'QUA-017' }),
  'minimum-basis': text({
    meaning: 'The General Schedule standard or statute that authorizes the minimum.',
    provision: 'QUA-017',
  }),
  'time-in-grade': quantity(['months', 'years'], {
    meaning: 'A time in grade, which does not apply to the SES.',
    provision: 'QUA-018',
  }),
} as const;

const mandatory = block({
  type: 'Mandatory',
  keyword: 'mandatory',
  meaning: 'A qualification without which no candidate is eligible.',
  head: qualificationHead,
  keys: qualificationKeys,
});

const desirable = block({
  type: 'Desirable',
  keyword: 'desirable',
  meaning: 'A qualification that helps to rate and rank eligible candidates.',
  head: qualificationHead,
  keys: qualificationKeys,
});

export const standard = block({
  type: 'Standard',
  keyword: 'standard',
  meaning: 'The qualifications standard of a position.',
  head: {
    name: 'required',
    label: { meaning: 'The number of the standard.' },
    about: { kinds: ['Position'], meaning: 'The position it is for.', required: true },
  },
  keys: {
    'established-by': word('standard-authorities', {
      meaning: 'Who established the standard.',
      provision: 'QUA-001',
    }),
    designee: text({ meaning: 'The title of the designee.', provision: 'QUA-001' }),
    'also-for': list(each.name(['Position']), {
      meaning: 'Further positions, alike, that it is for as well.',
      provision: 'QUA-005',
    }),
    written: yesNo({
      meaning: 'Whether it is in writing; its number in quotes shows that too.',
      provision: 'QUA-009',
    }),
    basis: word('standard-bases', { meaning: 'On what footing it was developed.', provision: 'QUA-007' }),
    'opm-consulted': date({ meaning: 'The day on which OPM was consulted.', provision: 'QUA-008' }),
    'nsp-definition': text({
      meaning: "The agency's own definition of inter-agency experience, in place of that of the guide.",
      provision: 'NSP-003',
    }),
    level: word('standard-levels', { meaning: 'How high the standard is set.', provision: 'QUA-006' }),
    approved: date({
      meaning: 'The day on which the standard was approved.',
      due: 'before the position is announced',
      provision: 'QUA-003',
    }),
    reviewed: date({ meaning: 'The day on which it was last reviewed.', provision: 'QUA-004' }),
    superseded: date({ meaning: 'The day on which another took its place.', provision: 'QUA-025' }),
    'retained-until': date({ meaning: 'The day until which it is kept.', provision: 'QUA-025', ahead: true }),
  },
  many: { mandatory, desirable },
});
