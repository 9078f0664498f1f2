// Files behind the client: in a browser, and in workspaces that are on no disk.
import {
  CONFIGURATION_FILE,
  type Entry,
  MOST_BYTES,
  notText,
  RootWalk,
  textIn,
  tooLarge,
  unreadable,
} from '@casefile/language';
import type { Connection } from 'vscode-languageserver';
import { type Files, folderOf, isBelow, type Reading, spelled } from './files.ts';
import {
  FIND_FILES,
  type FileContents,
  type FindFilesParams,
  type FoundFiles,
  READ_FILE,
  type ReadFileParams,
} from './protocol.ts';

/** Asks the client. What is read is kept, because it cannot be had again at once. */
export class ClientFiles implements Files {
  readonly #texts = new Map<string, string>();
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async walk(folder: string, root: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const files = await this.#find(folder);
    const folders = entriesByFolder(files, folder);
    const walking = new RootWalk(folder, root);
    for (let next = walking.next(); next !== undefined; next = walking.next())
      walking.list(folders.get(next) ?? []);
    return walking.found;
  }

  /** The client cannot be asked for what stands above its folders. */
  async configuredFolder(folder: string): Promise<string | undefined> {
    const files = await this.#find(folder);
    return files.includes(`${folder}/${CONFIGURATION_FILE}`) ? folder : undefined;
  }

  async list(folder: string): Promise<readonly string[]> {
    const found = await this.#find(folder);
    return found.filter(file => folderOf(file) === folder && !file.endsWith(CONFIGURATION_FILE));
  }

  async read(uri: string): Promise<Reading> {
    const params: ReadFileParams = { uri, mostBytes: MOST_BYTES };
    const contents: FileContents = await this.#connection.sendRequest(READ_FILE, params);
    this.#texts.delete(uri);
    if ('tooLarge' in contents) return { finding: file => tooLarge(file, contents.tooLarge) };
    if ('unreadable' in contents) {
      const { unreadable: code } = contents;
      return code === 'FileNotFound' || code === 'ENOENT'
        ? undefined
        : { finding: file => unreadable(file, code) };
    }
    const text = textIn(Uint8Array.from(atob(contents.base64), character => character.charCodeAt(0)));
    if (text === undefined) return { finding: notText };
    this.#texts.set(uri, text);
    return { text };
  }

  textAgain(uri: string): string {
    return this.#texts.get(uri) ?? '';
  }

  async #find(folder: string): Promise<string[]> {
    const params: FindFilesParams = { folder };
    const { files }: FoundFiles = await this.#connection.sendRequest(FIND_FILES, params);
    return files.map(spelled);
  }
}

/** What stands in each folder, as a walk wants it, of a flat list of files. */
function entriesByFolder(files: readonly string[], top: string): Map<string, Entry[]> {
  const folders = new Map<string, Entry[]>();
  const put = (path: string, kind: Entry['kind']): void => {
    const folder = folderOf(path);
    const name = path.slice(folder.length + 1);
    const known = folders.get(folder);
    if (known !== undefined) known.push({ name, kind });
    else {
      folders.set(folder, [{ name, kind }]);
      if (folder !== top && isBelow(folder, top)) put(folder, 'folder');
    }
  };
  for (const file of files) if (isBelow(file, top)) put(file, 'file');
  return folders;
}
