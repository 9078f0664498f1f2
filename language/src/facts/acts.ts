// The acts that a declaration records, by the vocabulary: every date but those that may lie ahead.
import { eachBlock } from '../model/blocks.ts';
import { type KnownKey, keysWhere, valueIn } from '../model/keys.ts';
import { type AnyRecord, isNothing, type Placed } from '../model/record.ts';
import type { Key } from '../vocabulary/shapes.ts';

/** An act that is recorded as done, and the key under which it stands. */
export interface RecordedAct {
  readonly value: Placed<string>;
  readonly key: string;
}

/** Whether a key holds a day, alone or with who acted on it. */
export const isDay = ({ shape }: Key): boolean => shape === 'date' || shape === 'act';

/** The acts of a declaration and of the blocks inside it that are dated after a day, in the order of the vocabulary. */
export function actsAfter(declaration: AnyRecord, asOf: string): RecordedAct[] {
  const found: RecordedAct[] = [];
  eachDay(declaration, actsOf, (value, key) => {
    if (value.value > asOf) found.push({ value, key });
  });
  return found;
}

/** A plan, a term or a deadline is marked as lying ahead. */
const actsOf = keysWhere(key => isDay(key) && key.ahead !== true);

/**
 * Visits the days in a declaration and in the blocks inside it.
 * @param keysOf the keys of a type of record whose days are visited
 */
export function eachDay(
  declaration: AnyRecord,
  keysOf: (type: string) => readonly KnownKey[],
  visit: (day: Placed<string>, key: string) => void,
): void {
  const walk = (record: AnyRecord): void => {
    for (const { key, property } of keysOf(record.$type)) {
      const value = valueIn(record, property);
      if (isDated(value)) visit(value, key);
    }
    eachBlock(record, walk);
  };
  walk(declaration);
}

const isDated = (value: unknown): value is Placed<string> =>
  typeof value === 'object' && value !== null && !isNothing(value) && 'value' in value;
