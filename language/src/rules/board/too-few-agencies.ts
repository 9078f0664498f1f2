// The members of a Board come from three agencies, counted by department.
import { departmentOf } from '../../facts/agencies.ts';
import { isSeated, membersOf } from '../../facts/board.ts';
import { andWords, counted } from '../../facts/wording.ts';
import { type Because, pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'board/too-few-agencies',
  title: 'Board not from three agencies',
  provisions: ['QBD-004', 'QBD-001'],
  on: 'QrbBoard',
  why: 'A Qualifications Review Board has members from {board-agencies} different agencies, so that no agency certifies its own way of seeing executives.',
  todo: 'Ask OPM for members from other agencies, or correct the agencies of the members.',
  figures: ['board-agencies'],
  since: '0.1.0',
  reading:
    'Agencies are counted by department: two bureaus of one department are one agency. The Army, the Navy, the Air Force and the rest of the Department of Defense count each by itself, and so does an agency that the case files declare. Fewer than three are an error, more are a warning; the number of members is not written and not judged.',
  bad: `«qrb-board June20» {
  convened: 2024-06-20
  member M1 { agency: FEMA }
  member M2 { agency: USCG }
  member M3 { agency: NASA }
}`,
  good: `qrb-board June20 {
  convened: 2024-06-20
  member M1 { agency: FEMA }
  member M2 { agency: USDA }
  member M3 { agency: NASA }
}`,
  check(board, { law, world }) {
    if (membersOf(board) === undefined) return undefined;
    const seats = board.member.map(member => ({ member, department: departmentOf(member.agency, world) }));
    const known = seats.flatMap(({ department }) => department ?? []);
    const departments = [...new Set(known)];
    const wanted = law.figure('board-agencies');
    const because = seats.map(({ member, department }): Because | undefined =>
      department === undefined || member.agency === undefined
        ? undefined
        : {
            at: member.agency,
            message:
              member.agency.ref === department
                ? `\`${member.$name?.value}\` is from \`${department}\`.`
                : `\`${member.$name?.value}\` is from \`${member.agency.ref}\`, which counts as \`${department}\`.`,
          },
    );
    if (departments.length > wanted) {
      return violated(
        board,
        `The members come from ${departments.length} agencies, ${andWords(departments)}; a board has members from ${wanted}.`,
        { because, severity: 'warning' },
      );
    }
    if (known.length < seats.length || !isSeated(board, world)) return pending('member');
    if (departments.length === wanted) return satisfied(board);
    return violated(
      board,
      `The members come from ${counted(departments.length, 'agency', 'agencies')}, ${andWords(departments)}; ${wanted} are needed.`,
      { because },
    );
  },
});
