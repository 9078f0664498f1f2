// position: a career reserved or general position of the Senior Executive Service.
import { block, date, name, text, word, yesNo } from './shapes.ts';

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
});
