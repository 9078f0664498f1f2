// How far a case has come before the Board, as its file tells.
import type { Placed, Records } from '../model/record.ts';

type QrbCase = Records['QrbCase'];

/** A re-write or an open vote leaves a case `submitted`: neither decides (QRW-004, QBD-011). */
export type CaseStanding = 'draft' | 'submitted' | 'approved' | 'disapproved' | 'withdrawn';

export function caseStanding(record: QrbCase): CaseStanding {
  if (record.withdrawn !== undefined) return 'withdrawn';
  const decided = lastDecision(record);
  if (decided !== undefined) return decided.value;
  if (record.certification?.certified !== undefined) return 'approved';
  return record.submitted !== undefined || record.review.length > 0 ? 'submitted' : 'draft';
}

/** The decision of the last review that has one. */
const lastDecision = (record: QrbCase): Placed<'approved' | 'disapproved'> | undefined =>
  record.review.findLast(({ decision }) => decision !== undefined)?.decision;

/** The review that follows another in the case. */
export const reviewAfter = (review: QrbCase['review'][number], record: QrbCase) =>
  record.review[record.review.indexOf(review) + 1];

/** Whether the review before it in the case sent ECQs back to be written again. */
export const isAfterRewrite = (review: QrbCase['review'][number], record: QrbCase): boolean =>
  record.review[record.review.indexOf(review) - 1]?.rewrite !== undefined;
