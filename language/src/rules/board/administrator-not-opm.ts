// A QRB Administrator of OPM serves the board.
import { add, set } from '../../edits/edits.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'board/administrator-not-opm',
  title: 'Board without an administrator of OPM',
  provisions: ['QBD-008'],
  on: 'QrbBoard',
  why: 'Each board is served by a QRB Administrator, who belongs to the staff of OPM and has no vote.',
  todo: 'Write `administrator: opm`, where a member of OPM staff served the board.',
  since: '0.1.0',
  reading: 'Who administers a board has to be known once it reviews a case.',
  bad: `qrb-board June20 {
  convened: 2024-06-20
  administrator: «agency»
}`,
  good: `qrb-board June20 {
  convened: 2024-06-20
  administrator: opm
}`,
  check(board, { world }) {
    const { administrator, $broken, $name } = board;
    if (administrator?.value === 'opm') return satisfied(administrator);
    if ($broken?.includes('administrator')) return undefined;
    if (administrator === undefined) {
      const [first] = world.where('QrbCase', 'review.board', $name?.value);
      if (first === undefined) return pending('administrator');
      return violated(board, 'The board reviews a case, and the file does not say who administers it.', {
        because: [{ at: first, message: 'This case is reviewed by the board.' }],
        fixes: [suggestion('Say that OPM administered it', add(board, 'administrator: opm'))],
      });
    }
    return violated(administrator, 'The board is administered by somebody who is not of the staff of OPM.', {
      fixes: [suggestion('Say that OPM administered it', set(administrator, 'opm'))],
    });
  },
});
