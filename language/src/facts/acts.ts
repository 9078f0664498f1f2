// The acts that a declaration records, by the vocabulary: every date but those that may lie ahead.
import { blocksIn } from '../model/blocks.ts';
import { type AnyRecord, isNothing, modelName, type Placed } from '../model/record.ts';
import { blocksByType } from '../vocabulary/index.ts';
import type { Key } from '../vocabulary/shapes.ts';

/** An act that is recorded as done, and the key under which it stands. */
export interface RecordedAct {
  readonly value: Placed<string>;
  readonly key: string;
}

/** The acts of a declaration and of the blocks inside it that are dated after a day, in the order of the vocabulary. */
export function actsAfter(declaration: AnyRecord, asOf: string): RecordedAct[] {
  const found: RecordedAct[] = [];
  collect(declaration);
  return found;

  function collect(record: AnyRecord): void {
    const values = record as unknown as Readonly<Record<string, unknown>>;
    for (const { key, property } of actsOf(record.$type)) {
      const value = values[property];
      if (isDated(value) && value.value > asOf) found.push({ value, key });
    }
    for (const [, nested] of blocksIn(record)) collect(nested);
  }
}

const isDated = (value: unknown): value is Placed<string> =>
  typeof value === 'object' && value !== null && !isNothing(value) && 'value' in value;

/** The acts that a type of record may hold, by key and by name in the model. */
function actsOf(type: string): readonly { readonly key: string; readonly property: string }[] {
  let acts = known.get(type);
  if (acts === undefined) {
    acts = Object.entries(blocksByType.get(type)?.keys ?? {})
      .filter(([, key]) => isAct(key))
      .map(([key]) => ({ key, property: modelName(key) }));
    known.set(type, acts);
  }
  return acts;
}

const known = new Map<string, ReturnType<typeof actsOf>>();

/** Whether a key holds the day of an act: a plan, a term or a deadline is marked as lying ahead. */
const isAct = ({ shape, ahead }: Key): boolean => (shape === 'date' || shape === 'act') && ahead !== true;
