// The keys that a question is about, by type of record. The vocabulary is asked once: a walk looks at nothing else.
import { blocksByType } from '../vocabulary/index.ts';
import type { Key, Shape } from '../vocabulary/shapes.ts';
import { modelName } from './record.ts';

export interface KnownKey {
  readonly key: string;
  /** Its name in the model. */
  readonly property: string;
  readonly shape: Key;
}

/** The keys of a type of record for which a condition holds, in the order of the vocabulary. */
export function keysWhere(
  holds: (shape: Key, key: string) => boolean,
): (type: string) => readonly KnownKey[] {
  const known = new Map<string, readonly KnownKey[]>();
  return type => {
    let keys = known.get(type);
    if (keys === undefined) {
      keys = Object.entries(blocksByType.get(type)?.keys ?? {})
        .filter(([key, shape]) => holds(shape, key))
        .map(([key, shape]) => ({ key, property: modelName(key), shape }));
      known.set(type, keys);
    }
    return keys;
  };
}

type NameShape = Shape & { readonly shape: 'name' };

/** What the names under a key may name, where it is a key of names. */
export const namesUnder = (shape: Shape): NameShape | undefined =>
  shape.shape === 'name' ? shape : shape.shape === 'list' ? namesUnder(shape.of) : undefined;

export const keysOfNames = keysWhere(shape => namesUnder(shape) !== undefined);

/** What stands under a name of the model. */
export const valueIn = (record: object, property: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[property];
