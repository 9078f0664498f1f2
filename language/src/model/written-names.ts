// The names that are written in a declaration, and what each of them means.
import { blocksByType } from '../vocabulary/index.ts';
import type { Owner, Shape } from '../vocabulary/shapes.ts';
import { blocksIn } from './blocks.ts';
import type { Path } from './path.ts';
import { type AnyRecord, modelName, type Ref } from './record.ts';
import { DECLARED, ownersNamed, ownersOf, resolve, splitName } from './resolve.ts';
import type { World } from './world.ts';

/** A name, and what the vocabulary says about the place where it is written. */
export interface WrittenName {
  readonly ref: Ref;
  readonly path: Path;
  /** The types of what may be named there. */
  readonly kinds: readonly string[];
  readonly within: Owner | undefined;
  /** The records around it, from the declaration inwards. */
  readonly chain: readonly AnyRecord[];
}

/** Every name in a record and in the blocks inside it. */
export function* namesWrittenIn(
  record: AnyRecord,
  chain: readonly AnyRecord[] = [record],
  path: Path = [],
): Generator<WrittenName> {
  const block = blocksByType.get(record.$type);
  if (record.$about !== undefined && block?.head.about !== undefined) {
    const { kinds } = block.head.about;
    yield { ref: record.$about, path: [...path, '$about'], kinds, within: undefined, chain };
  }
  for (const [key, shape] of Object.entries(block?.keys ?? {})) {
    const property = modelName(key);
    const value = (record as unknown as Record<string, unknown>)[property];
    for (const [inner, ref, { kinds, within }] of namesOf(value, shape)) {
      yield { ref, path: [...path, property, ...inner], kinds, within, chain };
    }
  }
  for (const [step, inner] of blocksIn(record))
    yield* namesWrittenIn(inner, [...chain, inner], [...path, ...step]);
}

type NameShape = Shape & { readonly shape: 'name' };

/** The names in a value; what a key answers with `none` holds none. */
function namesOf(value: unknown, shape: Shape): [Path, Ref, NameShape][] {
  if (typeof value !== 'object' || value === null) return [];
  if (shape.shape === 'name') return 'ref' in value ? [[[], value as Ref, shape]] : [];
  if (shape.shape !== 'list' || shape.of.shape !== 'name' || !('items' in value)) return [];
  const { of } = shape;
  return (value.items as Ref[]).map((ref, i) => [['items', i], ref, of]);
}

/** The declarations in which a nested name is looked for; none where no nested name can stand. */
export function ownersFor({ ref, kinds, within, chain }: WrittenName, world: World): readonly AnyRecord[] {
  const inner = kinds.filter(kind => !DECLARED.has(kind));
  if (inner.length === 0) return [];
  const split = splitName(ref.ref);
  return split === undefined
    ? ownersOf(within, chain, world)
    : inner.flatMap(kind => ownersNamed(split.owner, kind, world));
}

/** The declaration, or the block inside one, that a name leads to. */
export const meaningOf = (
  written: WrittenName,
  world: World,
  owners: readonly AnyRecord[] = ownersFor(written, world),
): AnyRecord | undefined => resolve(written.ref, written.kinds, world, owners);
