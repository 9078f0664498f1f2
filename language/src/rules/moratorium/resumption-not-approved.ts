// The new head approves the request to end the moratorium.
import { add } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'moratorium/resumption-not-approved',
  title: 'Request to resume without the approval of the head',
  provisions: ['MRS-002'],
  on: 'Resumption',
  needs: ['requested'],
  why: 'The new head approves the request to process cases again, so that the choice of executives is his or hers.',
  todo: 'Obtain the approval of the new head before the request is sent, and write `approves: yes` in its `head`.',
  since: '0.1.0',
  reading:
    'A request that the head sends approves itself. A file that does not tell the approval is a warning, `approves: no` an error.',
  bad: `moratorium DESTransition for DES {
  resumption {
    requested: 2024-06-24 by deputy-secretary
    head "Secretary" { approves: «no» }
  }
}`,
  good: `moratorium DESTransition for DES {
  resumption {
    requested: 2024-06-24 by deputy-secretary
    head "Secretary" { approves: yes }
  }
}`,
  check(resumption) {
    const { requested, head, $broken } = resumption;
    const because = [{ at: requested, message: 'The request was made on this day.' }];
    if (head?.approves !== undefined) {
      if (head.approves.value) return satisfied(head.approves);
      return violated(head.approves, 'The request was made, and the new head does not approve it.', {
        because,
      });
    }
    if ($broken !== undefined || head?.$broken !== undefined) return undefined;
    if (requested.by?.value === 'agency-head') return satisfied(requested.by);
    return violated(
      head ?? resumption,
      'The request was made, and the file does not say that the new head approves it.',
      {
        severity: 'warning',
        because,
        fixes:
          head === undefined ? [] : [suggestion('Say that the head approves it', add(head, 'approves: yes'))],
      },
    );
  },
});
