// How often the Board disapproved a candidate for a position, or a graduate of a program, before a case was submitted.
import type { Law } from '../law/law.ts';
import type { Placed, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { firstTakenUp } from './resubmission.ts';

type QrbCase = Records['QrbCase'];
type Review = QrbCase['review'][number];

/** A decision of a Board, with the day on which it was made. */
export interface Decision {
  readonly record: QrbCase;
  readonly review: Review;
  readonly on: Placed<string>;
}

/** The name of the position for which the case was made. */
export const positionOf = (record: QrbCase, world: World): string | undefined =>
  world.find('Vacancy', record.vacancy)?.$about?.ref;

/**
 * The dated decisions on the same candidate for the same position (QDS-008) that came before the case was submitted,
 * the oldest first; all of those in other cases while it is not submitted.
 */
export function decisionsBefore(record: QrbCase, world: World): readonly Decision[] {
  const position = positionOf(record, world);
  return before(record, world, other => position !== undefined && positionOf(other, world) === position);
}

/** The same for the cases of a graduate under criterion B (QDS-013). */
export const decisionsOnGraduate = (record: QrbCase, world: World): readonly Decision[] =>
  before(record, world, ({ criterion }) => criterion?.value === 'B');

function before(record: QrbCase, world: World, belongs: (other: QrbCase) => boolean): readonly Decision[] {
  const day = record.submitted?.value;
  return world
    .where('QrbCase', '$about', record.$about)
    .filter(other => belongs(other) && (day !== undefined || other !== record))
    .flatMap(other => other.review.map(review => ({ record: other, review, on: review.reviewed })))
    .filter((each): each is Decision => each.on !== undefined && each.review.decision !== undefined)
    .filter(({ on }) => day === undefined || on.value < day)
    .sort((a, b) => (a.on.value < b.on.value ? -1 : a.on.value > b.on.value ? 1 : 0));
}

export const isDisapproval = ({ review }: Decision): boolean => review.decision?.value === 'disapproved';

/** The disapprovals since the last approval: a re-write between them interrupts nothing (QRW-004). */
export function lastInARow(decisions: readonly Decision[]): readonly Decision[] {
  const approved = decisions.findLastIndex(each => !isDisapproval(each));
  return decisions.slice(approved + 1);
}

/**
 * Whether a case under criterion A or C was disapproved, and the candidate for the position so often with it, that
 * nothing is left but a new competition (QDS-008): it is neither returned nor sent to the next Board.
 */
export function closesVacancy(record: QrbCase, { law, world }: { law: Law; world: World }): boolean {
  const own = record.review.filter(({ decision }) => decision?.value === 'disapproved').length;
  const dated = decisionsBefore(record, world).filter(isDisapproval).length;
  const earlier = Math.max(dated, firstTakenUp(record, world) === undefined ? 0 : 1);
  return own > 0 && own + earlier >= law.figure('disapprovals-closing-the-vacancy');
}
