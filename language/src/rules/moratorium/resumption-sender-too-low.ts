// The senior official of the Executive Resources Office, or somebody higher, sends the request to resume.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

/** Officials who stand below it, or outside the agency. Of others the title does not tell. */
const TOO_LOW: ReadonlySet<string> = new Set([
  'er-staff',
  'rating-panel',
  'selecting-official',
  'noncareer-supervisor',
  'candidate',
  'opm',
  'executive-office',
]);

export default rule({
  id: 'moratorium/resumption-sender-too-low',
  title: 'Request to resume sent from too low',
  provisions: ['MRS-003'],
  on: 'Resumption',
  needs: ['requested'],
  why: 'The request to process cases again is sent by the senior official of the Executive Resources Office or by somebody higher in the agency.',
  todo: 'Have the senior official, the deputy head, the chief of staff, the chair of the Executive Resources Board or the head send it.',
  since: '0.1.0',
  reading:
    'The officials named are examples, so only who surely stands below them, or outside the agency, is an error. Who answers a message from OPM is not restricted.',
  bad: `moratorium DESTransition for DES {
  resumption { requested: 2024-06-24 by «er-staff» }
}`,
  good: `moratorium DESTransition for DES {
  resumption { requested: 2024-06-24 by senior-er-official }
}`,
  appliesTo: ({ opmInitiated }) => opmInitiated?.value !== true,
  check({ requested: { by } }, { law }) {
    if (by === undefined) return undefined;
    const senders = law.list('resumption-senders');
    if (Object.hasOwn(senders, by.value)) return satisfied(by);
    if (!TOO_LOW.has(by.value)) return undefined;
    return violated(
      by,
      `The request is sent by \`${by.value}\`; the senior official of the Executive Resources Office or somebody higher sends it.`,
      { fixes: Object.keys(senders).map(word => suggestion(`Write \`${word}\``, set(by, word))) },
    );
  },
});
