// What is written again is what the Board found lacking.
import { remove, set } from '../../edits/edits.ts';
import { distinct } from '../../facts/ecqs.ts';
import { andWords } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'rewrite/ecq-not-lacking',
  title: 'Re-write of an ECQ that is not lacking',
  provisions: ['QRW-005'],
  on: 'Rewrite',
  needs: ['ecqs'],
  why: 'A re-write is only of Executive Core Qualifications in which the Board found too little evidence of executive leadership.',
  todo: 'Leave it out of the re-write, or record it under `lacking` where the Board found it so.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-06-20
    lacking: [leading-people]
    rewrite {
      ecqs: [leading-people, «business-acumen»]
      notified: 2024-06-20
    }
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-06-20
    lacking: [leading-people]
    rewrite {
      ecqs: [leading-people]
      notified: 2024-06-20
    }
  }
}`,
  check({ ecqs }, { owner }) {
    const lacking = owner('Review')?.lacking;
    if (lacking === undefined) return pending('lacking');
    const found = distinct(lacking.items);
    const unfounded = ecqs.items.filter(({ value }) => !found.includes(value));
    if (unfounded.length === 0) return satisfied(ecqs);
    return unfounded.map(ecq =>
      violated(ecq, `\`${ecq.value}\` is to be written again, but the Board did not find it lacking.`, {
        because: [{ at: lacking, message: `The Board found ${andWords(found)} lacking.` }],
        fixes: [
          ecqs.items.length > 1
            ? suggestion(`Leave \`${ecq.value}\` out of the re-write`, remove(ecq))
            : undefined,
          suggestion(
            `Record \`${ecq.value}\` as lacking`,
            set(lacking, `[${[...found, ecq.value].join(', ')}]`),
          ),
        ],
      }),
    );
  },
});
