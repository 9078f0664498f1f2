// Nobody votes on a case but the members who review it.
import { votersOf } from '../../facts/board.ts';
import { tallyOf } from '../../facts/votes.ts';
import { counted } from '../../facts/wording.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/more-votes-than-members',
  title: 'More votes than members',
  provisions: ['QBD-011', 'QBD-007'],
  on: 'Review',
  needs: ['votes', 'decision'],
  why: 'Each member who reviews a case has one vote; members who are excused and the administrator have none.',
  todo: 'Correct the votes, or name every member who reviewed.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewers: [M1, M2]
    excused: [M3]
    votes: «[2 approve, 1 disapprove]»
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
  check(review, { world }) {
    const { votes, reviewers, excused } = review;
    const tally = tallyOf(review);
    const voters = votersOf(review, world);
    if (tally === undefined || voters === undefined) return undefined;
    if (tally.all <= voters.length) return satisfied(votes);
    return violated(
      votes,
      `There are ${tally.all} votes, but ${counted(voters.length, 'member', 'members')} ${voters.length === 1 ? 'has' : 'have'} a vote.`,
      {
        because: [
          { at: reviewers, message: 'These members reviewed the case.' },
          { at: excused, message: 'These members are excused.' },
        ],
      },
    );
  },
});
