// Spans of time in the blocks of a declaration: the keys that hold a first and a last day.
import { blocksIn } from '../model/blocks.ts';
import { type AnyRecord, isNothing, modelName, type Nothing, type Placed } from '../model/record.ts';
import { blocksByType } from '../vocabulary/index.ts';

/** A first and a last day of one block, and the keys under which they stand. */
export interface Span {
  readonly first: Placed<string>;
  readonly last: Placed<string>;
  readonly firstKey: string;
  readonly lastKey: string;
}

/** Keys of which the first never comes after the second. */
const PAIRS = [
  ['from', 'to'],
  ['starts', 'ends'],
  ['established', 'ends'],
  ['effective', 'ended'],
  ['effective', 'not-to-exceed'],
] as const;

/** The spans of a declaration and of the blocks inside it, in the order of the vocabulary. */
export function spansIn(declaration: AnyRecord): Span[] {
  const found: Span[] = [];
  collect(declaration);
  return found;

  function collect(record: AnyRecord): void {
    const values = record as unknown as Readonly<Record<string, Placed<string> | Nothing | undefined>>;
    for (const [firstKey, lastKey] of pairsOf(record.$type)) {
      const first = values[modelName(firstKey)];
      const last = values[modelName(lastKey)];
      if (first !== undefined && last !== undefined && !isNothing(first) && !isNothing(last))
        found.push({ first, last, firstKey, lastKey });
    }
    for (const [, nested] of blocksIn(record)) collect(nested);
  }
}

/** The pairs of dates that a type of record may hold. */
function pairsOf(type: string): readonly (readonly [string, string])[] {
  let pairs = known.get(type);
  if (pairs === undefined) {
    const keys = blocksByType.get(type)?.keys ?? {};
    pairs = PAIRS.filter(pair => pair.every(key => keys[key]?.shape === 'date'));
    known.set(type, pairs);
  }
  return pairs;
}

const known = new Map<string, ReturnType<typeof pairsOf>>();
