// The acts that a declaration records, by the vocabulary: every date but those that may lie ahead.
import { type KnownKey, keysIn, valueIn } from '../model/keys.ts';
import type { AnyRecord, Placed } from '../model/record.ts';
import { type Plan, plansOf, walk } from '../model/walk.ts';
import type { Key } from '../vocabulary/shapes.ts';

/** An act that is recorded as done, and the key under which it stands. */
export interface RecordedAct {
  readonly value: Placed<string>;
  readonly key: string;
}

/** Whether a key holds a day, alone or with who acted on it. */
const isDay = ({ shape }: Key): boolean => shape === 'date' || shape === 'act';

/** The acts of a declaration and of the blocks inside it that are dated after a day, in the order of the vocabulary. */
export function actsAfter(declaration: AnyRecord, asOf: string): RecordedAct[] {
  const found: RecordedAct[] = [];
  if (isOverBy(declaration, asOf)) return found;
  eachDay(declaration, acts, (value, key) => {
    if (value.value > asOf) found.push({ value, key });
  });
  return found;
}

/** Whether nothing in a declaration is dated later: so it is in most. */
export const isOverBy = ({ $latest }: AnyRecord, day: string): boolean =>
  $latest !== undefined && $latest <= day;

/** The keys whose days are visited, by type of declaration. */
export type Days = (type: string) => Plan<readonly KnownKey[]>;

/** The days under keys for which a condition holds. */
export const daysWhere = (holds: (shape: Key, key: string) => boolean): Days =>
  plansOf(keysIn((shape, key) => isDay(shape) && holds(shape, key)));

/** A plan, a term or a deadline is marked as lying ahead. */
const acts = daysWhere(({ ahead }) => ahead !== true);

/** Visits the days in a declaration and in the blocks inside it. */
export function eachDay(
  declaration: AnyRecord,
  days: Days,
  visit: (day: Placed<string>, key: string) => void,
): void {
  walk(declaration, days(declaration.$type), (record, keys) => {
    for (let i = 0; i < keys.length; i++) {
      const { key, property } = keys[i] as KnownKey;
      // Where `none` is written there is no value in it.
      const day = valueIn(record, property) as Partial<Placed<string>> | undefined;
      if (day?.value !== undefined) visit(day as Placed<string>, key);
    }
  });
}
