// Tells, once in a root, that it holds facts later than the edition of the law that it is checked against.
import { daysWhere, eachDay, isOverBy } from '../facts/acts.ts';
import type { Edition } from '../law/edition.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import { pathTo } from '../model/path.ts';
import type { AnyRecord, Placed } from '../model/record.ts';
import { alike, builtIn } from './built-in.ts';
import type { Judgement, Location } from './finding.ts';

/** A day later than the edition, and where it is written. */
export interface LaterFact {
  readonly day: string;
  readonly at: Location;
}

/** Days that may lie ahead and yet are acts. The others, such as the end of a term, only follow from earlier acts. */
const ACTS_AHEAD = new Set(['opens', 'closes', 'effective', 'starts']);

const acts = daysWhere(({ ahead }, key) => !ahead || ACTS_AHEAD.has(key));

/** The first act in a file that is later than the last day of the edition. Broken declarations are passed over. */
export function laterFact(
  file: string,
  records: readonly AnyRecord[],
  { lastDay }: Edition,
): LaterFact | undefined {
  if (lastDay === undefined) return undefined;
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as AnyRecord;
    if (isOverBy(record, lastDay) || record.$broken?.includes('*')) continue;
    const act = firstAfter(record, lastDay);
    if (act === undefined) continue;
    const declaration = declarationKeys(records)[i] ?? '';
    return { day: act.value, at: { file, declaration, path: pathTo(record, act) ?? [] } };
  }
  return undefined;
}

/** The first in the text. */
function firstAfter(record: AnyRecord, lastDay: string): Placed<string> | undefined {
  let first: Placed<string> | undefined;
  eachDay(record, acts, day => {
    if (day.value > lastDay && (first === undefined || day.start < first.start)) first = day;
  });
  return first;
}

/** The one information for a root; `facts` holds at most one for each file. */
export function judgeLaterFacts(facts: Iterable<LaterFact>, edition: Edition): Judgement | undefined {
  let first: LaterFact | undefined;
  for (const fact of facts) if (first === undefined || fact.at.file < first.at.file) first = fact;
  if (first === undefined) return undefined;
  const { supersededBy } = edition;
  const source = supersededBy === undefined ? '' : ` See ${supersededBy.title} (${supersededBy.url}).`;
  const { todo } = builtIn['edition/later-facts'];
  const told = alike('edition/later-facts');
  return {
    ...told,
    message: `This day, ${first.day}, is later than ${edition.lastDay}, the last day of the edition ${edition.id}.`,
    why: `${told.why}${source}`,
    todo,
    provisions: [],
    at: first.at,
    related: [],
    fixes: [],
  };
}
