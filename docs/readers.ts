// Finds out which rules read which keys: by running every rule over case files whose values note that they are read.
import type { AnyRule } from '@casefile/language';
import { corpus, type Files, specificRules, workspaceOf } from './corpus.ts';

/** For `Vacancy.opens`, as the type of a record and a name in the model, the rules that read it. */
export type Readers = ReadonlyMap<string, ReadonlySet<string>>;

/** Before most dates of the examples, between them, and after all of them. */
const DAYS = ['2000-01-01', '2024-06-01', '2026-11-21', '2040-01-01'];

/**
 * Runs every rule of a kind of record over the examples of all rules, and over the case folders of the repository.
 * A key that a rule reads in other cases alone is not noted. Rules about every declaration read all that is there,
 * and are left out.
 */
export function findReaders(): Readers {
  const notes = new Map<string, Set<string>>();
  const note = (type: string, property: string, rule: string): void => {
    const key = `${type}.${property}`;
    const known = notes.get(key);
    if (known === undefined) notes.set(key, new Set([rule]));
    else known.add(rule);
  };
  const recorder = new Recorder(note);
  for (const rule of specificRules) for (const needed of rule.needs ?? []) note(rule.on, needed, rule.id);
  for (const files of corpus()) for (const asOf of DAYS) recorder.run(files, asOf);
  return notes;
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
    const noting = specificRules.map(rule => this.#noting(rule));
    const workspace = workspaceOf(files, asOf, noting);
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
