// The head of the agency, or who acts in the head's absence, signs a request for an exception.
import { set } from '../../edits/edits.ts';
import type { Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Moratorium = Records['Moratorium'];

export default rule({
  id: 'moratorium/exception-signer',
  title: 'Request for an exception signed by someone else',
  provisions: ['MOR-007'],
  on: 'Moratorium',
  why: 'A request for an exception should bear the signature of the agency head, or of the official designated to act while the head is absent.',
  todo: 'Have the head or the acting head sign the request.',
  since: '0.1.0',
  bad: `moratorium DESTransition for DES {
  exception for FleetDirector { requested: 2024-05-13 by «chief-of-staff» }
}`,
  good: `moratorium DESTransition for DES {
  exception for FleetDirector { requested: 2024-05-13 by acting-head }
}`,
  check: (moratorium, { law }) =>
    requestsOf(moratorium).map(({ requested }): Verdict => {
      const by = requested?.by;
      const signers = law.list('exception-signers');
      if (by === undefined) return pending('requested … by');
      if (Object.hasOwn(signers, by.value)) return satisfied(by);
      return violated(
        by,
        `The request of ${requested?.value} is signed by \`${by.value}\`; the head of the agency or the acting head should sign it.`,
        { fixes: Object.keys(signers).map(word => suggestion(`Write \`${word}\``, set(by, word))) },
      );
    }),
});

/** For the whole agency and for single positions alike. */
const requestsOf = ({ blanketException, exception }: Moratorium) =>
  blanketException === undefined ? exception : [blanketException, ...exception];
