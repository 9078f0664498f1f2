// The names that are written in a declaration: where they may stand, and what each of them means.
import type { Block, Owner } from '../vocabulary/shapes.ts';
import { blocksIn } from './blocks.ts';
import { keysOfNames, namesUnder, valueIn } from './keys.ts';
import type { Path } from './path.ts';
import type { AnyRecord, Ref } from './record.ts';
import { DECLARED, ownersNamed, ownersOf, resolve, splitName } from './resolve.ts';
import { plansOf } from './walk.ts';
import type { World } from './world.ts';

/** Where names may stand in a type of record, and what they may name there. */
export interface NamePlace {
  readonly property: string;
  /** The kinds of what may be meant: those declared by themselves, and those inside a declaration. */
  readonly kinds: readonly string[];
  readonly inner: readonly string[];
  readonly within: Owner | undefined;
}

/** A name, where it is written, and the records around it, from the declaration inwards. */
export interface WrittenName {
  readonly ref: Ref;
  readonly path: Path;
  readonly place: NamePlace;
  readonly chain: readonly AnyRecord[];
}

/** Where names may stand in a block itself; nothing where none can. */
function namePlacesIn(block: Block): readonly NamePlace[] | undefined {
  const { about } = block.head;
  const places = [
    ...(about === undefined ? [] : [placeOf('$about', about.kinds, undefined)]),
    ...(keysOfNames(block) ?? []).flatMap(({ property, shape }) => {
      const names = namesUnder(shape);
      return names === undefined ? [] : [placeOf(property, names.kinds, names.within)];
    }),
  ];
  return places.length === 0 ? undefined : places;
}

const placeOf = (property: string, kinds: readonly string[], within: Owner | undefined): NamePlace => ({
  property,
  kinds,
  inner: kinds.filter(kind => !DECLARED.has(kind)),
  within,
});

/** Where names may stand, for a walk over a declaration of a type. */
export const namePlaces = plansOf(namePlacesIn);

/** Every name in a record and in the blocks inside it. */
export function* namesWrittenIn(
  record: AnyRecord,
  chain: readonly AnyRecord[] = [record],
  path: Path = [],
): Generator<WrittenName> {
  for (const place of namePlaces(record.$type).looked ?? []) {
    const value = valueIn(record, place.property);
    if (typeof value !== 'object' || value === null) continue;
    const here = [...path, place.property];
    if ('ref' in value) yield { ref: value as Ref, path: here, place, chain };
    else if ('items' in value) {
      for (const [i, ref] of (value.items as readonly Ref[]).entries())
        yield { ref, path: [...here, 'items', i], place, chain };
    }
  }
  for (const [step, inner] of blocksIn(record))
    yield* namesWrittenIn(inner, [...chain, inner], [...path, ...step]);
}

const NO_OWNERS: readonly AnyRecord[] = Object.freeze([]);

/** The declarations in which a nested name is looked for; none where no nested name can stand. */
export function ownersFor(
  { ref }: Ref,
  { inner, within }: NamePlace,
  chain: readonly AnyRecord[],
  world: World,
): readonly AnyRecord[] {
  if (inner.length === 0) return NO_OWNERS;
  const split = splitName(ref);
  return split === undefined
    ? ownersOf(within, chain, world)
    : inner.flatMap(kind => ownersNamed(split.owner, kind, world));
}

/** The declaration, or the block inside one, that a name leads to. */
export const meaningOf = ({ ref, place, chain }: WrittenName, world: World): AnyRecord | undefined =>
  resolve(ref, place.kinds, world, ownersFor(ref, place, chain, world));
