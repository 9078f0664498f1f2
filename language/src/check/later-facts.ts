// Tells, once in a root, that it holds facts later than the edition of the law that it is checked against.
import type { Edition } from '../law/edition.ts';
import { blocksIn } from '../model/blocks.ts';
import { declarationKeys } from '../model/declaration-key.ts';
import { type AnyRecord, modelName, type Placed } from '../model/record.ts';
import { blocksByType } from '../vocabulary/index.ts';
import type { Key } from '../vocabulary/shapes.ts';
import { builtIn } from './built-in.ts';
import type { Judgement, Location } from './finding.ts';

/** A day later than the edition, and where it is written. */
export interface LaterFact {
  readonly day: string;
  readonly at: Location;
}

/** Days that may lie ahead and yet are acts. The others, such as the end of a term, only follow from earlier acts. */
const ACTS_AHEAD = new Set(['opens', 'closes', 'effective', 'starts']);

const isAct = (key: string, { shape, ahead }: Key): boolean =>
  shape === 'act' || (shape === 'date' && (!ahead || ACTS_AHEAD.has(key)));

/** The keys of each type of record that hold the day of an act. */
const ACTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...blocksByType].map(([type, { keys }]) => [
    type,
    Object.entries(keys).flatMap(([key, shape]) => (isAct(key, shape) ? [modelName(key)] : [])),
  ]),
);

/** The first act in a file that is later than the last day of the edition. Broken declarations are passed over. */
export function laterFact(
  file: string,
  records: readonly AnyRecord[],
  { lastDay }: Edition,
): LaterFact | undefined {
  if (lastDay === undefined) return undefined;
  for (const [i, record] of records.entries()) {
    if (record.$broken?.includes('*')) continue;
    const first = actsIn(record)
      .filter(({ act }) => act.value > lastDay)
      .sort((a, b) => a.act.start - b.act.start)[0];
    if (first === undefined) continue;
    const declaration = declarationKeys(records)[i] ?? '';
    return { day: first.act.value, at: { file, declaration, path: first.path } };
  }
  return undefined;
}

interface WrittenAct {
  readonly act: Placed<string>;
  readonly path: Location['path'];
}

function actsIn(record: AnyRecord, path: Location['path'] = []): WrittenAct[] {
  const acts: WrittenAct[] = [];
  for (const key of ACTS.get(record.$type) ?? []) {
    const act = (record as unknown as Readonly<Record<string, Partial<Placed<string>> | undefined>>)[key];
    if (act?.value !== undefined) acts.push({ act: act as Placed<string>, path: [...path, key] });
  }
  for (const [step, inner] of blocksIn(record)) acts.push(...actsIn(inner, [...path, ...step]));
  return acts;
}

/** The one information for a root; `facts` holds at most one for each file. */
export function judgeLaterFacts(facts: Iterable<LaterFact>, edition: Edition): Judgement | undefined {
  let first: LaterFact | undefined;
  for (const fact of facts) if (first === undefined || fact.at.file < first.at.file) first = fact;
  if (first === undefined) return undefined;
  const { supersededBy } = edition;
  const source = supersededBy === undefined ? '' : ` See ${supersededBy.title} (${supersededBy.url}).`;
  return {
    rule: 'edition/later-facts',
    severity: 'information',
    message: `This day, ${first.day}, is later than ${edition.lastDay}, the last day of the edition ${edition.id}.`,
    why: `${builtIn['edition/later-facts'].why}${source}`,
    todo: 'Check what is later against the later law as well; this is told once for all files of a root.',
    provisions: [],
    at: first.at,
    related: [],
    fixes: [],
  };
}
