// Who sits on a Board, and who of its members takes part in a review.

import type { AnyRecord, Records, Ref } from '../model/record.ts';
import { resolve } from '../model/resolve.ts';
import type { World } from '../model/world.ts';

type QrbBoard = Records['QrbBoard'];
type BoardMember = QrbBoard['member'][number];
type Review = Records['QrbCase']['review'][number];

/** The board of a review. */
export const boardOf = (review: Review, world: World): QrbBoard | undefined =>
  world.find('QrbBoard', review.board);

/** The member that a review names. */
export function memberOf(ref: Ref, review: Review, world: World): BoardMember | undefined {
  const boards = world.all('QrbBoard', review.board) as unknown as readonly AnyRecord[];
  return resolve(ref, ['BoardMember'], world, boards) as BoardMember | undefined;
}

/** Whether the board is put together: it was convened, or a case names it as the board of a review. */
export const isSeated = (board: QrbBoard, world: World): boolean =>
  board.convened !== undefined ||
  (board.$name !== undefined && world.where('QrbCase', 'review.board', board.$name.value).length > 0);

/** The name of a member without that of the board. */
export const memberName = ({ ref }: Ref): string => ref.slice(ref.lastIndexOf('.') + 1);

/** Whether the review names a member as excused (QBD-007). */
export const isExcused = (name: string, review: Review): boolean =>
  review.excused?.items.some(ref => memberName(ref) === name) ?? false;

/** The names of the members who may vote: the reviewers, or else all of the board, without those excused (QBD-011). */
export function votersOf(review: Review, world: World): readonly string[] | undefined {
  const all = review.reviewers?.items.map(memberName) ?? membersOf(boardOf(review, world));
  return all && [...new Set(all)].filter(name => !isExcused(name, review));
}

/** The names of the members that the board declares; nothing where it declares none or one could not be read. */
export function membersOf(board: QrbBoard | undefined): readonly string[] | undefined {
  if (board === undefined || board.member.length === 0 || board.$broken !== undefined) return undefined;
  return board.member.flatMap(({ $name }) => ($name === undefined ? [] : [$name.value]));
}
