// Tells the editor the findings: of the file under edit first, then of what else is open, then of the others.
import type { Finding } from '@casefile/language';
import type { Connection } from 'vscode-languageserver';
import type { Cases } from './cases.ts';
import type { Client } from './client.ts';
import { diagnosticOf, isTold } from './diagnostic.ts';
import { folderOf } from './files.ts';
import { Pace, Soon } from './pace.ts';
import type { CaseRoot } from './root.ts';

/** Findings that are told, by kind. */
export interface Counts {
  errors: number;
  warnings: number;
  information: number;
  waived: number;
  disputed: number;
}

const noCounts = (): Counts => ({ errors: 0, warnings: 0, information: 0, waived: 0, disputed: 0 });

/** The documents that are open in the editor. */
export interface OpenDocuments {
  /** A document, with its URI as the client spells it. */
  get(uri: string): { readonly version: number; readonly uri: string } | undefined;
  /** In the one spelling of the server. */
  readonly uris: Iterable<string>;
}

/** Files that are not open are told so many at a time. */
const GROUP = 20;

export class Diagnostics {
  readonly #connection: Connection;
  readonly #cases: Cases;
  readonly #client: Client;
  readonly #open: OpenDocuments;
  readonly #rested: () => void;
  readonly #soon = new Soon(() => void this.#run());
  /** What was last told, by URI; nothing where that was nothing. */
  readonly #told = new Map<string, string>();
  readonly #counts = new Map<string, { readonly folder: string; readonly counts: Counts }>();
  /** By root. */
  readonly #sums = new Map<string, Counts>();
  /** Files that are told although they are not open, because someone asked for all. */
  readonly #askedFor = new Set<string>();
  #dropped = 0;
  #isRunning = false;
  #isAskedAgain = false;
  #atRest: (() => void)[] = [];

  /** @param rested called when all is told */
  constructor(connection: Connection, cases: Cases, client: Client, open: OpenDocuments, rested: () => void) {
    this.#connection = connection;
    this.#cases = cases;
    this.#client = client;
    this.#open = open;
    this.#rested = rested;
  }

  /** Something has changed. What is to be told is found when the messages that wait have been taken. */
  changed(): void {
    this.#soon.ask();
  }

  /** Resolves when nothing is left to read and to tell. */
  async rest(): Promise<void> {
    await this.#cases.rest;
    await new Promise<void>(resolve => {
      this.#atRest.push(resolve);
      this.#soon.ask();
    });
  }

  /** Tells the findings of all files, whether they are open or not, until they change. */
  askForAll(): void {
    for (const root of this.#cases.roots.values()) {
      for (const uri of root.uris) {
        this.#askedFor.add(uri);
        root.toTell.add(root.fileOf(uri));
      }
    }
  }

  /** A file was opened or closed: it is told, or told no longer, by itself. */
  openedOrClosed(uri: string): void {
    this.#askedFor.delete(uri);
    const root = this.#cases.rootOf(uri);
    root?.toTell.add(root.fileOf(uri));
    this.changed();
  }

  /** The version of a document that is open; null where it is not. */
  versionOf(uri: string): number | null {
    return this.#open.get(uri)?.version ?? null;
  }

  /** The findings that are told of the files of a root, counted. */
  countsOf({ folder }: CaseRoot): Counts {
    return this.#sums.get(folder) ?? noCounts();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isRunning = true;
    try {
      do {
        this.#isAskedAgain = false;
        await this.#tellAll();
      } while (this.#isAskedAgain);
      if (this.#cases.isReady) for (const resolve of this.#atRest.splice(0)) resolve();
      this.#rested();
    } finally {
      this.#isRunning = false;
    }
  }

  async #tellAll(): Promise<void> {
    const pace = new Pace();
    for (let group = this.#next(); group !== undefined; group = this.#next()) {
      this.#tell(group.root, group.files);
      await pace.giveWay();
    }
    this.#tellConfigurations();
    this.#takeBack();
  }

  /** What is to be told next: what is open, or else a few of the other files of a root. */
  #next(): { readonly root: CaseRoot; readonly files: readonly string[] } | undefined {
    let others: CaseRoot | undefined;
    for (const root of this.#cases.roots.values()) {
      root.gather();
      if (!root.isReading && root.toTell.size > 0) others ??= root;
    }
    for (const uri of this.#open.uris) {
      const root = this.#cases.rootOf(uri);
      const file = root?.fileOf(uri);
      if (root !== undefined && file !== undefined && root.toTell.has(file)) return { root, files: [file] };
    }
    if (others === undefined) return undefined;
    const files: string[] = [];
    for (const file of others.toTell) {
      files.push(file);
      if (files.length === GROUP) break;
    }
    return { root: others, files };
  }

