// The record in ESCS shows the criterion under which the case is submitted.
import { set } from '../../edits/edits.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'case/escs-criterion-differs',
  title: 'Criterion that differs from ESCS',
  provisions: ['QCS-016'],
  on: 'EscsRecord',
  needs: ['criterion'],
  why: 'The record in ESCS shows under which criterion certification is requested; the Board reviews the case under that one.',
  todo: 'Correct the criterion in ESCS or in the case.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  escs { criterion: «C» }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  escs { criterion: A }
}`,
  check({ criterion }, { owner }) {
    const stated = owner('QrbCase')?.criterion;
    if (stated === undefined) return pending('criterion');
    if (stated.value === criterion.value) return satisfied(criterion);
    return violated(
      criterion,
      `ESCS has the case under criterion ${criterion.value}, and the case itself is under criterion ${stated.value}.`,
      {
        because: [{ at: stated, message: `The case is under criterion ${stated.value}.` }],
        // The documents and what else the case holds follow its own criterion, which is not changed in passing.
        fixes: [suggestion(`Write ${stated.value} in ESCS`, set(criterion, stated.value))],
      },
    );
  },
});
