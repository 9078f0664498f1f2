// All declarations of a root, indexed by the questions that are asked of them, and which answers an edit changes.
import { blocksByType } from '../vocabulary/index.ts';
import { declarationKeys } from './declaration-key.ts';
import { keysOfNames, valueIn } from './keys.ts';
import type { AnyRecord, DeclarationType, FileModel, Records, Ref } from './record.ts';
import { saysTheSame } from './same.ts';
import { plansOf, walk } from './walk.ts';

/** A declaration, the file in which it stands, and the key by which it is known there. */
export interface Declared<T extends DeclarationType = DeclarationType> {
  readonly file: string;
  readonly key: string;
  readonly record: Records[T];
}

export interface AnyDeclared {
  readonly file: string;
  readonly key: string;
  readonly record: AnyRecord;
}

/**
 * A question to the declarations, by what is asked and of which name. "What is declared as this kind under this name?"
 * is asked as the kind; see {@link referring} and {@link names} for the others.
 */
export const question = (asked: string, name: string): string => `${asked} ${name}`;
/** The name, in a question, of declarations whose name could not be read. */
export const UNREADABLE = '';
/** "Which declarations of this kind refer to this name under this key?" */
export function referring(type: string, path: string): string {
  let byPath = referrings.get(type);
  if (byPath === undefined) {
    byPath = new Map();
    referrings.set(type, byPath);
  }
  let asked = byPath.get(path);
  if (asked === undefined) {
    asked = `${type}.${path}`;
    byPath.set(path, asked);
  }
  return asked;
}

/** There are few, and they are asked all the time: each is put together once. */
const referrings = new Map<string, Map<string, string>>();

/** The name, in a question, of what a declaration is about that is about nothing. */
export const NOTHING = '';
/** "Which names are declared as this kind?": asked only where a name leads nowhere, and of no name. */
export const names = (type: string): string => `names of ${type}`;
export const NO_NAME = '';
/** The question "what does this file say?", which its own evaluation asks. */
export const contents = (file: string): string => `contents of ${file}`;

/** How many declarations are put into an answer in place; a call cannot take arguments without end. */
const AT_ONCE = 1_000;

/** All declarations of a root, indexed by name and by what they refer to. */
export class Declarations {
  /** What answers each question, by what is asked and by name, in the order of file names and of the text. */
  readonly #index = new Map<string, Map<string, readonly AnyDeclared[]>>();
  readonly #files = new Map<string, FileModel>();

  /** Puts a file in, in place of what it held before. Returns the questions whose answers changed. */
  set(file: string, model: FileModel): Iterable<string> {
    const before = this.#files.get(file);
    if (before === undefined) return this.#add(file, model);
    const now = answersOf(file, model.records);
    const old = answersOf(file, before.records);
    for (const [asked, answer] of old) if (!now.has(asked)) this.#replace(answer, file, []);
    for (const answer of now.values()) this.#replace(answer, file, answer.declared);
    this.#files.set(file, model);
    return changedQuestions(contents(file), old, now);
  }

  delete(file: string): Set<string> {
    const before = this.#files.get(file);
    if (before === undefined) return new Set();
    const old = answersOf(file, before.records);
    for (const answer of old.values()) this.#replace(answer, file, []);
    this.#files.delete(file);
    return new Set(old.keys());
  }

  get files(): ReadonlyMap<string, FileModel> {
    return this.#files;
  }

  /** The declarations that answer a question, in the order of file names and of the text. */
  answer(asked: string, name: string): readonly AnyDeclared[] {
    return this.#index.get(asked)?.get(name) ?? NONE;
  }

  #byName(asked: string): Map<string, readonly AnyDeclared[]> {
    let byName = this.#index.get(asked);
    if (byName === undefined) {
      byName = new Map();
      this.#index.set(asked, byName);
    }
    return byName;
  }

  /** Puts a new file in. Files mostly come in the order of their names, and then stand last in each answer. */
  #add(file: string, model: FileModel): Iterable<string> {
    const all = declaredIn(file, model.records);
    for (const declared of all) {
      // Most questions have one answer, and most declarations answer many: they have one array in common.
      const alone = Object.freeze([declared]);
      eachQuestion(declared.record, (asked, name) => {
        const byName = this.#byName(asked);
        const known = byName.get(name);
        if (known === undefined) byName.set(name, alone);
        else if (known.at(-1) !== declared) {
          const several = this.#several(byName, name, known);
          if ((several.at(-1)?.file ?? '') <= file) several.push(declared);
          else insert(several, declared);
        }
      });
    }
    this.#files.set(file, model);
    return questionsIn(file, all);
  }

  /** An answer to which more can be put: one that is shared is frozen. */
  #several(
    byName: Map<string, readonly AnyDeclared[]>,
    name: string,
    known: readonly AnyDeclared[],
  ): AnyDeclared[] {
    if (!Object.isFrozen(known)) return known as AnyDeclared[];
    const several = [...known];
    byName.set(name, several);
    return several;
  }

  /** Puts the declarations of one file into an answer, in place where it can: an answer may span all files. */
  #replace({ asked, name }: Answer, file: string, declared: AnyDeclared[]): void {
    // What a file says is asked for by name, and never looked up.
    if (asked === contents(file)) return;
    const byName = this.#byName(asked);
    const known = byName.get(name);
    if (known === undefined) {
      if (declared.length > 0) byName.set(name, declared);
      return;
    }
    const from = firstNotBefore(known, file);
    let to = from;
    while (known[to]?.file === file) to++;
    if (declared.length === 0 && to - from === known.length) byName.delete(name);
    else if (declared.length <= AT_ONCE)
      this.#several(byName, name, known).splice(from, to - from, ...declared);
    else byName.set(name, [...known.slice(0, from), ...declared, ...known.slice(to)]);
  }
}

