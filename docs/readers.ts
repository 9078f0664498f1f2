// Finds out which rules read which keys: by running every rule over case files whose values note that they are read.
import { type AnyRule, rules } from '@casefile/language';
import { corpus, type Files, workspaceOf } from './corpus.ts';

export interface Readers {
  /** For `Vacancy.opens`, as the type of a record and a name in the model, the rules that read it. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rules that read all that is there, whatever it is; they are named for no key. */
  readonly ofAll: readonly string[];
}

/** Before most dates of the examples, between them, and after all of them. */
const DAYS = ['2000-01-01', '2024-06-01', '2026-11-21', '2040-01-01'];

/** A rule that reads more of the types of records than this reads all of them. */
const MOST_TYPES = 0.5;

/**
 * Runs every rule over the examples of all rules, and over the case folders of the repository.
 * A key that a rule reads in other cases alone is not noted.
 */
export function findReaders(): Readers {
  const byKey = new Map<string, Set<string>>();
  const types = new Map<string, Set<string>>();
  const note = (type: string, property: string, rule: string): void => {
    add(byKey, `${type}.${property}`, rule);
    // What is part of a head may be looked at just to tell what the record is.
    if (!property.startsWith('$')) add(types, rule, type);
  };
  const recorder = new Recorder(note);
  for (const { id, on, needs = [] } of rules) for (const needed of needs) note(on, needed, id);
  for (const files of corpus()) for (const asOf of DAYS) recorder.run(files, asOf);
  const all = new Set([...types.values()].flatMap(read => [...read])).size;
  const ofAll = [...types].filter(([, read]) => read.size > all * MOST_TYPES).map(([rule]) => rule);
  for (const read of byKey.values()) for (const rule of ofAll) read.delete(rule);
  return { byKey, ofAll: ofAll.sort() };
}

function add(notes: Map<string, Set<string>>, key: string, value: string): void {
  const known = notes.get(key);
  if (known === undefined) notes.set(key, new Set([value]));
  else known.add(value);
}

/** Runs the rules over records that note, while a rule runs, which of their properties it reads. */
class Recorder {
  readonly #note: (type: string, property: string, rule: string) => void;
  readonly #proxies = new WeakMap<object, object>();
  #running: string | undefined;

  constructor(note: (type: string, property: string, rule: string) => void) {
    this.#note = note;
  }

  run(files: Files, asOf: string): void {
    const noting = rules.map(rule => this.#noting(rule));
    const workspace = workspaceOf(files, asOf, noting);
    // What answers a question is looked for when it is first asked, and that is no reading of the rule that asks.
    for (const file of files.keys()) workspace.judgeAlone(file);
    for (const file of files.keys()) {
      const { records = [] } = workspace.declarations.files.get(file) ?? {};
      workspace.declarations.set(file, { records: records.map(record => this.#proxy(record)) });
    }
    for (const file of files.keys()) {
      const failed = workspace
        .judge(file)
        .judgements.find(({ judgement }) => judgement.rule.startsWith('internal/'));
      if (failed !== undefined) throw new Error(failed.judgement.message);
    }
  }

  #noting(rule: AnyRule): AnyRule {
    const { appliesTo } = rule;
    return {
      ...rule,
      ...(appliesTo && {
        appliesTo: (record, context) => this.#while(rule.id, () => appliesTo.call(rule, record, context)),
      }),
      check: (record, context) => this.#while(rule.id, () => rule.check(record, context)),
    };
  }

  #while<T>(rule: string, run: () => T): T {
    this.#running = rule;
    try {
      return run();
    } finally {
      this.#running = undefined;
    }
  }

  /** One object has one proxy, so that rules may compare what they are given. */
  #proxy<T extends object>(target: T): T {
    const known = this.#proxies.get(target);
    if (known !== undefined) return known as T;
    const proxy = new Proxy(target, {
      get: (object, property, receiver) => {
        const value: unknown = Reflect.get(object, property, receiver);
        if (this.#running !== undefined && typeof property === 'string' && '$type' in object)
          this.#note(String(object.$type), property, this.#running);
        return typeof value === 'object' && value !== null ? this.#proxy(value) : value;
      },
    });
    this.#proxies.set(target, proxy);
    return proxy;
  }
}
