// Looks declarations up across the files of a root, and records what was asked, also in vain.
import { libraryAgency } from '../law/library.ts';
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { eachBlock } from './blocks.ts';
import { declarationKeys } from './declaration-key.ts';
import { keysOfNames, valueIn } from './keys.ts';
import {
  type AnyRecord,
  type DeclarationType,
  type FileModel,
  modelName,
  type Records,
  type Ref,
} from './record.ts';
import { saysTheSame } from './same.ts';

/** A declaration, the file in which it stands, and the key by which it is known there. */
export interface Declared<T extends DeclarationType = DeclarationType> {
  readonly file: string;
  readonly key: string;
  readonly record: Records[T];
}

interface AnyDeclared {
  readonly file: string;
  readonly key: string;
  readonly record: AnyRecord;
}

/** The file name under which the built-in library of agencies is told. */
export const LIBRARY = 'library:agencies';

/** The question "what is declared as this kind under this name?" as the index knows it. */
const named = (type: string, name: string): string => `${type} ${name}`;
/** The name, in a question, of declarations whose name could not be read. */
const UNREADABLE = '';
/** The question "which declarations of this kind refer to this name under this key?". */
const referring = (type: string, path: string, name: string): string => `${type}.${path} ${name}`;
/** The name, in a question, of what a declaration is about that is about nothing. */
const NOTHING = '';
/** The question "which names are declared as this kind?": asked only where a name leads nowhere. */
const names = (type: string): string => `names of ${type}`;
/** The question "what does this file say?", which its own evaluation asks. */
export const contents = (file: string): string => `contents of ${file}`;

/** How many declarations are put into an answer in place; a call cannot take arguments without end. */
const AT_ONCE = 1_000;

/** All declarations of a root, indexed by name and by what they refer to. */
export class Declarations {
  /** What answers each question, in the order of file names and of the text. */
  readonly #index = new Map<string, AnyDeclared[]>();
  readonly #files = new Map<string, FileModel>();

  /** Puts a file in, in place of what it held before. Returns the questions whose answers changed. */
  set(file: string, model: FileModel): Iterable<string> {
    const before = this.#files.get(file);
    const now = answersOf(file, model.records);
    if (before === undefined) {
      for (const [question, declared] of now) this.#replace(question, file, declared);
      this.#files.set(file, model);
      return now.keys();
    }
    const old = answersOf(file, before.records);
    for (const question of old.keys()) if (!now.has(question)) this.#replace(question, file, []);
    for (const [question, declared] of now) this.#replace(question, file, declared);
    this.#files.set(file, model);
    return changedQuestions(contents(file), old, now);
  }

  delete(file: string): Set<string> {
    const before = this.#files.get(file);
    if (before === undefined) return new Set();
    const old = answersOf(file, before.records);
    for (const question of old.keys()) this.#replace(question, file, []);
    this.#files.delete(file);
    return new Set(old.keys());
  }

  get files(): ReadonlyMap<string, FileModel> {
    return this.#files;
  }

  /** The declarations that answer a question, in the order of file names and of the text. */
  answer(question: string): readonly AnyDeclared[] {
    return this.#index.get(question) ?? [];
  }

  /** Puts the declarations of one file into an answer, in place where it can: an answer may span all files. */
  #replace(question: string, file: string, declared: AnyDeclared[]): void {
    const known = this.#index.get(question);
    if (known === undefined) {
      if (declared.length > 0) this.#index.set(question, declared);
      return;
    }
    const from = firstNotBefore(known, file);
    let to = from;
    while (known[to]?.file === file) to++;
    if (declared.length === 0 && to - from === known.length) this.#index.delete(question);
    else if (declared.length <= AT_ONCE) known.splice(from, to - from, ...declared);
    else this.#index.set(question, [...known.slice(0, from), ...declared, ...known.slice(to)]);
  }
}

/** Where the declarations of a file begin in an answer, or would. */
function firstNotBefore(answer: readonly AnyDeclared[], file: string): number {
  let low = 0;
  let high = answer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((answer[middle]?.file ?? '') < file) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The questions to which a file has something to say, each with its declarations in the order of the text. */
function answersOf(file: string, records: readonly AnyRecord[]): Map<string, AnyDeclared[]> {
  const keys = declarationKeys(records);
  const all = records.map((record, i) => ({ file, key: keys[i] ?? '', record }));
  const answers = new Map([[contents(file), all]]);
  for (const declared of all) {
    eachQuestion(declared.record, question => {
      const known = answers.get(question);
      if (known === undefined) answers.set(question, [declared]);
      else if (known.at(-1) !== declared) known.push(declared);
    });
  }
  return answers;
}

type Answers = ReadonlyMap<string, readonly AnyDeclared[]>;

/** An answer changes with its declarations, their order and their keys; an answer of names with the names alone. */
function changedQuestions(all: string, old: Answers, now: Answers): Set<string> {
  const said = new Map(old.get(all)?.map(({ key, record }) => [key, record]));
  const kept = new Set<string>();
  for (const { key, record } of now.get(all) ?? []) {
    const before = said.get(key);
    if (before !== undefined && saysTheSame(before, record)) kept.add(key);
  }
  const nameOf = (declared: AnyDeclared | undefined): string | undefined => declared?.record.$name?.value;
  const changed = new Set<string>();
  for (const question of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(question) ?? [], now.get(question) ?? []];
    const same = question.startsWith(names(''))
      ? (declared: AnyDeclared, i: number) => nameOf(declared) === nameOf(before[i])
      : ({ key }: AnyDeclared, i: number) => key === before[i]?.key && kept.has(key);
    if (before.length !== after.length || !after.every(same)) changed.add(question);
  }
  return changed;
}

