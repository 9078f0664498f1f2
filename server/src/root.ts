// One root: its configuration, its case files as models, and which of them have to be told anew.
import {
  type Configuration,
  check,
  configurationFindings,
  defaultConfiguration,
  editionOf,
  editions,
  type Finding,
  findingIds,
  ignoring,
  rules,
  type Terms,
  Workspace,
} from '@casefile/language';
import { readConfiguration } from '@casefile/language/configuration';
import { nameOf, pathBelow, type Reading, uriBelow } from './files.ts';
import type { FolderSettings } from './settings.ts';

export interface RootSettings extends FolderSettings {
  /** The day to look from where the settings name none, ISO. */
  readonly today: string;
}

export class CaseRoot {
  /** URI. */
  readonly folder: string;
  /** While files are being read: names that are not declared yet may be in one of them. */
  #isReading = true;
  /** Files, by name, of which something may have to be told anew. */
  readonly toTell = new Set<string>();
  readonly #textOf: (uri: string) => string;
  readonly #uris = new Map<string, string>();
  readonly #unread = new Map<string, (file: string) => Finding>();
  /** For each file those whose findings point into it. */
  readonly #pointing = new Map<string, Set<string>>();
  readonly #rulesFound = new Map<string, ReadonlySet<string>>();
  readonly #pointedTo = new Map<string, readonly string[]>();
  #configuration: Configuration = defaultConfiguration(editionOf('').id);
  #ignored: (path: string) => boolean = () => false;
  #settings: RootSettings;
  #workspace: Workspace;
  /** The file in which stands what is told once for the root. */
  #toldForRoot: string | undefined;

  /** @param textOf the present text of a file, by its URI */
  constructor(folder: string, settings: RootSettings, textOf: (uri: string) => string) {
    this.folder = folder;
    this.#settings = settings;
    this.#textOf = textOf;
    this.#workspace = new Workspace(this.#terms());
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  /** All of its files are read. What was told before is told anew, as a whole. */
  complete(): void {
    if (!this.#isReading) return;
    this.#isReading = false;
    for (const file of this.#uris.keys()) this.toTell.add(file);
  }

  get workspace(): Workspace {
    return this.#workspace;
  }

  get settings(): RootSettings {
    return this.#settings;
  }

  set settings(settings: RootSettings) {
    this.#settings = settings;
    this.#workspace.setTerms(this.#terms());
  }

  get asOf(): string {
    return this.#settings.asOf ?? this.#settings.today;
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /** The URIs of its files, whether they could be read or not. */
  get uris(): Iterable<string> {
    return this.#uris.values();
  }

  /** How many files it has. */
  get size(): number {
    return this.#uris.size;
  }

  /** The name of a file in the root: its path from the folder, which orders files as the command does. */
  fileOf(uri: string): string {
    return uri === this.folder ? nameOf(uri) : pathBelow(this.folder, uri);
  }

  uriOf(file: string): string {
    return this.#uris.get(file) ?? uriBelow(this.folder, file);
  }

  has(uri: string): boolean {
    return this.#uris.has(this.fileOf(uri));
  }

  isIgnored(uri: string): boolean {
    return this.#ignored(this.fileOf(uri));
  }

  /**
   * Takes another configuration, or none.
   * @returns what is told of it, and whether all files must be read anew
   */
  async configure(file: string, text: string | undefined): Promise<{ findings: Finding[]; anew: boolean }> {
    const { configuration, mistakes } =
      text === undefined
        ? { configuration: defaultConfiguration(editionOf('').id), mistakes: [] }
        : readConfiguration(text, editions, findingIds);
    const before = this.#configuration;
    this.#configuration = configuration;
    const otherFiles = JSON.stringify(before.ignore) !== JSON.stringify(configuration.ignore);
    if (otherFiles) this.#ignored = await ignoring(configuration.ignore);
    const otherEdition = before.edition !== configuration.edition;
    if (otherEdition) this.#startAnew();
    else this.#workspace.setTerms(this.#terms());
    return {
      findings: configurationFindings(file, text ?? '', mistakes),
      anew: otherEdition || otherFiles,
    };
  }

  /** Takes a file in, new or changed. */
  take(uri: string, reading: NonNullable<Reading>): void {
    const file = this.fileOf(uri);
    this.#uris.set(file, uri);
    if ('text' in reading) {
      this.#unread.delete(file);
      this.#workspace.set(file, reading.text);
    } else {
      this.#workspace.delete(file);
      this.#unread.set(file, reading.finding);
    }
    this.toTell.add(file);
    for (const pointing of this.#pointing.get(file) ?? []) this.toTell.add(pointing);
  }

  forget(uri: string): void {
    const file = this.fileOf(uri);
    this.#uris.delete(file);
    this.#unread.delete(file);
    this.#workspace.delete(file);
    this.toTell.add(file);
  }

  /** Notes which files have to be told anew, after whatever has changed. */
  gather(): void {
    for (const file of this.#workspace.takeStale()) this.toTell.add(file);
    const told = this.#workspace.judgeRoot()[0]?.at.file;
    if (told === this.#toldForRoot) return;
    for (const file of [told, this.#toldForRoot]) if (file !== undefined) this.toTell.add(file);
    this.#toldForRoot = told;
  }

  /**
   * The findings of some of its files, as the command has them; of one that cannot be read, why. While files are being
   * read, only what needs no other file.
   */
  findings(files: readonly string[]): Finding[] {
    const sound = files.filter(file => this.#workspace.has(file));
    const found = check(this.#workspace, {
      files: sound,
      textOf: file => this.#textOf(this.uriOf(file)),
      alone: this.#isReading,
    });
    for (const file of files) {
      const finding = this.#unread.get(file)?.(file);
      if (finding !== undefined) found.push(finding);
    }
    return found;
  }

  /** The rules that were found broken in a file, also while a part of it is being written and nothing can be found. */
  rulesFoundIn(file: string): ReadonlySet<string> {
    return this.#rulesFound.get(file) ?? new Set();
  }

  /**
   * Notes what was told of a file: which rules, and into which other files it points, so that it is told anew when
   * these move.
   */
  noteTold(file: string, findings: readonly Finding[]): void {
    const isWhole = !findings.some(({ rule }) => /^(syntax|vocabulary)\//.test(rule));
    if (isWhole && findings.length === 0) this.#rulesFound.delete(file);
    else if (isWhole) this.#rulesFound.set(file, new Set(findings.map(({ rule }) => rule)));
    this.#notePointed(file, findings);
  }

  #notePointed(file: string, findings: readonly Finding[]): void {
    for (const other of this.#pointedTo.get(file) ?? []) this.#pointing.get(other)?.delete(file);
    const others = new Set(findings.flatMap(({ related }) => related.map(place => place.file)));
    others.delete(file);
    if (others.size === 0) {
      this.#pointedTo.delete(file);
      return;
    }
    this.#pointedTo.set(file, [...others]);
    for (const other of others) {
      const known = this.#pointing.get(other);
      if (known === undefined) this.#pointing.set(other, new Set([file]));
      else known.add(file);
    }
  }

  #terms(): Terms {
    const { edition } = this.#configuration;
    return { edition: editionOf(edition), configuration: this.#configuration, asOf: this.asOf, rules };
  }

  #startAnew(): void {
    for (const file of this.#uris.keys()) this.toTell.add(file);
    this.#workspace = new Workspace(this.#terms());
    this.#toldForRoot = undefined;
    this.#isReading = true;
  }
}
