// Spans of time in the blocks of a declaration: the keys that hold a first and a last day.
import { blocksIn } from '../model/blocks.ts';
import { type AnyRecord, isNothing, keyName, type Placed } from '../model/record.ts';

/** A first and a last day of one block, and the keys under which they stand. */
export interface Span {
  readonly first: Placed<string>;
  readonly last: Placed<string>;
  readonly firstKey: string;
  readonly lastKey: string;
}

/** Keys, by their names in the model, of which the first never comes after the second. */
const PAIRS = [
  ['from', 'to'],
  ['starts', 'ends'],
  ['established', 'ends'],
  ['effective', 'ended'],
  ['effective', 'notToExceed'],
] as const;

/** The spans of a declaration and of the blocks inside it, in the order of the vocabulary. */
export function spansIn(declaration: AnyRecord): Span[] {
  const values = declaration as unknown as Readonly<Record<string, unknown>>;
  const own = PAIRS.flatMap(([firstName, lastName]): Span[] => {
    const first = values[firstName];
    const last = values[lastName];
    return isDay(first) && isDay(last)
      ? [{ first, last, firstKey: keyName(firstName), lastKey: keyName(lastName) }]
      : [];
  });
  return [...own, ...blocksIn(declaration).flatMap(([, block]) => spansIn(block))];
}

const isDay = (value: unknown): value is Placed<string> =>
  typeof value === 'object' &&
  value !== null &&
  !isNothing(value) &&
  'value' in value &&
  typeof value.value === 'string';
