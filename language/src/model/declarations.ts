// All declarations of a root, indexed by the questions that are asked of them, and which answers an edit changes.
import { blocksByType } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { declarationKeys } from './declaration-key.ts';
import { keysOfNames, valueIn } from './keys.ts';
import type { AnyRecord, DeclarationType, FileModel, Records, Ref } from './record.ts';
import { saysTheSame } from './same.ts';
import { type Plan, plansOf, walk } from './walk.ts';

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
export interface Question {
  readonly asked: string;
  readonly name: string;
}

/** Questions: the names, by what is asked of them. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

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
/** "What does this file say?", which its own evaluation asks. */
export const CONTENTS = 'contents';

/** How many declarations are put into an answer in place; a call cannot take arguments without end. */
const AT_ONCE = 1_000;

/**
 * All declarations of a root. They are indexed by name and by what they refer to, for each question when it is first
 * asked: half of what could be asked of a declaration never is.
 */
export class Declarations {
  /** What answers each question, by what is asked and by name, in the order of file names and of the text. */
  readonly #index = new Map<string, Map<string, readonly AnyDeclared[]>>();
  readonly #files = new Map<string, FileModel>();
  readonly #declared = new Map<string, readonly Indexed[]>();
  /** All declarations by type, in the order of file names and of the text, for as long as none changes. */
  #byType: ReadonlyMap<string, readonly Indexed[]> | undefined;

  /** Puts a file in, in place of what it held before. Returns the questions whose answers changed. */
  set(file: string, model: FileModel): Iterable<Question> {
    const before = this.#declared.get(file);
    const declared = declaredIn(file, model.records);
    this.#files.set(file, model);
    this.#declared.set(file, declared);
    this.#byType = undefined;
    if (before === undefined) return this.#add(file, declared);
    const now = answersOf(file, declared);
    const old = answersOf(file, before);
    for (const [key, answer] of old) if (!now.has(key)) this.#replace(answer, file, []);
    for (const answer of now.values()) this.#replace(answer, file, answer.declared);
    return changedQuestions(keyOf(CONTENTS, file), old, now);
  }

  delete(file: string): Iterable<Question> {
    const before = this.#declared.get(file);
    if (before === undefined) return [];
    const old = answersOf(file, before);
    for (const answer of old.values()) this.#replace(answer, file, []);
    this.#files.delete(file);
    this.#declared.delete(file);
    this.#byType = undefined;
    return old.values();
  }

  get files(): ReadonlyMap<string, FileModel> {
    return this.#files;
  }

  /** The declarations that answer a question, in the order of file names and of the text. */
  answer(asked: string, name: string): readonly AnyDeclared[] {
    return (this.#index.get(asked) ?? this.#build(asked)).get(name) ?? NONE;
  }

  /** Looks for all that answers a question, under any name. */
  #build(asked: string): Map<string, readonly AnyDeclared[]> {
    const byName = new Map<string, readonly AnyDeclared[]>();
    this.#index.set(asked, byName);
    const plan = planFor(asked);
    this.#byType ??= inOrderByType(this.#declared);
    for (const declared of this.#byType.get(plan.type) ?? [])
      eachQuestion(declared.record, plan, (_, name) => put(byName, name, declared));
    return byName;
  }

  #add(file: string, all: readonly Indexed[]): Iterable<Question> {
    if (this.#index.size > 0) {
      for (const declared of all) {
        eachQuestion(declared.record, planOfAll(declared.record.$type), (asked, name) => {
          const byName = this.#index.get(asked);
          if (byName !== undefined) put(byName, name, declared);
        });
      }
    }
    return questionsIn(file, all);
  }

