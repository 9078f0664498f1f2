// Looks declarations up across the files of a root, and records what was asked, also in vain.
import { libraryAgency } from '../law/library.ts';
import type { AnyRecord, DeclarationType, FileModel, Records, Ref } from './record.ts';

/** A declaration and the file in which it stands. */
export interface Declared<T extends DeclarationType = DeclarationType> {
  readonly file: string;
  readonly record: Records[T];
}

interface AnyDeclared {
  readonly file: string;
  readonly record: AnyRecord;
}

/** The file name under which the built-in library of agencies is told. */
export const LIBRARY = 'library:agencies';

/** The question "what is declared as this kind under this name?" as the index knows it. */
const named = (type: string, name: string): string => `${type} ${name}`;
/** The question "which declarations of this kind refer to this name under this key?". */
const referring = (type: string, path: string, name: string): string => `${type}.${path} ${name}`;

/** The question "which names are declared as this kind?": asked only where a name leads nowhere. */
const names = (type: string): string => `names of ${type}`;

/** All declarations of a root, indexed by name and by what they refer to. */
export class Declarations {
  readonly #index = new Map<string, AnyDeclared[]>();
  readonly #files = new Map<string, FileModel>();

  /** Puts a file in, in place of what it held before. Returns the questions whose answers changed. */
  set(file: string, model: FileModel): Set<string> {
    const before = this.#files.get(file);
    const changed = changedQuestions(before, model);
    if (before !== undefined) this.#forget(file, before);
    this.#files.set(file, model);
    for (const record of model.records) {
      for (const question of questionsAnsweredBy(record)) {
        const known = this.#index.get(question);
        if (known === undefined) this.#index.set(question, [{ file, record }]);
        else known.push({ file, record });
      }
    }
    return changed;
  }

  delete(file: string): Set<string> {
    const before = this.#files.get(file);
    if (before === undefined) return new Set();
    const changed = changedQuestions(before, { records: [] });
    this.#forget(file, before);
    this.#files.delete(file);
    return changed;
  }

  get files(): ReadonlyMap<string, FileModel> {
    return this.#files;
  }

  /** The declarations that answer a question, in the order of file names and of the text. */
  answer(question: string): readonly AnyDeclared[] {
    const found = this.#index.get(question) ?? [];
    return found.length < 2
      ? found
      : [...found].sort((a, b) => compare(a.file, b.file) || a.record.$place.start - b.record.$place.start);
  }

  #forget(file: string, model: FileModel): void {
    for (const record of model.records) {
      for (const question of questionsAnsweredBy(record)) {
        const rest = this.#index.get(question)?.filter(known => known.file !== file) ?? [];
        if (rest.length === 0) this.#index.delete(question);
        else this.#index.set(question, rest);
      }
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function changedQuestions(before: FileModel | undefined, after: FileModel): Set<string> {
  const changed = new Set<string>();
  const old = before?.records ?? [];
  const facts = old.length === 0 ? new Set<string>() : new Set(old.map(factsOf));
  const kept = new Set<string>();
  for (const record of after.records) {
    const now = old.length === 0 ? '' : factsOf(record);
    if (facts.has(now)) kept.add(now);
    else for (const question of questionsAnsweredBy(record)) changed.add(question);
  }
  for (const record of old) {
    if (kept.has(factsOf(record))) continue;
    for (const question of questionsAnsweredBy(record)) changed.add(question);
  }
  return changed;
}

/** What a record says, without where it says so: a comment inserted elsewhere changes nothing. */
export function factsOf(record: AnyRecord): string {
  return JSON.stringify(record, (key, value: unknown) =>
    key === 'start' || key === 'end' || key === '$place' || key === '$body' || key === '$keys'
      ? undefined
      : value,
  );
}

function questionsAnsweredBy(record: AnyRecord): Set<string> {
  const questions = new Set<string>();
  if (record.$name !== undefined)
    questions.add(named(record.$type, record.$name.value)).add(names(record.$type));
  collectReferences(record, '', (path, ref) => questions.add(referring(record.$type, path, ref)));
  return questions;
}

function collectReferences(value: object, path: string, found: (path: string, ref: string) => void): void {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null || key === '$place' || key === '$keys') continue;
    if ('ref' in inner) found(join(path, key), (inner as Ref).ref);
    else if (Array.isArray(inner)) {
      for (const item of inner as unknown[]) {
        if (typeof item !== 'object' || item === null) continue;
        if ('ref' in item) found(join(path, key), (item as Ref).ref);
        else if ('$type' in item) collectReferences(item, join(path, key), found);
      }
    } else if ('items' in inner) {
      for (const item of (inner as { items: unknown[] }).items) {
        if (typeof item === 'object' && item !== null && 'ref' in item)
          found(join(path, key), (item as Ref).ref);
      }
    } else if ('$type' in inner) collectReferences(inner, join(path, key), found);
  }
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** What one evaluation of a file sees of the root. It remembers each question, and each declaration it was shown. */
export class World {
  readonly asked = new Set<string>();
  readonly seen = new Set<AnyDeclared>();
  readonly #declarations: Declarations;

  constructor(declarations: Declarations) {
    this.#declarations = declarations;
  }

  /** The declaration of a kind under a name; the first where there are several. */
  find<T extends DeclarationType>(type: T, name: Ref | string | undefined): Records[T] | undefined {
    return this.all(type, name)[0];
  }

  /** Every declaration of a kind under one name. Several are a mistake that `name/declared-twice` tells. */
  all<T extends DeclarationType>(type: T, name: Ref | string | undefined): readonly Records[T][] {
    if (name === undefined) return [];
    const written = typeof name === 'string' ? name : name.ref;
    const declared = this.#ask(named(type, written));
    if (declared.length > 0 || type !== 'Agency') return declared.map(({ record }) => record as Records[T]);
    const library = libraryAgency(written);
    if (library === undefined) return [];
    this.seen.add({ file: LIBRARY, record: library });
    return [library as Records[T]];
  }

  /** The same with the files in which they stand, and without the library. */
  declared<T extends DeclarationType>(type: T, name: string): readonly Declared<T>[] {
    return this.#ask(named(type, name)) as unknown as readonly Declared<T>[];
  }

  /** The names declared as a kind, for "did you mean". */
  names(type: DeclarationType): string[] {
    this.asked.add(names(type));
    return this.#declarations.answer(names(type)).map(({ record }) => record.$name?.value ?? '');
  }

  /**
   * The declarations of a kind that refer to a name under a key.
   * @param path the key in the model, with the blocks around it: `position`, `$about`, `application.$about`
   */
  where<T extends DeclarationType>(
    type: T,
    path: string,
    name: Ref | string | undefined,
  ): readonly Records[T][] {
    if (name === undefined) return [];
    const written = typeof name === 'string' ? name : name.ref;
    return this.#ask(referring(type, path, written)).map(({ record }) => record as Records[T]);
  }

  /** Notes that something beside the declarations was asked for, such as the as-of date. */
  note(question: string): void {
    this.asked.add(question);
  }

  #ask(question: string): readonly AnyDeclared[] {
    this.asked.add(question);
    const found = this.#declarations.answer(question);
    for (const declared of found) this.seen.add(declared);
    return found;
  }
}
