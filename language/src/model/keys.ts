// The keys of a block that a question is about.
import type { Block, Key, Shape } from '../vocabulary/shapes.ts';
import { modelName } from './record.ts';

export interface KnownKey {
  readonly key: string;
  /** Its name in the model. */
  readonly property: string;
  readonly shape: Key;
}

/** The keys of a block for which a condition holds, in the order of the vocabulary; nothing where there is none. */
export const keysIn =
  (holds: (shape: Key, key: string) => boolean) =>
  ({ keys }: Block): readonly KnownKey[] | undefined => {
    const found = Object.entries(keys).filter(([key, shape]) => holds(shape, key));
    return found.length === 0
      ? undefined
      : found.map(([key, shape]) => ({ key, property: modelName(key), shape }));
  };

type NameShape = Shape & { readonly shape: 'name' };

/** What the names under a key may name, where it is a key of names. */
export const namesUnder = (shape: Shape): NameShape | undefined =>
  shape.shape === 'name' ? shape : shape.shape === 'list' ? namesUnder(shape.of) : undefined;

/** The keys of names in a block. */
export const keysOfNames = keysIn(shape => namesUnder(shape) !== undefined);

/** What stands under a name of the model. */
export const valueIn = (record: object, property: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[property];
