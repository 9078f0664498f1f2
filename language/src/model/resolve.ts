// What a name means: the one resolver. Rules, findings about names and an editor all ask it.
import { declarations, nestedIn } from '../vocabulary/index.ts';
import type { Owner } from '../vocabulary/shapes.ts';
import { type AnyRecord, type DeclarationType, modelName, type Records, type Ref } from './record.ts';
import type { World } from './world.ts';

/** The types that are declared at the top of a file. */
export const DECLARED: ReadonlySet<string> = new Set(Object.values(declarations).map(({ type }) => type));

interface Holder {
  readonly type: DeclarationType;
  /** The block of the declaration in the model. */
  readonly property: string;
}

/** For each type that stands inside a declaration, the declarations that hold it: `Agency` for `Component`. */
const HOLDERS = new Map<string, Holder[]>();
for (const declaration of Object.values(declarations)) {
  for (const [keyword, inner] of Object.entries(nestedIn(declaration))) {
    const known = HOLDERS.get(inner.type) ?? [];
    HOLDERS.set(inner.type, [...known, { type: declaration.type, property: modelName(keyword) }]);
  }
}

/** The types of the declarations that may hold a type. */
export const holdersOf = (kind: string): readonly DeclarationType[] =>
  (HOLDERS.get(kind) ?? []).map(({ type }) => type);

/** The parts of a nested name that is written with its owner, `DES.OFM`. */
export function splitName(name: string): { readonly owner: string; readonly inner: string } | undefined {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? undefined : { owner: name.slice(0, dot), inner: name.slice(dot + 1) };
}

/**
 * A declaration, or a block inside one, written `Owner.Name` or plainly where the owner is clear.
 * @param owners the declarations in which a plainly written name is looked for; see {@link ownersOf}
 */
export function resolve(
  ref: Ref,
  kinds: readonly string[],
  world: World,
  owners: readonly AnyRecord[] = [],
): AnyRecord | undefined {
  for (const kind of kinds) {
    const found = DECLARED.has(kind)
      ? (world.find(kind as DeclarationType, ref) as unknown as AnyRecord | undefined)
      : innerNamed(ref, kind, world, owners);
    if (found !== undefined) return found;
  }
  return undefined;
}

function innerNamed(
  ref: Ref,
  kind: string,
  world: World,
  owners: readonly AnyRecord[],
): AnyRecord | undefined {
  const split = splitName(ref.ref);
  const candidates = split === undefined ? owners : ownersNamed(split.owner, kind, world);
  const name = split?.inner ?? ref.ref;
  for (const owner of candidates) {
    const found = namesIn(owner, kind).find(record => record.$name?.value === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The declarations under a name that may hold a type. */
export const ownersNamed = (name: string, kind: string, world: World): readonly AnyRecord[] =>
  holdersOf(kind).flatMap(type => world.all(type, name) as unknown as readonly AnyRecord[]);

/** The blocks of a type that stand directly in a declaration. */
export function namesIn(owner: AnyRecord, kind: string): readonly AnyRecord[] {
  const holder = HOLDERS.get(kind)?.find(({ type }) => type === owner.$type);
  const inner = holder && (owner as unknown as Record<string, unknown>)[holder.property];
  if (inner === undefined) return [];
  return Array.isArray(inner) ? (inner as AnyRecord[]) : [inner as AnyRecord];
}

/** The standards of a position: those that are for it, and those for another position that are for it as well (QUA-005). */
export const standardsOf = (
  position: Ref | string | undefined,
  world: World,
): readonly Records['Standard'][] => {
  const own = world.where('Standard', '$about', position);
  const others = world.where('Standard', 'alsoFor', position);
  return others.length === 0 ? own : [...new Set([...own, ...others])];
};

/** The declarations in which a plainly written nested name is looked for. */
export function ownersOf(
  owner: Owner | undefined,
  chain: readonly AnyRecord[],
  world: World,
): readonly AnyRecord[] {
  if (owner === 'board') {
    const review = chain.findLast(({ $type }) => $type === 'Review') as Records['Review'] | undefined;
    return world.all('QrbBoard', review?.board) as unknown as readonly AnyRecord[];
  }
  if (owner === 'standard') {
    const declaration = chain[0];
    const application = chain.findLast(({ $type }) => $type === 'Application');
    const vacancies = application === undefined ? [declaration] : world.all('Vacancy', application.$about);
    return vacancies.flatMap(vacancy =>
      standardsOf(vacancy?.$about, world),
    ) as unknown as readonly AnyRecord[];
  }
  return chain.slice(0, 1);
}

/** References that lead from a declaration to one of its own kind, such as the case that a case takes up again. */
export const CHAINS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(declarations).flatMap(({ type, keys }) =>
    Object.entries(keys).flatMap(([key, shape]) =>
      shape.shape === 'name' && (shape.kinds as readonly string[]).join() === type
        ? [[type, modelName(key)]]
        : [],
    ),
  ),
);