  #tell(root: CaseRoot, files: readonly string[]): void {
    for (const file of files) root.toTell.delete(file);
    const shown = files.filter(file => this.#isShown(root, root.uriOf(file)));
    const found = new Map<string, Finding[]>(files.map(file => [file, []]));
    for (const finding of root.findings(shown)) found.get(finding.file)?.push(finding);
    for (const [file, findings] of found) {
      // Of a file that has gone over to another root, that one tells.
      if (this.#cases.rootOf(root.uriOf(file)) !== root) continue;
      root.noteTold(file, findings);
      const uri = root.uriOf(file);
      this.#count(uri, root.folder, findings, root.settings.waivers);
      this.#send(
        uri,
        findings.filter(finding => isTold(finding, root.settings.waivers)),
        other => root.uriOf(other),
      );
    }
  }

  #isShown(root: CaseRoot, uri: string): boolean {
    if (!root.has(uri)) return false;
    if (this.#open.get(uri) !== undefined || this.#askedFor.has(uri)) return true;
    return root.settings.scope === 'workspace' && this.#cases.isInWorkspace(uri);
  }

  #count(uri: string, folder: string, findings: readonly Finding[], waiversHold: boolean): void {
    this.#uncount(uri);
    if (findings.length === 0) return;
    const counts = countsIn(findings, waiversHold);
    this.#counts.set(uri, { folder, counts });
    this.#add(folder, counts, 1);
  }

  /** What was counted may have been so in another root. */
  #uncount(uri: string): void {
    const before = this.#counts.get(uri);
    if (before === undefined) return;
    this.#counts.delete(uri);
    this.#add(before.folder, before.counts, -1);
  }

  #add(folder: string, counts: Counts, sign: 1 | -1): void {
    const sum = this.#sums.get(folder) ?? noCounts();
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += sign * counts[key];
    this.#sums.set(folder, sum);
  }

  /** What is the same as was told last is not sent again. */
  #send(uri: string, findings: readonly Finding[], uriOf: (file: string) => string): void {
    const diagnostics = findings.map(finding => diagnosticOf(finding, uriOf, this.#client.showsRelated));
    const document = this.#open.get(uri);
    const said =
      diagnostics.length === 0 && document === undefined
        ? ''
        : JSON.stringify([document?.version, diagnostics]);
    if (said === (this.#told.get(uri) ?? '')) return;
    if (said === '') this.#told.delete(uri);
    else this.#told.set(uri, said);
    void this.#connection.sendDiagnostics({
      uri: document?.uri ?? uri,
      ...(document !== undefined && { version: document.version }),
      diagnostics,
    });
  }

  #tellConfigurations(): void {
    for (const [uri, findings] of this.#cases.configurationFindings) {
      this.#count(uri, folderOf(uri), findings, true);
      this.#send(uri, findings, () => uri);
    }
  }

  /** What was told of files whose root is gone. */
  #takeBack(): void {
    if (this.#dropped === this.#cases.dropped) return;
    this.#dropped = this.#cases.dropped;
    for (const uri of [...this.#told.keys()]) {
      if (this.#cases.configurationFindings.has(uri)) continue;
      if (this.#cases.rootOf(uri)?.has(uri) !== true) {
        this.#uncount(uri);
        this.#send(uri, [], () => uri);
      }
    }
    for (const folder of this.#sums.keys()) if (!this.#cases.roots.has(folder)) this.#sums.delete(folder);
  }
}

function countsIn(findings: readonly Finding[], waiversHold: boolean): Counts {
  const counts = noCounts();
  for (const finding of findings) {
    if (!isTold(finding, waiversHold)) counts.waived++;
    else {
      if (finding.waived?.kind === 'disputed') counts.disputed++;
      counts[PLURALS[finding.severity]]++;
    }
  }
  return counts;
}

const PLURALS = { error: 'errors', warning: 'warnings', information: 'information' } as const;
