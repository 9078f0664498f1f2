// A QRB Administrator of OPM serves the board.
import { add, set } from '../../edits/edits.ts';
import { isSeated } from '../../facts/board.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'board/administrator-not-opm',
  title: 'Board without an administrator of OPM',
  provisions: ['QBD-008'],
  on: 'QrbBoard',
  why: 'Each board is served by a QRB Administrator, who belongs to the staff of OPM and has no vote.',
  todo: 'Write `administrator: opm`, where a member of OPM staff served the board.',
  since: '0.1.0',
  bad: `qrb-board June20 {
  convened: 2024-06-20
  administrator: «agency»
}`,
  good: `qrb-board June20 {
  convened: 2024-06-20
  administrator: opm
}`,
  check(board, { world }) {
    const { administrator, $broken } = board;
    if (administrator?.value === 'opm') return satisfied(administrator);
    if ($broken?.includes('administrator')) return undefined;
    if (administrator === undefined) {
      if (!isSeated(board, world)) return pending('administrator');
      return violated(board, 'The file does not say who administered the board.', {
        fixes: [suggestion('Say that OPM administered it', add(board, 'administrator: opm'))],
      });
    }
    return violated(administrator, 'The board is administered by somebody who is not of the staff of OPM.', {
      fixes: [suggestion('Say that OPM administered it', set(administrator, 'opm'))],
    });
  },
});
