// No member of a Board reviews a candidate whom the member's own agency puts forward.
import { add, remove, set } from '../../edits/edits.ts';
import { departmentOf } from '../../facts/agencies.ts';
import { boardOf, isExcused, memberName, memberOf, votersOf } from '../../facts/board.ts';
import { tallyOf } from '../../facts/votes.ts';
import type { Records, Ref } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { type OfferedFix, pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Review = Records['QrbCase']['review'][number];
type BoardMember = Records['QrbBoard']['member'][number];

export default rule({
  id: 'board/member-of-submitting-agency',
  title: 'Board member of the submitting agency',
  provisions: ['QBD-006'],
  on: 'Review',
  needs: ['board'],
  why: 'Members of a Board are not permitted to review candidates of the agency in which they serve.',
  todo: 'Excuse the member from the case, or have another board review it.',
  since: '0.1.0',
  reading:
    'Agencies are compared by department, so another bureau of the same department is the same agency. It is the member who may not review, not the board: one who is excused breaks nothing. Where the file does not tell who reviewed, a member who is not recorded as excused is a warning. So is a member from the present employer of the candidate, where that is not the submitting agency, since the text can be read to mean either.',
  bad: `qrb-board June20 {
  member M1 { agency: GSA }
  member M2 { agency: DOI }
}
qrb-case FleetDirectorCase for C1027 {
  agency: DOI
  review {
    board: June20
    reviewers: [M1, «M2»]
  }
}`,
  good: `qrb-board June20 {
  member M1 { agency: GSA }
  member M2 { agency: DOI }
}
qrb-case FleetDirectorCase for C1027 {
  agency: DOI
  review {
    board: June20
    reviewers: [M1]
    excused: [M2]
  }
}`,
  check(review, { owner, world }) {
    const record = owner('QrbCase');
    const submitting = departmentOf(record?.agency, world);
    if (record?.agency === undefined || submitting === undefined) return pending('agency');
    const found =
      review.reviewers === undefined
        ? unrecordedExcuses(review, record.agency, submitting, world)
        : review.reviewers.items.flatMap(ref => {
            const member = memberOf(ref, review, world);
            if (member === undefined || isExcused(memberName(ref), review)) return [];
            return judge(ref, member, review, record, submitting, world);
          });
    if (found.length > 0) return found;
    return review.reviewers === undefined ? pending('reviewers') : satisfied(review.reviewers);
  },
});

function judge(
  ref: Ref,
  member: BoardMember,
  review: Review,
  record: Records['QrbCase'],
  submitting: string,
  world: World,
): Verdict[] {
  const department = departmentOf(member.agency, world);
  if (department === undefined) return [];
  const name = memberName(ref);
  const from = { at: member.agency, message: `\`${name}\` is from \`${member.agency?.ref}\`.` };
  if (department === submitting) {
    return [
      violated(
        ref,
        member.agency?.ref === record.agency?.ref
          ? `\`${name}\` serves in \`${member.agency?.ref}\`, which submits the case, and reviewed it.`
          : `\`${name}\` serves in the department of the submitting agency, \`${department}\`, and reviewed its case.`,
        {
          because: [from, { at: record.agency, message: `\`${record.agency?.ref}\` submits the case.` }],
          fixes: [excuse(ref, review, world)],
        },
      ),
    ];
  }
  const held = presentPosition(record, review, department, world);
  if (held === undefined) return [];
  return [
    violated(ref, `\`${name}\` reviewed a candidate who serves in the same agency, \`${department}\`.`, {
      because: [from, { at: held, message: 'The candidate holds this position at the time of the review.' }],
      fixes: [excuse(ref, review, world)],
      severity: 'warning',
    }),
  ];
}

/** The position in a department that the candidate holds on the day of the review. */
function presentPosition(record: Records['QrbCase'], review: Review, department: string, world: World) {
  const day = review.reviewed?.value;
  return world.find('Candidate', record.$about)?.held.find(({ agency, from, to }) => {
    if (departmentOf(agency, world) !== department) return false;
    const begun = from === undefined || day === undefined || from.value <= day;
    return begun && (to === undefined || (day !== undefined && to.value >= day));
  });
}

/** Members of the submitting agency who are not excused, where a decided review does not tell who reviewed. */
function unrecordedExcuses(review: Review, agency: Ref, submitting: string, world: World): Verdict[] {
  if (review.decision === undefined || review.board === undefined || review.$broken !== undefined) return [];
  const { board } = review;
  return (boardOf(review, world)?.member ?? []).flatMap(member => {
    const name = member.$name?.value;
    if (name === undefined || isExcused(name, review)) return [];
    if (departmentOf(member.agency, world) !== submitting) return [];
    return [
      violated(
        board,
        `\`${name}\` of \`${board.ref}\` is from the submitting agency, and the file does not say that the member was excused.`,
        {
          because: [
            { at: member.agency, message: `\`${name}\` is from \`${member.agency?.ref}\`.` },
            { at: agency, message: `\`${agency.ref}\` submits the case.` },
          ],
          fixes: [
            leavesVoters(review, world)
              ? suggestion(`Record \`${name}\` as excused`, excusing(name, review))
              : undefined,
          ],
          severity: 'warning' as const,
        },
      ),
    ];
  });
}

/** Moves a member from the reviewers to the excused; the only reviewer cannot be excused without another. */
function excuse(ref: Ref, review: Review, world: World): OfferedFix | undefined {
  if ((review.reviewers?.items.length ?? 0) < 2 || !leavesVoters(review, world)) return undefined;
  const name = memberName(ref);
  return suggestion(`Record \`${name}\` as excused`, remove(ref), excusing(name, review));
}

/** Whether the votes could all have been cast by the others: which one a member gave, the file does not say. */
function leavesVoters(review: Review, world: World): boolean {
  const voters = votersOf(review, world);
  return voters === undefined || (tallyOf(review)?.all ?? 0) < voters.length;
}

const excusing = (name: string, review: Review) =>
  review.excused === undefined
    ? add(review, `excused: [${name}]`)
    : set(review.excused, `[${[...review.excused.items.map(({ ref }) => ref), name].join(', ')}]`);
