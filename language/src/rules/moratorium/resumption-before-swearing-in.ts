// The agency asks OPM to process cases again once its new head is sworn in.
import { resumptionRequest } from '../../facts/deadlines/moratorium.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'moratorium/resumption-before-swearing-in',
  title: 'Request to resume before the new head is sworn in',
  provisions: ['MRS-001'],
  on: 'Resumption',
  needs: ['requested', 'head'],
  why: 'The agency may ask OPM to process its cases again once the new head has been sworn in.',
  todo: 'Ask on the day of the swearing-in or later.',
  since: '0.1.0',
  reading: 'The answer to a message from OPM is no request, and may be prepared before.',
  bad: `moratorium DESTransition for DES {
  resumption {
    requested: «2024-06-14 by deputy-secretary»
    head "Secretary" { sworn-in: 2024-06-17 }
  }
}`,
  good: `moratorium DESTransition for DES {
  resumption {
    requested: 2024-06-17 by deputy-secretary
    head "Secretary" { sworn-in: 2024-06-17 }
  }
}`,
  appliesTo: ({ opmInitiated }) => opmInitiated?.value !== true,
  check(resumption, context) {
    const { requested } = resumption;
    const due = resumptionRequest.limit(resumption, context);
    if (due === undefined) return undefined;
    if (requested.value >= due.day) return satisfied(requested);
    const { from: swornIn } = due;
    return violated(
      requested,
      `The request was made on ${requested.value}, and the new head was sworn in only on ${swornIn.value}.`,
      {
        because: [{ at: swornIn, message: 'The head was sworn in on this day.' }],
      },
    );
  },
});
