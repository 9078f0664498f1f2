// Every member of a Board reviews a case before the Board decides, unless excused.
import { add, set } from '../../edits/edits.ts';
import { departmentOf } from '../../facts/agencies.ts';
import { boardOf, isExcused, memberName, membersOf } from '../../facts/board.ts';
import { isAfterRewrite } from '../../facts/case-standing.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'board/member-did-not-review',
  title: 'Member who neither reviewed nor was excused',
  provisions: ['QBD-010'],
  severity: 'warning',
  on: 'Review',
  needs: ['board', 'reviewers', 'decision'],
  why: 'Every member of a Board reviews a case independently before the Board decides it; only who is excused from the case does not.',
  todo: 'Name the member under `reviewers` or under `excused`, as it was.',
  since: '0.1.0',
  reading:
    'The file may leave out that a member was excused, so this is a warning. Who reviews after a re-write is the matter of another rule.',
  bad: `qrb-board June20 {
  member M1 { agency: GSA }
  member M2 { agency: NASA }
  member M3 { agency: USDA }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    board: June20
    reviewers: «[M1, M2]»
    decision: approved
  }
}`,
  good: `qrb-board June20 {
  member M1 { agency: GSA }
  member M2 { agency: NASA }
  member M3 { agency: USDA }
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    board: June20
    reviewers: [M1, M2]
    excused: [M3]
    decision: approved
  }
}`,
  appliesTo: (review, { owner }) => {
    const record = owner('QrbCase');
    return record !== undefined && !isAfterRewrite(review, record);
  },
  check(review, { owner, world }) {
    const { reviewers, excused, $broken } = review;
    const board = boardOf(review, world);
    const members = membersOf(board);
    if (board === undefined || members === undefined || $broken !== undefined) return undefined;
    const reviewed = reviewers.items.map(memberName);
    const left = members.filter(name => !reviewed.includes(name) && !isExcused(name, review));
    if (left.length === 0) return satisfied(reviewers);
    const submitting = departmentOf(owner('QrbCase')?.agency, world);
    // Who may not review the case is surely no reviewer whom the file forgot (QBD-006).
    const barred = board.member.some(
      ({ $name, agency }) =>
        submitting !== undefined &&
        left.includes($name?.value ?? '') &&
        departmentOf(agency, world) === submitting,
    );
    const names = andWords(left);
    return violated(
      reviewers,
      `The Board decided the case, and ${names} of \`${board.$name?.value}\` ${left.length === 1 ? 'is' : 'are'} neither among those who reviewed it nor among those who were excused.`,
      {
        because: board.member
          .filter(({ $name }) => left.includes($name?.value ?? ''))
          .map(member => ({ at: member, message: `\`${member.$name?.value}\` is a member of the board.` })),
        fixes: [
          suggestion(
            `Record ${names} as excused`,
            excused === undefined
              ? add(review, `excused: [${left.join(', ')}]`)
              : set(excused, `[${[...excused.items.map(({ ref }) => ref), ...left].join(', ')}]`),
          ),
          barred
            ? undefined
            : suggestion(
                `Say that ${names} reviewed`,
                set(reviewers, `[${[...reviewers.items.map(({ ref }) => ref), ...left].join(', ')}]`),
              ),
        ],
      },
    );
  },
});
