// A member who is excused from a case does not review it.
import { remove } from '../../edits/edits.ts';
import { departmentOf } from '../../facts/agencies.ts';
import { isExcused, memberName, memberOf } from '../../facts/board.ts';
import type { Listed, Place } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'board/excused-member-reviewed',
  title: 'Excused member who reviewed',
  provisions: ['QBD-007'],
  on: 'Review',
  needs: ['reviewers', 'excused'],
  owed: false,
  why: 'A member who cannot review a case impartially is excused from it, and neither reviews it nor votes.',
  todo: 'Keep the member in one of the two lists, as it was.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase for C1027 {
  review {
    board: June20
    reviewers: [M1, M2, «M3»]
    excused: [M3]
  }
}`,
  good: `qrb-case FleetDirectorCase for C1027 {
  review {
    board: June20
    reviewers: [M1, M2]
    excused: [M3]
  }
}`,
  check(review, { owner, world }) {
    const { reviewers, excused } = review;
    const both = reviewers.items.filter(ref => isExcused(memberName(ref), review));
    if (both.length === 0) return satisfied(excused);
    const submitting = departmentOf(owner('QrbCase')?.agency, world);
    return both.map(ref => {
      const name = memberName(ref);
      const excuse = excused.items.find(other => memberName(other) === name);
      // A member of the submitting agency has to be excused (QBD-007).
      const owesExcuse =
        submitting !== undefined && departmentOf(memberOf(ref, review, world)?.agency, world) === submitting;
      return violated(ref, `\`${name}\` is excused from the case and among those who reviewed it.`, {
        because: [{ at: excuse, message: `\`${name}\` is excused here.` }],
        fixes: [
          suggestion(`\`${name}\` did not review`, remove(itemOrList(reviewers, ref))),
          excuse && !owesExcuse
            ? suggestion(`\`${name}\` was not excused`, remove(itemOrList(excused, excuse)))
            : undefined,
        ],
      });
    });
  },
});

/** A list may not be left empty: with its only item the key goes too. */
const itemOrList = (list: Listed<Place>, item: Place): Place => (list.items.length > 1 ? item : list);
