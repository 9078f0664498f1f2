// A Board is more than one member: the vote of one decides nothing.
import { votersOf } from '../../facts/board.ts';
import { tallyOf } from '../../facts/votes.ts';
import { counted } from '../../facts/wording.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/too-few-votes',
  title: 'Decision by too few votes',
  provisions: ['QBD-011', 'QBD-010'],
  on: 'Review',
  needs: ['votes', 'decision'],
  why: 'A Board decides by majority after its members have tried to agree; with fewer than {board-voters-least} votes there is neither.',
  todo: 'Record every vote, or have another board review the case where too many members are excused.',
  figures: ['board-voters-least'],
  since: '0.1.0',
  reading: 'No quorum is written. That a single member is not a Board is an inference, and so a warning.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewers: [M1]
    excused: [M2, M3]
    votes: «[1 approve, 0 disapprove]»
    decision: approved
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewers: [M1, M2]
    excused: [M3]
    votes: [2 approve, 0 disapprove]
    decision: approved
  }
}`,
  check(review, { law, world }) {
    const { votes, decision, excused } = review;
    const tally = tallyOf(review);
    if (tally === undefined) return undefined;
    if (tally.all >= law.figure('board-voters-least')) return satisfied(votes);
    // No vote at all, or fewer than half of the members, is told as a decision without a majority.
    if (tally.all === 0 || (votersOf(review, world)?.length ?? 0) > tally.all) return undefined;
    return violated(votes, `The case is ${decision.value} by ${counted(tally.all, 'vote', 'votes')}.`, {
      because: [{ at: excused, message: 'These members are excused.' }],
      severity: 'warning',
    });
  },
});
