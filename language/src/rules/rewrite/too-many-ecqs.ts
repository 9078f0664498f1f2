// A Board may send back one or two ECQs, never more.
import { set } from '../../edits/edits.ts';
import { distinct } from '../../facts/ecqs.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'rewrite/too-many-ecqs',
  title: 'Re-write of too many ECQs',
  provisions: ['QRW-001', 'QOC-008'],
  on: 'Rewrite',
  needs: ['ecqs'],
  why: 'A re-write is for a case that falls short in no more than {rewrite-ecqs-most} Executive Core Qualifications; one that falls short in more is for the Board to decide.',
  todo: 'Have no more than {rewrite-ecqs-most} of them written again, or let the Board decide on the case as it is.',
  figures: ['rewrite-ecqs-most'],
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-06-20
    lacking: [leading-people, business-acumen, building-coalitions]
    rewrite {
      ecqs: «[leading-people, business-acumen, building-coalitions]»
      notified: 2024-06-20
    }
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-06-20
    lacking: [leading-people, business-acumen]
    rewrite {
      ecqs: [leading-people, business-acumen]
      notified: 2024-06-20
    }
  }
}`,
  check({ ecqs }, { law, owner }) {
    const most = law.figure('rewrite-ecqs-most');
    const sentBack = distinct(ecqs.items);
    if (sentBack.length <= most) return satisfied(ecqs);
    const lacking = owner('Review')?.lacking;
    const found = distinct(lacking?.items ?? []);
    const kept = sentBack.filter(ecq => found.includes(ecq));
    return violated(
      ecqs,
      `${sentBack.length} ECQs are sent back to be written again; ${most} are the most.`,
      {
        because: [{ at: lacking, message: `The Board found ${andWords(found)} lacking.` }],
        fixes: [
          // Only what the Board did not find lacking can be left out without asking the Board.
          kept.length > 0 && kept.length <= most
            ? suggestion(`Send back ${andWords(kept)} only`, set(ecqs, `[${kept.join(', ')}]`))
            : undefined,
        ],
      },
    );
  },
});
