// More than half of the members of a Board are career appointees.
import { isSeated, membersOf } from '../../facts/board.ts';
import { counted } from '../../facts/wording.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'board/without-career-majority',
  title: 'Board without a career majority',
  provisions: ['QBD-005'],
  on: 'QrbBoard',
  why: 'More than {board-career-percent-over} percent of the members of a Board must be SES career appointees; exactly half is not enough.',
  todo: 'Ask OPM for more career members, or correct the appointments of the members.',
  figures: ['board-career-percent-over'],
  since: '0.1.0',
  reading: 'It is judged once the appointment of every member is known. An excused member is still a member.',
  bad: `«qrb-board June20» {
  convened: 2024-06-20
  member M1 { appointment: career }
  member M2 { appointment: noncareer }
  member M3 { appointment: limited-term }
}`,
  good: `qrb-board June20 {
  convened: 2024-06-20
  member M1 { appointment: career }
  member M2 { appointment: career }
  member M3 { appointment: noncareer }
}`,
  check(board, { law, world }) {
    if (membersOf(board) === undefined) return undefined;
    const appointments = board.member.flatMap(({ appointment }) => appointment ?? []);
    const all = board.member.length;
    if (appointments.length < all || !isSeated(board, world)) return pending('appointment');
    const others = board.member.filter(({ appointment }) => appointment?.value !== 'career');
    const career = all - others.length;
    if (career * 100 > all * law.figure('board-career-percent-over')) return satisfied(board);
    return violated(
      board,
      `Of ${counted(all, 'member', 'members')}, ${career === 0 ? 'none' : career} ${career < 2 ? 'is' : 'are'} on a career appointment; more than half must be.`,
      {
        because: others.map(({ $name, appointment }) => ({
          at: appointment,
          message: `\`${$name?.value}\` is on a \`${appointment?.value}\` appointment.`,
        })),
      },
    );
  },
});
