// Looks declarations up across the files of a root, and records what was asked, also in vain.
import { libraryAgency } from '../law/library.ts';
import {
  type AnyDeclared,
  type Asked,
  type Declarations,
  type Declared,
  NO_NAME,
  NOTHING,
  names,
  referring,
  UNREADABLE,
} from './declarations.ts';
import type { AnyRecord, DeclarationType, Records, Ref } from './record.ts';

/** The file name under which the built-in library of agencies is told. */
export const LIBRARY = 'library:agencies';

const inLibrary = new WeakMap<AnyRecord, AnyDeclared>();

function fromLibrary(record: AnyRecord): AnyDeclared {
  const known = inLibrary.get(record) ?? { file: LIBRARY, key: `Agency ${record.$name?.value}`, record };
  inLibrary.set(record, known);
  return known;
}

/** What one evaluation of a file sees of the root. It remembers each question, and each declaration it was shown. */
export class World {
  /** What was asked, where it is remembered: the names, by what was asked of them. */
  readonly #asked: Map<string, Set<string>> | undefined;
  /** How often other declarations were asked for, also in vain. */
  consulted = 0;
  /** The answers that were given. */
  readonly #shown: (readonly AnyDeclared[])[] = [];
  readonly #declarations: Declarations;

  /** @param remembers whether the questions are remembered; what is judged once only need not know them */
  constructor(declarations: Declarations, remembers = true) {
    this.#declarations = declarations;
    this.#asked = remembers ? new Map() : undefined;
  }

  /** The questions that were asked. */
  get asked(): Asked {
    return this.#asked ?? NOTHING_ASKED;
  }

  /** The declarations that were shown, the latest first: a finding mostly points at what was asked for last. */
  get seen(): Iterable<AnyDeclared> {
    return this.#latestFirst();
  }

  /** The declaration of a kind under a name; the first where there are several. */
  find<T extends DeclarationType>(type: T, name: Ref | string | undefined): Records[T] | undefined {
    if (name === undefined) return undefined;
    const found = this.#named(type, typeof name === 'string' ? name : name.ref);
    return found[0]?.record as Records[T] | undefined;
  }

  /** Every declaration of a kind under one name. Several are a mistake that `name/declared-twice` tells. */
  all<T extends DeclarationType>(type: T, name: Ref | string | undefined): readonly Records[T][] {
    if (name === undefined) return [];
    return recordsOf(this.#named(type, typeof name === 'string' ? name : name.ref));
  }

  /** The same with the files in which they stand, and without the library. */
  declared<T extends DeclarationType>(type: T, name: string): readonly Declared<T>[] {
    return this.#show(type, name) as unknown as readonly Declared<T>[];
  }

  /** Whether something is declared under a name, as one of some kinds. It is not shown. */
  isDeclared(types: readonly DeclarationType[], name: string): boolean {
    for (let i = 0; i < types.length; i++) {
      const type = types[i] as DeclarationType;
      if (this.#ask(type, name).length > 0) return true;
      if (type === 'Agency' && libraryAgency(name) !== undefined) return true;
    }
    return false;
  }

  /** Whether a declaration of a kind stands somewhere with a name that could not be read. */
  someUnreadable(type: DeclarationType): boolean {
    return this.#ask(type, UNREADABLE).length > 0;
  }

  /** The names declared as a kind, for "did you mean". */
  names(type: DeclarationType): string[] {
    return this.#ask(names(type), NO_NAME).map(({ record }) => record.$name?.value ?? '');
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
    return recordsOf(this.#show(referring(type, path), typeof name === 'string' ? name : name.ref));
  }

  /** The declarations of a kind that could be about something and are not. */
  aboutNothing<T extends DeclarationType>(type: T): readonly Records[T][] {
    return recordsOf(this.#show(referring(type, '$about'), NOTHING));
  }

  /** Notes that something beside the declarations was asked for, such as the as-of date. */
  note(asked: string, name: string = NO_NAME): void {
    if (this.#asked === undefined) return;
    const names = this.#asked.get(asked);
    if (names === undefined) this.#asked.set(asked, new Set([name]));
    else names.add(name);
  }

  #named(type: DeclarationType, name: string): readonly AnyDeclared[] {
    const declared = this.#show(type, name);
    if (declared.length > 0 || type !== 'Agency') return declared;
    const library = libraryAgency(name);
    if (library === undefined) return declared;
    const found = [fromLibrary(library)];
    this.#shown.push(found);
    return found;
  }

  #show(what: string, name: string): readonly AnyDeclared[] {
    const found = this.#ask(what, name);
    if (found.length > 0) this.#shown.push(found);
    return found;
  }

  #ask(what: string, name: string): readonly AnyDeclared[] {
    this.consulted++;
    this.note(what, name);
    return this.#declarations.answer(what, name);
  }

  *#latestFirst(): Generator<AnyDeclared> {
    for (let i = this.#shown.length - 1; i >= 0; i--) {
      const answer = this.#shown[i] ?? [];
      for (let j = answer.length - 1; j >= 0; j--) yield answer[j] as AnyDeclared;
    }
  }
}

const recordsOf = <R>(answer: readonly AnyDeclared[]): readonly R[] =>
  answer.length === 0 ? NONE : answer.map(({ record }) => record as R);

const NONE: readonly never[] = Object.freeze([]);
const NOTHING_ASKED: Asked = new Map();
