// No moratorium is placed on an agency whose acting head came straight from a Presidential appointment.
import { remove } from '../../edits/edits.ts';
import { isBarred, isGovernmentwide } from '../../facts/moratorium.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'moratorium/with-presidential-acting-head',
  title: 'Moratorium although the acting head is a Presidential appointee',
  provisions: ['MOR-002'],
  on: 'Moratorium',
  needs: ['actingHead'],
  why: 'No moratorium is placed on an agency whose acting head served under a Presidential appointment, confirmed by the Senate or not, immediately before.',
  todo: 'Leave the moratorium out, and submit cases as usual; or correct who acts.',
  since: '0.1.0',
  bad: `moratorium DESTransition for DES {
  kind: agency
  trigger: head-departed
  acting-head: «presidential-appointee»
}`,
  good: `moratorium DESTransition for DES {
  kind: agency
  trigger: head-departed
  acting-head: not-presidential-appointee
}`,
  appliesTo: moratorium => !isGovernmentwide(moratorium),
  check(moratorium) {
    const { actingHead } = moratorium;
    if (!isBarred(moratorium)) return satisfied(actingHead);
    return violated(
      actingHead,
      'The acting head served under a Presidential appointment immediately before, so that no moratorium is placed on the agency.',
      {
        because: [{ at: moratorium.trigger, message: 'The event alone leads to none.' }],
        fixes: [suggestion('Remove the moratorium', remove(moratorium))],
      },
    );
  },
});
