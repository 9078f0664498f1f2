// The case files of all workspace folders, by root: found, read, and kept up with editor and disk.
import { CONFIGURATION_FILE, type Finding, namesCaseFile } from '@casefile/language';
import { type Files, folderOf, isBelow, nameOf, spelled } from './files.ts';
import { Pace } from './pace.ts';
import { CaseRoot } from './root.ts';
import { type FolderSettings, readSettings, today } from './settings.ts';

/** What the cases need of the editor. */
export interface Editor {
  /** The text of a file that is open; nothing where it is not. */
  openText(uri: string): string | undefined;
  /** URIs of the open files. */
  readonly open: Iterable<string>;
  /** The settings for a folder, as they are written. */
  settingsFor(folder: string): Promise<unknown>;
  /** Something has changed that may have to be told. */
  changed(): void;
  log(error: unknown): void;
}

/** Files are read so many at a time: a client that is asked for them answers several at once. */
const AT_ONCE = 8;

export class Cases {
  readonly roots = new Map<string, CaseRoot>();
  /** What is told of each casefile.json, by its URI. */
  readonly configurationFindings = new Map<string, readonly Finding[]>();
  readonly files: Files;
  readonly #editor: Editor;
  /** What is left to read, by root; a root without an entry is complete. */
  readonly #toRead = new Map<CaseRoot, Set<string>>();
  /** How many roots have gone. */
  dropped = 0;
  /** Workspace folders, without those that stand in another one. */
  #folders: string[] = [];
  /** What goes through files or asks the client is done one after the other. */
  #tasks: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(files: Files, editor: Editor) {
    this.files = files;
    this.#editor = editor;
  }

  /** Whether nothing is being read. */
  get isReady(): boolean {
    return this.#waiting === 0;
  }

  /** Resolves when all that has been asked for so far is done. */
  get rest(): Promise<void> {
    return this.#tasks;
  }

  /** The nearest root around a file. */
  rootOf(uri: string): CaseRoot | undefined {
    for (let here = uri; ; here = folderOf(here)) {
      const root = this.roots.get(here);
      if (root !== undefined) return root;
      if (!here.includes('/')) return undefined;
    }
  }

  /** Whether a file stands in a folder of the workspace. */
  isInWorkspace(uri: string): boolean {
    return this.#folders.some(folder => isBelow(uri, folder));
  }

  /** The present text of a file, open or not. */
  textOf(uri: string): string {
    return this.#editor.openText(uri) ?? this.files.textAgain(uri);
  }

  /** Takes in the folders of a workspace. Resolves when their roots are known; the files are read behind that. */
  async start(folders: readonly string[]): Promise<void> {
    const discovered = this.#task(async () => {
      this.#folders = outermost(folders.map(spelled));
      for (const folder of this.#folders) await this.#discover(folder);
      for (const uri of this.#editor.open) await this.#adopt(uri);
    });
    void this.#task(() => this.#readAll());
    await discovered;
  }

  /** Workspace folders have been added or removed. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    void this.#task(async () => {
      const gone = removed.map(spelled);
      this.#folders = outermost([
        ...this.#folders.filter(folder => !gone.includes(folder)),
        ...added.map(spelled),
      ]);
      for (const [folder, root] of [...this.roots]) {
        if (!this.#folders.some(kept => isBelow(folder, kept) || isBelow(kept, folder))) this.#drop(root);
      }
      for (const folder of this.#folders) await this.#discover(folder);
      for (const uri of this.#editor.open) await this.#adopt(uri);
      await this.#readAll();
    });
  }

  /** An open file has another text, or has just been opened. */
  edit(uri: string, text: string): void {
    if (nameOf(uri) === CONFIGURATION_FILE) {
      void this.#task(() => this.#configurationChanged(uri));
      return;
    }
    const root = this.rootOf(uri);
    if (root === undefined) void this.#task(() => this.#adopt(uri));
    else if (!root.isIgnored(uri)) root.take(uri, { text });
    this.#editor.changed();
  }

  /** A file is open no longer: what is on disk holds. */
  close(uri: string): void {
    void this.#task(async () => {
      if (nameOf(uri) === CONFIGURATION_FILE) return this.#configurationChanged(uri);
      await this.#read(uri);
      const root = this.rootOf(uri);
      // A root that was made for one open file goes with it.
      if (root !== undefined && !this.#isKept(root)) this.#drop(root);
    });
  }

  /** Files or folders have been changed, made or removed on disk. */
  changedOnDisk(changes: readonly { readonly uri: string; readonly isGone: boolean }[]): void {
    void this.#task(async () => {
      const pace = new Pace();
      let foldersChanged = false;
      for (const { uri, isGone } of changes) {
        await pace.giveWay();
        if (nameOf(uri) === CONFIGURATION_FILE) {
          const isRoot = this.roots.has(folderOf(uri));
          if (!isGone && isRoot && this.configurationFindings.has(uri)) await this.#configurationChanged(uri);
          else foldersChanged = true;
        } else if (namesCaseFile(uri)) await this.#read(uri);
        else foldersChanged ||= this.#mayHoldCases(uri, isGone);
      }
      if (foldersChanged) await this.#rediscover();
    });
  }

  /** Settings may be others. */
  settingsChanged(): void {
    void this.#task(async () => {
      for (const root of this.roots.values()) {
        const settings = await this.#settingsFor(root.folder);
        if (JSON.stringify(settings) === JSON.stringify(root.settings)) continue;
        const told = settings.scope !== root.settings.scope || settings.waivers !== root.settings.waivers;
        root.settings = settings;
        if (told) for (const uri of root.uris) root.toTell.add(root.fileOf(uri));
      }
    });
  }

  /** Looks whether another day has begun, from which the roots without a set day look. */
  lookForDay(): void {
    const day = today();
    for (const root of this.roots.values()) {
      if (root.settings.today !== day) root.settings = { ...root.settings, today: day };
    }
    this.#editor.changed();
  }

  /** Reads everything anew. */
  readAnew(): Promise<void> {
    return this.#task(async () => {
      for (const root of this.roots.values()) this.#askFor(root, root.uris);
      await this.#rediscover();
    });
  }

  #askFor(root: CaseRoot, uris: Iterable<string>): void {
    const known = this.#toRead.get(root) ?? new Set();
    for (const uri of uris) known.add(uri);
    this.#toRead.set(root, known);
  }

  async #rediscover(): Promise<void> {
    for (const folder of this.#folders) await this.#discover(folder);
    for (const root of this.roots.values()) if (!this.#isInFolders(root)) await this.#readLoose(root);
    for (const uri of this.#editor.open) await this.#adopt(uri);
    await this.#readAll();
  }

  /** Finds the roots of a workspace folder and their files, and lets go of those that are gone. */
  async #discover(folder: string): Promise<void> {
    const top = (await this.files.configuredFolder(folder)) ?? folder;
    const found = new Map(
      [...(await this.files.walk(top, top))].filter(
        ([root]) => isBelow(root, folder) || isBelow(folder, root),
      ),
    );
    for (const [at, root] of [...this.roots]) {
      if (!found.has(at) && (isBelow(at, folder) || isBelow(folder, at))) this.#drop(root);
    }
    for (const at of found.keys()) if (!this.roots.has(at)) await this.#makeRoot(at);
    for (const [at, uris] of found) {
      const root = this.roots.get(at);
      if (root === undefined) continue;
      const now = new Set(uris);
      for (const uri of [...root.uris]) {
        const isOpen = this.#editor.openText(uri) !== undefined;
        // A root that has come to be below this one takes its files, open or not.
        if (this.rootOf(uri) !== root || (!now.has(uri) && !isOpen)) root.forget(uri);
      }
      this.#askFor(
        root,
        uris.filter(uri => !root.has(uri)),
      );
    }
  }

  async #makeRoot(folder: string): Promise<CaseRoot> {
    const root = new CaseRoot(folder, await this.#settingsFor(folder), uri => this.textOf(uri));
    this.roots.set(folder, root);
    await this.#configure(root);
    return root;
  }

  /** A client that fails to answer has the defaults. */
  async #settingsFor(folder: string): Promise<FolderSettings & { readonly today: string }> {
    const written = await this.#editor.settingsFor(folder).catch((error: unknown) => {
      this.#editor.log(error);
      return undefined;
    });
    return { ...readSettings(written), today: today() };
  }

  /** Reads the casefile.json of a root. @returns whether all files must be read anew */
  async #configure(root: CaseRoot): Promise<boolean> {
    const uri = `${root.folder}/${CONFIGURATION_FILE}`;
    const open = this.#editor.openText(uri);
    const reading = open === undefined ? await this.files.read(uri) : { text: open };
    const text = reading !== undefined && 'text' in reading ? reading.text : undefined;
    const { findings, anew } = await root.configure(CONFIGURATION_FILE, text);
    if (reading === undefined) this.configurationFindings.delete(uri);
    else
      this.configurationFindings.set(
        uri,
        'text' in reading ? findings : [reading.finding(CONFIGURATION_FILE)],
      );
    return anew;
  }

  async #configurationChanged(uri: string): Promise<void> {
    const root = this.roots.get(folderOf(uri));
    if (root === undefined) return this.#rediscover();
    if (!(await this.#configure(root))) return;
    for (const file of [...root.uris]) if (root.isIgnored(file)) root.forget(file);
    this.#askFor(root, root.uris);
    await this.#rediscover();
  }

  /** Finds the root of an open file that stands in none that is known, and takes its text. */
  async #adopt(uri: string): Promise<void> {
    const text = this.#editor.openText(uri);
    if (text === undefined || !isCaseFile(uri)) return;
    let root = this.rootOf(uri);
    if (root === undefined) {
      const isFile = uri.includes('/');
      const folder = isFile ? await this.files.configuredFolder(folderOf(uri)) : undefined;
      root = await this.#makeRoot(folder ?? (isFile ? folderOf(uri) : uri));
      await this.#readLoose(root);
    }
    if (!root.isIgnored(uri)) root.take(uri, { text });
    this.#toRead.get(root)?.delete(uri);
  }

  /** The files of a root outside of the workspace: of one without a casefile.json only those beside the open one. */
  async #readLoose(root: CaseRoot): Promise<void> {
    const isConfigured = this.configurationFindings.has(`${root.folder}/${CONFIGURATION_FILE}`);
    const uris = isConfigured
      ? ((await this.files.walk(root.folder, root.folder)).get(root.folder) ?? [])
      : root.folder.includes('/')
        ? await this.files.list(root.folder)
        : [];
    this.#askFor(root, uris);
    await this.#readAll();
  }

  async #readAll(): Promise<void> {
    const pace = new Pace();
    for (const [root, uris] of this.#toRead) {
      for (let some = takeSome(uris); some.length > 0; some = takeSome(uris)) {
        await Promise.all(some.map(uri => this.#readInto(root, uri)));
        await pace.giveWay();
      }
      this.#toRead.delete(root);
      root.complete();
      this.#editor.changed();
    }
    for (const root of this.roots.values()) root.complete();
  }

  async #read(uri: string): Promise<void> {
    const root = this.rootOf(uri);
    if (root !== undefined) await this.#readInto(root, uri);
  }

  async #readInto(root: CaseRoot, uri: string): Promise<void> {
    // Since it was asked for, the file may have come to belong to another root.
    if (this.rootOf(uri) !== root || root.isIgnored(uri)) return;
    const reading = await this.files.read(uri);
    // The open text wins, also over what was read while it came in.
    const open = this.#editor.openText(uri);
    if (open !== undefined) root.take(uri, { text: open });
    else if (reading !== undefined) root.take(uri, reading);
    else if (root.has(uri)) root.forget(uri);
  }

  #drop(root: CaseRoot): void {
    this.dropped++;
    this.roots.delete(root.folder);
    this.#toRead.delete(root);
    this.configurationFindings.delete(`${root.folder}/${CONFIGURATION_FILE}`);
  }

  #isInFolders = (root: CaseRoot): boolean =>
    this.#folders.some(folder => isBelow(root.folder, folder) || isBelow(folder, root.folder));

  #isKept(root: CaseRoot): boolean {
    return this.#isInFolders(root) || [...this.#editor.open].some(uri => this.rootOf(uri) === root);
  }

  /** Whether a change of something that is no case file may be that of a folder with case files in it. */
  #mayHoldCases(uri: string, isGone: boolean): boolean {
    if (/\/(node_modules|\.git)(\/|$)/.test(uri)) return false;
    const root = this.rootOf(uri);
    if (root === undefined) return false;
    if (!isGone) return !/\.[^/]+$/.test(uri);
    for (const file of root.uris) if (isBelow(file, uri)) return true;
    return [...this.roots.keys()].some(folder => isBelow(folder, uri));
  }

  #task(run: () => Promise<void>): Promise<void> {
    this.#waiting++;
    const done = this.#tasks.then(run).catch(error => this.#editor.log(error));
    this.#tasks = done.then(() => {
      this.#waiting--;
      this.#editor.changed();
    });
    return done;
  }
}

/** Takes a few out of a set. */
function takeSome(uris: Set<string>): string[] {
  const some: string[] = [];
  for (const uri of uris) {
    if (some.length === AT_ONCE) break;
    uris.delete(uri);
    some.push(uri);
  }
  return some;
}

const isCaseFile = (uri: string): boolean => nameOf(uri) !== CONFIGURATION_FILE;

const outermost = (folders: readonly string[]): string[] =>
  [...new Set(folders)].filter(folder => !folders.some(other => other !== folder && isBelow(folder, other)));
