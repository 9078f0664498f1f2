// The administrator briefs the board before it reviews its first case.
import { isSeated } from '../../facts/board.ts';
import type { Placed } from '../../model/record.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'board/not-briefed',
  title: 'Board not briefed before its first review',
  provisions: ['QBD-009'],
  on: 'QrbBoard',
  why: 'The administrator briefs the board on the selection methods that agencies use, and explains the certification process and the part that members play in it.',
  todo: 'Record the day of the briefing under `briefing`; it comes no later than the first review.',
  since: '0.1.0',
  reading: 'A briefing on the day of the first review is in time.',
  bad: `qrb-board June20 {
  convened: 2024-06-20
  briefing: «2024-06-21»
}
qrb-case FleetDirectorCase for C1027 {
  review {
    board: June20
    reviewed: 2024-06-20
  }
}`,
  good: `qrb-board June20 {
  convened: 2024-06-20
  briefing: 2024-06-20
}
qrb-case FleetDirectorCase for C1027 {
  review {
    board: June20
    reviewed: 2024-06-20
  }
}`,
  check(board, { world }) {
    const { briefing, $name, $broken } = board;
    const reviews = world
      .where('QrbCase', 'review.board', $name?.value)
      .flatMap(({ review }) => review.filter(each => each.board?.ref === $name?.value));
    const first = reviews
      .flatMap(({ reviewed }) => reviewed ?? [])
      .reduce<Placed<string> | undefined>(
        (earliest, day) => (earliest === undefined || day.value < earliest.value ? day : earliest),
        undefined,
      );
    if (briefing === undefined) {
      if ($broken?.includes('briefing')) return undefined;
      if (!isSeated(board, world) || first === undefined) return pending('briefing');
      return violated(board, `The board reviewed a case on ${first.value}, and the file tells no briefing.`, {
        because: [{ at: first, message: 'Its first review was on this day.' }],
      });
    }
    if (first === undefined || briefing.value <= first.value) return satisfied(briefing);
    return violated(
      briefing,
      `The board was briefed on ${briefing.value}, after its first review on ${first.value}.`,
      { because: [{ at: first, message: 'Its first review was on this day.' }] },
    );
  },
});
