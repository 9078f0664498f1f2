// A re-write goes back to the members who reviewed the case at first.

import { set } from '../../edits/edits.ts';
import { boardOf, memberName, membersOf } from '../../facts/board.ts';
import { reviewAfter } from '../../facts/case-standing.ts';
import { andWords } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type QrbBoard = Records['QrbBoard'];
type Review = Records['QrbCase']['review'][number];

export default rule({
  id: 'rewrite/other-board',
  title: 'Re-write reviewed by others',
  provisions: ['QRW-003'],
  on: 'Rewrite',
  why: 'A re-write is returned to the members of the Board who conducted the first review, because they know what was lacking.',
  todo: 'Let the same members review it. Where one is no longer available, ask OPM and record its answer with a waiver.',
  since: '0.1.0',
  reading:
    'Two boards with the same members, by mark, agency and appointment, are the same. The text does not provide for a member who is no longer available: another board is an error only where it has none of the first members, otherwise a change of members is a warning, and so is a board of which the members are not declared. A member who is excused changes nothing.',
  bad: `qrb-board June20 {
  member M1 { agency: GSA appointment: career }
}
qrb-board July12 {
  member N1 { agency: EPA appointment: career }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    board: June20
    rewrite { ecqs: [leading-people] notified: 2024-06-20 }
  }
  review {
    board: «July12»
    reviewed: 2024-07-12
  }
}`,
  good: `qrb-board June20 {
  member M1 { agency: GSA appointment: career }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    board: June20
    rewrite { ecqs: [leading-people] notified: 2024-06-20 }
  }
  review {
    board: June20
    reviewed: 2024-07-12
  }
}`,
  check(_, { owner, world }) {
    const first = owner('Review');
    const record = owner('QrbCase');
    const second = first && record && reviewAfter(first, record);
    if (first?.board === undefined || second?.board === undefined) return undefined;
    if (first.board.ref === second.board.ref) return sameMembers(first, second);
    return otherBoard(first, second, world);
  },
});

function otherBoard(first: Review, second: Review, world: World): Verdict | undefined {
  const [before, after] = [boardOf(first, world), boardOf(second, world)];
  if (second.board === undefined || before === undefined || after === undefined) return undefined;
  const [known, now] = [marksOf(before), marksOf(after)];
  const kept = now?.filter(mark => known?.includes(mark)) ?? [];
  if (known !== undefined && kept.length === known.length && kept.length === now?.length) {
    return satisfied(second.board);
  }
  const surely = known !== undefined && now !== undefined && kept.length === 0;
  return violated(
    second.board,
    `The re-write was asked for by \`${first.board?.ref}\` and reviewed by \`${second.board.ref}\`${surely ? ', which has none of its members' : ''}.`,
    {
      because: [{ at: first.board, message: 'This board asked for the re-write.' }],
      fixes: [suggestion(`Write \`${first.board?.ref}\``, set(second.board, first.board?.ref ?? ''))],
      ...(!surely && { severity: 'warning' as const }),
    },
  );
}

/** What tells the members of two boards apart or shows them to be the same; nothing where they are not declared. */
const marksOf = (board: QrbBoard): readonly string[] | undefined =>
  membersOf(board) === undefined
    ? undefined
    : board.member.map(({ $name, agency, appointment }) =>
        [$name?.value, agency?.ref, appointment?.value].join(' '),
      );

/** One board: those who reviewed at first review again, unless they are excused. */
function sameMembers(first: Review, second: Review): Verdict | undefined {
  if (first.reviewers === undefined || second.reviewers === undefined) return satisfied(second.board);
  const before = first.reviewers.items.map(memberName);
  const present = [...second.reviewers.items, ...(second.excused?.items ?? [])].map(memberName);
  const missing = [...new Set(before)].filter(name => !present.includes(name));
  const added = [...new Set(second.reviewers.items.map(memberName))].filter(name => !before.includes(name));
  if (missing.length === 0 && added.length === 0) return satisfied(second.reviewers);
  const told = [
    ...(missing.length > 0 ? [`${andWords(missing)} did not review it again`] : []),
    ...(added.length > 0 ? [`${andWords(added)} did not review it at first`] : []),
  ];
  return violated(
    second.reviewers,
    `The re-write was not reviewed by the members who reviewed the case at first: ${told.join(', and ')}.`,
    {
      because: [{ at: first.reviewers, message: 'These members reviewed the case at first.' }],
      severity: 'warning',
    },
  );
}
