// What a name in a case file leads to, across all files of its root; and where a declaration is named.
import {
  type AnyRecord,
  LIBRARY,
  meaningOf,
  namesWrittenIn,
  ownersNamed,
  type Place,
  pathTo,
  recordsAround,
  splitName,
  World,
  type WrittenName,
} from '@casefile/language/lsp';
import type { CaseRoot } from './root.ts';

/** What a name means: a declaration or a block inside one, and where it stands. */
export interface Target {
  /** A file of the root, or {@link LIBRARY}. */
  readonly file: string;
  readonly declaration: AnyRecord;
  /** What is named: the declaration itself, or the block inside it. */
  readonly record: AnyRecord;
}

/** A name that is written somewhere, and what it leads to. */
export interface NameUse {
  readonly file: string;
  readonly place: Place;
  /** Whether the name is declared there. */
  readonly declares: boolean;
  readonly target: Target | undefined;
}

const recordsOf = (root: CaseRoot, file: string): readonly AnyRecord[] =>
  root.workspace.declarations.files.get(file)?.records ?? [];

const covers = ({ start, end }: Place, offset: number): boolean => start <= offset && offset <= end;

/** The name at an offset of a file; nothing where there is none. */
export function nameAt(root: CaseRoot, file: string, offset: number): NameUse | undefined {
  const chain = recordsAround(recordsOf(root, file), offset);
  const [declaration] = chain;
  if (declaration === undefined) return undefined;
  const declared = chain.find(({ $name }) => $name !== undefined && covers($name, offset));
  if (declared?.$name !== undefined) {
    const { start, end } = declared.$name;
    return { file, place: { start, end }, declares: true, target: { file, declaration, record: declared } };
  }
  for (const written of namesWrittenIn(declaration)) {
    if (!covers(written.ref, offset)) continue;
    const world = new World(root.workspace.declarations);
    const parts = partsOf(written, world);
    const part = parts.find(({ place }) => covers(place, offset)) ?? parts[0];
    if (part === undefined) return undefined;
    return { file, place: part.place, declares: false, target: located(part.record, world) };
  }
  return undefined;
}

interface Part {
  readonly place: Place;
  readonly record: AnyRecord | undefined;
}

/** What a written name names: itself, and in `Owner.Name` the owner too. */
function partsOf(written: WrittenName, world: World): Part[] {
  const { ref, place } = written;
  const split = splitName(ref.ref);
  const record = meaningOf(written, world);
  if (split === undefined) return [{ place: ref, record }];
  const dot = ref.end - split.inner.length;
  const owner = place.inner.flatMap(kind => ownersNamed(split.owner, kind, world))[0];
  return [
    { place: { start: dot, end: ref.end }, record },
    { place: { start: ref.start, end: dot - 1 }, record: owner },
  ];
}

/** Where a record stands, of those that the world was asked for. */
function located(record: AnyRecord | undefined, world: World): Target | undefined {
  if (record === undefined) return undefined;
  for (const { file, record: declaration } of world.seen) {
    if (declaration === record || pathTo(declaration, record) !== undefined)
      return { file, declaration, record };
  }
  return undefined;
}

/** Every place where a declaration, or a block inside one, is named; where it is declared comes first. */
export function usesOf(
  root: CaseRoot,
  target: Target,
  files: Iterable<string> = root.workspace.files,
): NameUse[] {
  const name = target.record.$name?.value;
  if (name === undefined) return [];
  const uses: NameUse[] = [];
  for (const file of files) {
    if (file === target.file && target.record.$name !== undefined && target.file !== LIBRARY) {
      const { start, end } = target.record.$name;
      uses.unshift({ file, place: { start, end }, declares: true, target });
    }
    for (const declaration of recordsOf(root, file)) {
      for (const written of namesWrittenIn(declaration)) {
        if (!mayName(written.ref.ref, name)) continue;
        const parts = partsOf(written, new World(root.workspace.declarations));
        for (const { place, record } of parts) {
          if (record === target.record)
            uses.push({ file, place: { start: place.start, end: place.end }, declares: false, target });
        }
      }
    }
  }
  return uses;
}

/** `DES.OFM` may name `OFM`, or `DES`. */
const mayName = (written: string, name: string): boolean =>
  written === name || (written.includes('.') && written.split('.').includes(name));
