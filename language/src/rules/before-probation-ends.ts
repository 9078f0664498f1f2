// The judgement that the rules on assessing and certifying in probation share: the act comes before the last day is over.
import type { Placed } from '../model/record.ts';
import { type Because, satisfied, type Verdict, violated } from './rule.ts';

/**
 * @param what the act as a sentence begins with it: `The assessment`
 * @param last the last day of probation, ISO
 */
export function beforeProbationEnds(
  what: string,
  done: Placed<string>,
  last: string,
  because: readonly Because[],
): Verdict {
  if (done.value < last) return satisfied(done);
  if (done.value > last) {
    return violated(done, `${what} is dated ${done.value}; probation ended on ${last}.`, { because });
  }
  return violated(done, `${what} is dated ${last}, the last day of probation; it comes before the end.`, {
    because,
    severity: 'warning',
  });
}