const NONE: readonly AnyDeclared[] = Object.freeze([]);

/** Puts a declaration behind those of its file and of files before it, if it is not there. */
function insert(answer: AnyDeclared[], declared: AnyDeclared): void {
  let at = firstNotBefore(answer, declared.file);
  while (answer[at]?.file === declared.file) {
    if (answer[at] === declared) return;
    at++;
  }
  answer.splice(at, 0, declared);
}

/** The questions that a file answers, told only to who wants to know. */
function* questionsIn(file: string, all: readonly AnyDeclared[]): Generator<string> {
  yield contents(file);
  for (const { record } of all) {
    const questions: string[] = [];
    eachQuestion(record, (asked, name) => questions.push(question(asked, name)));
    yield* questions;
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

function declaredIn(file: string, records: readonly AnyRecord[]): AnyDeclared[] {
  const keys = declarationKeys(records);
  return records.map((record, i) => ({ file, key: keys[i] ?? '', record }));
}

/** What a file has to say to a question, in the order of the text. */
interface Answer {
  readonly asked: string;
  readonly name: string;
  readonly declared: AnyDeclared[];
}

type Answers = ReadonlyMap<string, Answer>;

/** The questions to which a file has something to say, each with its answer. */
function answersOf(file: string, records: readonly AnyRecord[]): Answers {
  const all = declaredIn(file, records);
  const answers = new Map<string, Answer>([
    [contents(file), { asked: contents(file), name: NO_NAME, declared: all }],
  ]);
  for (const declared of all) {
    eachQuestion(declared.record, (asked, name) => {
      const known = answers.get(question(asked, name))?.declared;
      if (known === undefined) answers.set(question(asked, name), { asked, name, declared: [declared] });
      else if (known.at(-1) !== declared) known.push(declared);
    });
  }
  return answers;
}

/** An answer changes with its declarations, their order and their keys; an answer of names with the names alone. */
function changedQuestions(all: string, old: Answers, now: Answers): Set<string> {
  const said = new Map(old.get(all)?.declared.map(({ key, record }) => [key, record]));
  const kept = new Set<string>();
  for (const { key, record } of now.get(all)?.declared ?? []) {
    const before = said.get(key);
    if (before !== undefined && saysTheSame(before, record)) kept.add(key);
  }
  const nameOf = (declared: AnyDeclared | undefined): string | undefined => declared?.record.$name?.value;
  const changed = new Set<string>();
  for (const each of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(each)?.declared ?? NONE, now.get(each)?.declared ?? NONE];
    const same = each.startsWith(names(''))
      ? (declared: AnyDeclared, i: number) => nameOf(declared) === nameOf(before[i])
      : ({ key }: AnyDeclared, i: number) => key === before[i]?.key && kept.has(key);
    if (before.length !== after.length || !after.every(same)) changed.add(each);
  }
  return changed;
}

type Tell = (asked: string, name: string) => void;

/** Tells the questions that a declaration answers; one of them may be told again. */
function eachQuestion(record: AnyRecord, tell: Tell): void {
  const { $type, $name } = record;
  if ($name !== undefined) {
    tell($type, $name.value);
    tell(names($type), NO_NAME);
  } else if (record.$broken?.includes('$name')) tell($type, UNREADABLE);
  if (record.$about === undefined && mayBeAboutNothing($type)) tell(referring($type, '$about'), NOTHING);
  walk(record, references($type), (inner, places) => tellReferences(inner, places, tell));
}

/** Whether a kind of declaration can be about something, and need not be: a moratorium for the whole government. */
function mayBeAboutNothing(type: string): boolean {
  const about = blocksByType.get(type)?.head.about;
  return about !== undefined && about.required !== true;
}

/** Where references may stand in a block, and the question that they answer. */
interface ReferencePlace {
  readonly property: string;
  readonly asked: string;
}

const references = plansOf((block, way, type): readonly ReferencePlace[] | undefined => {
  const properties = [
    ...(block.head.about === undefined ? [] : ['$about']),
    ...(keysOfNames(block) ?? []).map(({ property }) => property),
  ];
  return properties.length === 0
    ? undefined
    : properties.map(property => ({ property, asked: referring(type, way + property) }));
});

function tellReferences(record: AnyRecord, places: readonly ReferencePlace[], tell: Tell): void {
  for (let i = 0; i < places.length; i++) {
    const { property, asked } = places[i] as ReferencePlace;
    const value = valueIn(record, property);
    if (typeof value !== 'object' || value === null) continue;
    if ('ref' in value) tell(asked, (value as Ref).ref);
    else if ('items' in value) for (const { ref } of value.items as readonly Ref[]) tell(asked, ref);
  }
}