  /** Puts the declarations of one file into an answer, in place where it can: an answer may span all files. */
  #replace({ asked, name }: Answer, file: string, declared: AnyDeclared[]): void {
    const byName = this.#index.get(asked);
    if (byName === undefined) return;
    const known = byName.get(name);
    if (known === undefined) {
      if (declared.length > 0) byName.set(name, declared);
      return;
    }
    const from = firstNotBefore(known, file);
    let to = from;
    while (known[to]?.file === file) to++;
    if (declared.length === 0 && to - from === known.length) byName.delete(name);
    else if (declared.length <= AT_ONCE) several(byName, name, known).splice(from, to - from, ...declared);
    else byName.set(name, [...known.slice(0, from), ...declared, ...known.slice(to)]);
  }
}

const NONE: readonly AnyDeclared[] = Object.freeze([]);

function inOrderByType(
  byFile: ReadonlyMap<string, readonly Indexed[]>,
): ReadonlyMap<string, readonly Indexed[]> {
  const byType = new Map<string, Indexed[]>();
  for (const file of [...byFile.keys()].sort()) {
    for (const declared of byFile.get(file) ?? []) {
      const { $type } = declared.record;
      const known = byType.get($type);
      if (known === undefined) byType.set($type, [declared]);
      else known.push(declared);
    }
  }
  return byType;
}

/** A declaration of a file. The key is put together when it is asked for: only findings tell it. */
class Indexed implements AnyDeclared {
  readonly file: string;
  readonly record: AnyRecord;
  /** The answer to all questions to which it is the only one: most have one answer. */
  readonly alone: readonly AnyDeclared[];
  readonly #all: readonly AnyRecord[];
  readonly #at: number;

  constructor(file: string, all: readonly AnyRecord[], at: number) {
    this.file = file;
    this.record = all[at] as AnyRecord;
    this.alone = [this];
    this.#all = all;
    this.#at = at;
  }

