// The judgement that the rules on assessing and certifying in probation share: the act comes before the last day is over.
import type { Limit } from '../facts/deadlines/deadline.ts';
import type { Placed } from '../model/record.ts';
import { type Because, satisfied, type Verdict, violated } from './rule.ts';

/**
 * @param what the act as a sentence begins with it: `The assessment`
 * @param limit the last day before the end, and the last day of probation itself, which is torn
 */
export function beforeProbationEnds(
  what: string,
  done: Placed<string>,
  { day, torn: last }: Limit & { readonly torn: string },
  because: readonly Because[],
): Verdict {
  if (done.value <= day) return satisfied(done);
  if (done.value > last) {
    return violated(done, `${what} is dated ${done.value}; probation ended on ${last}.`, { because });
  }
  return violated(
    done,
    `${what} is dated ${last}, the last day of probation; it is due before the period ends.`,
    {
      because,
      severity: 'warning',
    },
  );
}
