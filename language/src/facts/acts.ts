// The acts that a declaration records, by the vocabulary: every date but those that may lie ahead.
import { type AnyRecord, isNothing, modelName, type Placed } from '../model/record.ts';
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import type { Block, Key } from '../vocabulary/shapes.ts';

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
    const reader = readerOf(record.$type);
    if (reader === undefined) return;
    const values = record as unknown as Readonly<Record<string, unknown>>;
    for (const { key, property } of reader.acts) {
      const value = values[property];
      if (isDated(value) && value.value > asOf) found.push({ value, key });
    }
    for (const property of reader.blocks) {
      const inner = values[property] as AnyRecord | readonly AnyRecord[] | undefined;
      if (inner === undefined) continue;
      for (const nested of Array.isArray(inner) ? (inner as AnyRecord[]) : [inner as AnyRecord])
        collect(nested);
    }
  }
}

const isDated = (value: unknown): value is Placed<string> =>
  typeof value === 'object' && value !== null && !isNothing(value) && 'value' in value;

/** What is looked at in a record of a type: its acts by key and by name in the model, and the blocks inside it. */
interface Reader {
  readonly acts: readonly { readonly key: string; readonly property: string }[];
  readonly blocks: readonly string[];
}

const readers = new Map<string, Reader | undefined>();

function readerOf(type: string): Reader | undefined {
  if (!readers.has(type)) {
    const block = blocksByType.get(type);
    readers.set(type, block && readerFor(block));
  }
  return readers.get(type);
}

const readerFor = (block: Block): Reader => ({
  acts: Object.entries(block.keys)
    .filter(([, key]) => isAct(key))
    .map(([key]) => ({ key, property: modelName(key) })),
  blocks: Object.keys(nestedIn(block)).map(modelName),
});

/** Whether a key holds the day of an act: a plan, a term or a deadline is marked as lying ahead. */
const isAct = ({ shape, ahead }: Key): boolean => (shape === 'date' || shape === 'act') && ahead !== true;