  get key(): string {
    return declarationKeys(this.#all)[this.#at] ?? '';
  }
}

/** Puts a declaration into the answer to a question. Files mostly come in the order of their names, and then stand last. */
function put(byName: Map<string, readonly AnyDeclared[]>, name: string, declared: Indexed): void {
  const known = byName.get(name);
  if (known === undefined) byName.set(name, declared.alone);
  else if (known.at(-1) !== declared) {
    const answer = several(byName, name, known);
    if ((answer.at(-1)?.file ?? '') <= declared.file) answer.push(declared);
    else insert(answer, declared);
  }
}

/** An answer to which more can be put: one that other questions have too is left to them. */
function several(
  byName: Map<string, readonly AnyDeclared[]>,
  name: string,
  known: readonly AnyDeclared[],
): AnyDeclared[] {
  const [first] = known;
  if (!(first instanceof Indexed) || first.alone !== known) return known as AnyDeclared[];
  const answer = [...known];
  byName.set(name, answer);
  return answer;
}

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
function* questionsIn(file: string, all: readonly AnyDeclared[]): Generator<Question> {
  yield { asked: CONTENTS, name: file };
  for (const { record } of all) {
    const questions: Question[] = [];
    eachQuestion(record, planOfAll(record.$type), (asked, name) => questions.push({ asked, name }));
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

const declaredIn = (file: string, records: readonly AnyRecord[]): readonly Indexed[] =>
  records.map((_, at) => new Indexed(file, records, at));

/** What a file has to say to a question, in the order of the text. */
interface Answer extends Question {
  readonly declared: Indexed[];
}

type Answers = ReadonlyMap<string, Answer>;

const keyOf = (asked: string, name: string): string => `${asked} ${name}`;

/** The questions to which a file has something to say, each with its answer. */
function answersOf(file: string, all: readonly Indexed[]): Answers {
  const answers = new Map<string, Answer>([
    [keyOf(CONTENTS, file), { asked: CONTENTS, name: file, declared: [...all] }],
  ]);
  for (const declared of all) {
    eachQuestion(declared.record, planOfAll(declared.record.$type), (asked, name) => {
      const known = answers.get(keyOf(asked, name))?.declared;
      if (known === undefined) answers.set(keyOf(asked, name), { asked, name, declared: [declared] });
      else if (known.at(-1) !== declared) known.push(declared);
    });
  }
  return answers;
}

/** An answer changes with its declarations, their order and their keys; an answer of names with the names alone. */
function changedQuestions(all: string, old: Answers, now: Answers): Question[] {
  const said = new Map(old.get(all)?.declared.map(({ key, record }) => [key, record]));
  const kept = new Set<string>();
  for (const { key, record } of now.get(all)?.declared ?? []) {
    const before = said.get(key);
    if (before !== undefined && saysTheSame(before, record)) kept.add(key);
  }
  const nameOf = (declared: AnyDeclared | undefined): string | undefined => declared?.record.$name?.value;
  const changed: Question[] = [];
  for (const [key, one] of new Map([...old, ...now])) {
    const [before, after] = [old.get(key)?.declared ?? NONE, now.get(key)?.declared ?? NONE];
    const same = one.asked.startsWith(names(''))
      ? (declared: AnyDeclared, i: number) => nameOf(declared) === nameOf(before[i])
      : ({ key }: AnyDeclared, i: number) => key === before[i]?.key && kept.has(key);
    if (before.length !== after.length || !after.every(same)) changed.push(one);
  }
  return changed;
}

type Tell = (asked: string, name: string) => void;

/** What is looked for in a type of declaration. */
interface QuestionPlan {
  readonly type: string;
  readonly asks: (asked: string) => boolean;
  readonly references: Plan<readonly ReferencePlace[]>;
}

/** For all that may be asked of a type of declaration. */
const planOfAll = remembered((type: string): QuestionPlan => planOf(type, () => true));

/** For one question: in what is asked stands the type of what answers it. */
const planFor = remembered((asked: string): QuestionPlan => {
  const isOfNames = asked.startsWith(names(''));
  const type = isOfNames ? asked.slice(names('').length) : (asked.split('.')[0] ?? '');
  return planOf(type, other => other === asked);
});

function planOf(type: string, asks: (asked: string) => boolean): QuestionPlan {
  const references = plansOf((block, way, outer): readonly ReferencePlace[] | undefined => {
    const places = referencesIn(block, way, outer).filter(({ asked }) => asks(asked));
    return places.length === 0 ? undefined : places;
  });
  return { type, asks, references: references(type) };
}

function remembered<T>(make: (of: string) => T): (of: string) => T {
  const made = new Map<string, T>();
  return of => {
    let known = made.get(of);
    if (known === undefined) {
      known = make(of);
      made.set(of, known);
    }
    return known;
  };
}

/** Tells the questions that a declaration answers; one of them may be told again. */
function eachQuestion(record: AnyRecord, { asks, references }: QuestionPlan, tell: Tell): void {
  const { $type, $name } = record;
  if (asks($type)) {
    if ($name !== undefined) tell($type, $name.value);
    else if (record.$broken?.includes('$name')) tell($type, UNREADABLE);
  }
  if ($name !== undefined && asks(names($type))) tell(names($type), NO_NAME);
  if (record.$about === undefined && mayBeAboutNothing($type) && asks(referring($type, '$about')))
    tell(referring($type, '$about'), NOTHING);
  walk(record, references, (inner, places) => tellReferences(inner, places, tell));
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

const referencesIn = (block: Block, way: string, type: string): readonly ReferencePlace[] =>
  [
    ...(block.head.about === undefined ? [] : ['$about']),
    ...(keysOfNames(block) ?? []).map(({ property }) => property),
  ].map(property => ({ property, asked: referring(type, way + property) }));

function tellReferences(record: AnyRecord, places: readonly ReferencePlace[], tell: Tell): void {
  for (let i = 0; i < places.length; i++) {
    const { property, asked } = places[i] as ReferencePlace;
    const value = valueIn(record, property);
    if (typeof value !== 'object' || value === null) continue;
    if ('ref' in value) tell(asked, (value as Ref).ref);
    else if ('items' in value) for (const { ref } of value.items as readonly Ref[]) tell(asked, ref);
  }
}
