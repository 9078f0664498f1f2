// A case is approved or disapproved by the majority of the votes.
import { set } from '../../edits/edits.ts';
import { votersOf } from '../../facts/board.ts';
import { tallyOf } from '../../facts/votes.ts';
import { counted } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

const VOTE = { approved: 'approve', disapproved: 'disapprove' } as const;
const OTHER = { approved: 'disapproved', disapproved: 'approved' } as const;

export default rule({
  id: 'case/decision-against-votes',
  title: 'Decision without a majority of the votes',
  provisions: ['QBD-011'],
  on: 'Review',
  needs: ['votes', 'decision'],
  why: 'The final decision to approve or disapprove is by majority vote: more than {vote-percent-over} percent of the votes.',
  todo: 'Correct the votes or the decision; a tie decides nothing, and the Board votes again.',
  figures: ['vote-percent-over'],
  since: '0.1.0',
  reading:
    'The majority is taken over the votes of the members who are not excused. A vote for a re-write is neither for nor against. A decision with most of the votes for and against, but not with more than half of all members who may vote, is a warning, since the text does not say of what the majority is taken. A review without a decision is not judged.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewers: [M1, M2, M3]
    votes: [1 approve, 2 disapprove]
    decision: «approved»
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewers: [M1, M2, M3]
    votes: [2 approve, 1 disapprove]
    decision: approved
  }
}`,
  check(review, { law, owner, world }) {
    const { decision, votes } = review;
    const tally = tallyOf(review);
    if (tally === undefined) return undefined;
    const isMajority = (some: number, all: number): boolean =>
      some * 100 > all * law.figure('vote-percent-over');
    const votesFor = tally[VOTE[decision.value]];
    const cast = tally.approve + tally.disapprove;
    const entitled = Math.max(tally.all, votersOf(review, world)?.length ?? 0);
    const because = [{ at: votes, message: 'These are the votes.' }];
    if (isMajority(votesFor, cast)) {
      if (isMajority(votesFor, entitled)) return satisfied(votes);
      return violated(
        decision,
        `The case is ${decision.value} with ${counted(votesFor, 'vote', 'votes')} of ${counted(entitled, 'member', 'members')}, which is a majority of those who voted for or against, but not of all.`,
        { because, severity: 'warning' },
      );
    }
    const other = OTHER[decision.value];
    return violated(
      decision,
      `The case is ${decision.value}${shortfall(votesFor, cast, tally.approve === tally.disapprove)}`,
      {
        because,
        fixes: [
          isMajority(tally[VOTE[other]], entitled) && !restsOn(owner('QrbCase'), world)
            ? suggestion(`Write \`${other}\`, as the votes say`, set(decision, other))
            : undefined,
        ],
      },
    );
  },
});

function shortfall(votesFor: number, cast: number, tied: boolean): string {
  if (cast === 0) return ', but nobody voted for or against it.';
  if (tied) return `, but the votes are tied at ${votesFor} to ${votesFor}.`;
  return ` by ${votesFor === 0 ? 'none' : votesFor} of the ${counted(cast, 'vote', 'votes')} for or against it; more than half are needed.`;
}

/** Whether an appointment or a certification rests on the decision: then the votes may as well be what is wrong. */
const restsOn = (kase: Records['QrbCase'] | undefined, world: World): boolean =>
  kase?.certification !== undefined || world.where('Appointment', 'case', kase?.$name?.value).length > 0;
