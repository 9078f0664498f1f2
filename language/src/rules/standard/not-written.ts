// A standard is in writing.
import { set } from '../../edits/edits.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/not-written',
  title: 'Standard that is not in writing',
  provisions: ['QUA-009'],
  on: 'Standard',
  why: 'A standard must be in writing, so that applicants, raters and selecting officials all measure by the same.',
  todo: 'Put the standard in writing, and give the number of the paper in quotes behind its name.',
  since: '0.1.0',
  reading:
    'The number of the paper shows that there is one. Where neither that nor `written` is given, nothing is said.',
  bad: `standard FleetStandard for FleetDirector {
  written: «no»
}`,
  good: `standard FleetStandard "QS-2024-011" for FleetDirector {
  written: yes
}`,
  check({ written, $label }) {
    if (written?.value === false) {
      return violated(written, 'The standard is not in writing.', {
        because: [{ at: $label, message: 'It has a number all the same.' }],
        fixes: [suggestion('Say that it is in writing, once it is', set(written, 'yes'))],
      });
    }
    const shown = written ?? $label;
    return shown === undefined ? pending('written') : satisfied(shown);
  },
});
