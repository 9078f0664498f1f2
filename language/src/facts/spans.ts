// Spans of time in the blocks of a declaration: the keys that hold a first and a last day.
import { valueIn } from '../model/keys.ts';
import { type AnyRecord, isNothing, modelName, type Nothing, type Placed } from '../model/record.ts';
import { plansOf, walk } from '../model/walk.ts';
import type { Block } from '../vocabulary/shapes.ts';

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

interface Pair {
  readonly firstKey: string;
  readonly lastKey: string;
  /** Their names in the model. */
  readonly firstProperty: string;
  readonly lastProperty: string;
}

/** The pairs of dates that a block may hold. */
function pairsIn({ keys }: Block): readonly Pair[] | undefined {
  const pairs = PAIRS.filter(pair => pair.every(key => keys[key]?.shape === 'date'));
  return pairs.length === 0
    ? undefined
    : pairs.map(([firstKey, lastKey]) => ({
        firstKey,
        lastKey,
        firstProperty: modelName(firstKey),
        lastProperty: modelName(lastKey),
      }));
}

const plans = plansOf(pairsIn);

/** The spans of a declaration and of the blocks inside it, in the order of the vocabulary. */
export function spansIn(declaration: AnyRecord): Span[] {
  const found: Span[] = [];
  walk(declaration, plans(declaration.$type), (record, pairs) => {
    for (const { firstKey, lastKey, firstProperty, lastProperty } of pairs) {
      const first = valueIn(record, firstProperty) as Placed<string> | Nothing | undefined;
      const last = valueIn(record, lastProperty) as Placed<string> | Nothing | undefined;
      if (first !== undefined && last !== undefined && !isNothing(first) && !isNothing(last))
        found.push({ first, last, firstKey, lastKey });
    }
  });
  return found;
}
