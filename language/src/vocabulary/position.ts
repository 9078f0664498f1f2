// position: a career reserved or general position of the Senior Executive Service.
import { block, date, name, text, word, yesNo } from './shapes.ts';

const succession = block({
  type: 'Succession',
  keyword: 'succession',
  meaning: 'What makes it a temporary position beside another, so that incumbent and successor overlap.',
  head: { about: { kinds: ['Position'], meaning: 'The position that changes hands.', required: true } },
  keys: {
    established: date({ meaning: 'The day on which it was set up.', provision: 'RES-002', ahead: true }),
    'departure-documented': date({
      meaning: 'The day from which it is on record that the incumbent means to leave.',
      provision: 'RES-002',
      none: true,
    }),
    'incumbent-departs': date({
      meaning: 'The last day of the incumbent.',
      provision: 'RES-003',
      ahead: true,
    }),
    ends: date({ meaning: 'The last day of the temporary position.', provision: 'RES-003', ahead: true }),
  },
});

const outsideWorker = block({
  type: 'OutsideWorker',
  keyword: 'outside-worker',
  meaning: 'Someone who does work of the position without an SES appointment.',
  head: { subject: 'workers-outside-the-ses' },
  keys: {
    work: word(
      {
        'duties-of-the-position': 'The duties of the position itself.',
        executive: 'Executive work.',
        'policy-making': 'Policy-making work.',
        support: 'Work that supports it: none of the SES.',
      },
      { meaning: 'What the work is.', provision: 'RES-007' },
    ),
    from: date({ meaning: 'The first day of the work.', provision: 'RES-007' }),
    to: date({ meaning: 'The last day of the work.', provision: 'RES-007', ahead: true }),
  },
});

export const position = block({
  type: 'Position',
  keyword: 'position',
  meaning: 'A position of the Senior Executive Service.',
  head: { name: 'required', label: { meaning: 'The title of the position.', required: true } },
  keys: {
    organization: name(['Agency', 'Component'], { meaning: 'The agency or component to which it belongs.' }),
    'pay-plan': word({ ES: 'Senior Executive Service.' }, { meaning: 'The pay plan.', provision: 'VAC-015' }),
    series: text({ meaning: 'The occupational series, four digits.', provision: 'VAC-015' }),
    designation: word('designations', {
      meaning: 'Whether only a career appointee may fill it.',
      provision: 'APT-007',
    }),
    'duty-location': text({ meaning: 'Where the work is done.' }),
    'national-security-professional': yesNo({
      meaning: 'Whether it is designated for a National Security Professional.',
      provision: 'NSP-001',
    }),
    'vacant-since': date({ meaning: 'The day from which it has been vacant.' }),
    'duties-expire': date({
      meaning: 'The day on which the duties end, for a limited term.',
      provision: 'APT-019',
      ahead: true,
    }),
    'duties-altered': date({
      meaning: 'The day on which the duties were substantially altered.',
      provision: 'QUA-004',
    }),
    'successor-of': name(['Position'], { meaning: 'The position that this one takes the place of.' }),
    cancelled: date({ meaning: 'The day on which the position was cancelled.', provision: 'QUA-025' }),
  },
  once: { succession },
  many: { 'outside-worker': outsideWorker },
});
