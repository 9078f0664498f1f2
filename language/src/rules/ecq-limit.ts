// The judgement that two rules share: an announcement that disqualifies for a limit on a single ECQ (APP-008, APP-009).
import { remove } from '../edits/edits.ts';
import { weighedByStanding } from '../facts/announcement-standing.ts';
import { spokenSentences } from '../facts/announcement-texts.ts';
import { disqualifies, type EcqLimit, ecqLimitIn, mayNameEcqLimit } from '../facts/announcement-wording.ts';
import { inContext, quote } from '../facts/sentences.ts';
import type { Severity } from '../law/edition.ts';
import type { Law, ProvisionId } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import { suggestion, type Verdict, violated } from './rule.ts';
import { takeOut } from './take-out.ts';

/** @param what the limit in words that complete "The announcement disqualifies for …" */
export function judgeEcqLimit(
  vacancy: Records['Vacancy'],
  limit: EcqLimit,
  what: string,
  { law, provision }: { readonly law: Law; readonly provision: ProvisionId },
): readonly Verdict[] {
  const weight = (): Severity => weighedByStanding(vacancy, law.severityOf(provision));
  const stated = (vacancy.disqualifiesFor?.items ?? [])
    .filter(({ value }) => value === limit)
    .map(item =>
      violated(item, `The announcement disqualifies for ${what}.`, {
        severity: weight(),
        fixes: [suggestion('Say that it disqualifies nobody', remove(item))],
      }),
    );
  const told = spokenSentences(vacancy, mayNameEcqLimit, sentence => ecqLimitIn(sentence) === limit)
    .filter(({ sentence, next }) => disqualifies(inContext(sentence), next?.text))
    .map(({ at, sentence }) =>
      violated(at, `By ${quote(sentence)} the announcement disqualifies for ${what}.`, {
        severity: weight(),
        fixes: [takeOut(at, sentence)],
      }),
    );
  return [...stated, ...told];
}
