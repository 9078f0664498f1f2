// How the members of a Board voted on a case.
import type { Records } from '../model/record.ts';

export interface Tally {
  readonly approve: number;
  readonly disapprove: number;
  /** Votes to have ECQs written again, which decide nothing (QRW-004). */
  readonly rewrite: number;
  readonly all: number;
}

/** The votes of a review, added up by kind; nothing while none are written. */
export function tallyOf({ votes }: Records['QrbCase']['review'][number]): Tally | undefined {
  if (votes === undefined) return undefined;
  const of = (kind: keyof Tally): number =>
    votes.items.reduce((sum, { count, value }) => (value === kind ? sum + count : sum), 0);
  const [approve, disapprove, rewrite] = [of('approve'), of('disapprove'), of('rewrite')];
  return { approve, disapprove, rewrite, all: approve + disapprove + rewrite };
}