/** Tells the questions that a declaration answers; one of them may be told again. */
function eachQuestion(record: AnyRecord, tell: (question: string) => void): void {
  const { $type, $name } = record;
  if ($name !== undefined) {
    tell(named($type, $name.value));
    tell(names($type));
  } else if (record.$broken?.includes('$name')) tell(named($type, UNREADABLE));
  if (record.$about === undefined && mayBeAboutNothing($type)) tell(referring($type, '$about', NOTHING));
  tellReferences(record, referencesOf($type), tell);
}

/** Whether a kind of declaration can be about something, and need not be: a moratorium for the whole government. */
function mayBeAboutNothing(type: string): boolean {
  const about = blocksByType.get(type)?.head.about;
  return about !== undefined && about.required !== true;
}

/** Where references stand in a type of record, each with the beginning of the question that it answers. */
interface References {
  readonly places: readonly { readonly property: string; readonly question: string }[];
  readonly blocks: ReadonlyMap<string, References>;
}

const knownReferences = new Map<string, References>();

/** The references in a declaration of a type, read from the vocabulary once. */
function referencesOf(type: string): References {
  let known = knownReferences.get(type);
  if (known === undefined) {
    const block = blocksByType.get(type);
    known = block === undefined ? { places: [], blocks: new Map() } : referencesIn(block, type, '');
    knownReferences.set(type, known);
  }
  return known;
}

function referencesIn(block: Block, declaration: string, path: string): References {
  const properties = [
    ...(block.head.about === undefined ? [] : ['$about']),
    ...keysOfNames(block.type).map(({ property }) => property),
  ];
  return {
    places: properties.map(property => ({ property, question: referring(declaration, path + property, '') })),
    blocks: new Map(
      Object.entries(nestedIn(block)).map(([keyword, inner]) => {
        const property = modelName(keyword);
        return [property, referencesIn(inner, declaration, `${path}${property}.`)];
      }),
    ),
  };
}

function tellReferences(record: AnyRecord, references: References, tell: (question: string) => void): void {
  for (const { property, question } of references.places) {
    const value = valueIn(record, property);
    if (typeof value !== 'object' || value === null) continue;
    if ('ref' in value) tell(question + (value as Ref).ref);
    else if ('items' in value) for (const { ref } of value.items as readonly Ref[]) tell(question + ref);
  }
  eachBlock(record, (inner, property) => {
    const inside = references.blocks.get(property);
    if (inside !== undefined) tellReferences(inner, inside, tell);
  });
}

const inLibrary = new WeakMap<AnyRecord, AnyDeclared>();

function fromLibrary(record: AnyRecord): AnyDeclared {
  const known = inLibrary.get(record) ?? { file: LIBRARY, key: `Agency ${record.$name?.value}`, record };
  inLibrary.set(record, known);
  return known;
}

/** What one evaluation of a file sees of the root. It remembers each question, and each declaration it was shown. */
export class World {
  readonly asked = new Set<string>();
  /** How often other declarations were asked for, also in vain. */
  consulted = 0;
  readonly #shown: AnyDeclared[] = [];
  readonly #declarations: Declarations;

  constructor(declarations: Declarations) {
    this.#declarations = declarations;
  }

  /** The declarations that were shown, the latest first: a finding mostly points at what was asked for last. */
  get seen(): Iterable<AnyDeclared> {
    return this.#latestFirst();
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
    this.#shown.push(fromLibrary(library));
    return [library as Records[T]];
  }

  /** The same with the files in which they stand, and without the library. */
  declared<T extends DeclarationType>(type: T, name: string): readonly Declared<T>[] {
    return this.#ask(named(type, name)) as unknown as readonly Declared<T>[];
  }

  /** Whether a declaration of a kind stands somewhere with a name that could not be read. */
  someUnreadable(type: DeclarationType): boolean {
    return this.#ask(named(type, UNREADABLE)).length > 0;
  }

  /** The names declared as a kind, for "did you mean". */
  names(type: DeclarationType): string[] {
    this.consulted++;
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

  /** The declarations of a kind that could be about something and are not. */
  aboutNothing<T extends DeclarationType>(type: T): readonly Records[T][] {
    return this.#ask(referring(type, '$about', NOTHING)).map(({ record }) => record as Records[T]);
  }

  /** Notes that something beside the declarations was asked for, such as the as-of date. */
  note(question: string): void {
    this.asked.add(question);
  }

  #ask(question: string): readonly AnyDeclared[] {
    this.consulted++;
    const found = this.#declarations.answer(question);
    if (this.asked.has(question)) return found;
    this.asked.add(question);
    for (const declared of found) this.#shown.push(declared);
    return found;
  }

  *#latestFirst(): Generator<AnyDeclared> {
    for (let i = this.#shown.length - 1; i >= 0; i--) yield this.#shown[i] as AnyDeclared;
  }
}
