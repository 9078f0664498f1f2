// A root under edits, for tests: each step is compared with a workspace that is made anew.
import { expect } from 'vitest';
import { check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { type Configuration, defaultConfiguration } from '../check/settings.ts';
import { type Terms, Workspace } from '../check/workspace.ts';
import type { Edition } from '../law/edition.ts';
import { deskGuide } from '../law/index.ts';
import { type AnyRule, generalRule } from '../rules/rule.ts';

export class Live {
  readonly workspace: Workspace;
  readonly #texts: Map<string, string>;
  /** The files that were judged since the last question. */
  readonly #judged = new Set<string>();
  #terms: Terms;

  constructor(
    files: Readonly<Record<string, string>>,
    rules: readonly AnyRule[],
    edition: Partial<Edition> = {},
  ) {
    this.#texts = new Map(Object.entries(files));
    this.#terms = {
      edition: { ...deskGuide, ...edition },
      configuration: defaultConfiguration(edition.id ?? deskGuide.id),
      asOf: '2024-06-01',
      rules: [...rules, this.#counting],
    };
    this.workspace = this.#fresh();
    this.findings();
    this.#judged.clear();
  }

  get terms(): Terms {
    return this.#terms;
  }

  set(file: string, text: string): void {
    this.#texts.set(file, text);
    this.workspace.set(file, text);
    this.expectSame();
  }

  edit(file: string, from: string, to: string): void {
    const text = this.#texts.get(file) ?? '';
    expect(text).toContain(from);
    this.set(file, text.replace(from, to));
  }

  append(file: string, text: string): void {
    this.set(file, (this.#texts.get(file) ?? '') + text);
  }

  prepend(file: string, text: string): void {
    this.set(file, text + (this.#texts.get(file) ?? ''));
  }

  delete(file: string): void {
    this.#texts.delete(file);
    this.workspace.delete(file);
    this.expectSame();
  }

  turn(terms: Partial<Omit<Terms, 'edition'>>): void {
    this.#terms = {
      ...this.#terms,
      ...terms,
      ...(terms.rules && { rules: [...terms.rules, this.#counting] }),
    };
    this.workspace.setTerms(this.#terms);
    this.expectSame();
  }

  configure(configuration: Partial<Configuration>): void {
    this.turn({ configuration: { ...this.#terms.configuration, ...configuration } });
  }

  /**
   * Compares with a workspace that knows only what is there now; the files one by one with all at once; and
   * what is said of a file alone with what is said of it among the others.
   */
  expectSame(): void {
    const judged = new Set(this.#judged);
    const now = this.findings();
    const again = new Set(this.#judged);
    expect(now).toEqual(this.#findings(this.#fresh()));
    const byFile = [...this.#texts.keys()]
      .sort()
      .flatMap(file => check(this.workspace, { files: [file], textOf: this.#textOf }));
    expect(byFile).toEqual(now);
    const alone = check(this.workspace, { textOf: this.#textOf, alone: true });
    expect(now).toEqual(expect.arrayContaining(alone));
    this.#judged.clear();
    for (const file of [...judged, ...again]) this.#judged.add(file);
  }

  /** The files that were judged since the last question, sorted. */
  judgedAgain(): string[] {
    const files = [...this.#judged].sort();
    this.#judged.clear();
    return files;
  }

  findings(): Finding[] {
    return this.#findings(this.workspace);
  }

  readonly #textOf = (file: string): string => this.#texts.get(file) ?? '';

  #findings(workspace: Workspace): Finding[] {
    return check(workspace, { textOf: this.#textOf });
  }

  /** In the order of names, which is seldom that in which the files came. */
  #fresh(): Workspace {
    const fresh = new Workspace(this.#terms);
    for (const file of [...this.#texts.keys()].sort()) fresh.set(file, this.#textOf(file));
    return fresh;
  }

  /** Tells nothing, and notes that the file of a declaration is judged. */
  readonly #counting = generalRule({
    id: 'trial/counted',
    title: 'Counts',
    provisions: ['VAC-008'],
    on: 'Declaration',
    why: 'It counts.',
    todo: 'Nothing.',
    since: '0.1.0',
    bad: '',
    good: '',
    check: declaration => {
      for (const [file, { records }] of this.workspace?.declarations.files ?? []) {
        if (records.includes(declaration)) this.#judged.add(file);
      }
      return undefined;
    },
  });
}
