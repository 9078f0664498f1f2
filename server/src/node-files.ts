// Files on disk. Each is read by itself, so that never more than one is open.
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONFIGURATION_FILE,
  type Entry,
  MOST_BYTES,
  namesCaseFile,
  notText,
  RootWalk,
  textIn,
  tooLarge,
  unreadable,
  withoutMark,
} from '@casefile/language';
import { URI } from 'langium';
import { type Files, folderOf, type Reading } from './files.ts';
import { Pace } from './pace.ts';

/** Stands for bytes that are no UTF-8, and for itself. */
const REPLACEMENT = '\uFFFD';

const pathOf = (uri: string): string => URI.parse(uri).fsPath;

export const nodeFiles: Files = {
  async walk(folder, root) {
    const walking = new RootWalk(folder, root);
    const pace = new Pace();
    for (let next = walking.next(); next !== undefined; next = walking.next()) {
      walking.list(entriesOf(next));
      await pace.giveWay();
    }
    return walking.found;
  },

  async configuredFolder(folder) {
    for (let here = folder; here.includes('/', 'file://'.length); here = folderOf(here)) {
      if (existsSync(join(pathOf(here), CONFIGURATION_FILE))) return here;
    }
    return undefined;
  },

  async list(folder) {
    return entriesOf(folder)
      .filter(({ name, kind }) => kind === 'file' && namesCaseFile(name))
      .map(({ name }) => `${folder}/${name}`);
  },

  async read(uri) {
    return readNow(uri);
  },

  textAgain(uri) {
    const read = readNow(uri);
    return read !== undefined && 'text' in read ? read.text : '';
  },
};

/** The names are spelled as in a URI. A folder that cannot be read is passed over: an editor shows it. */
function entriesOf(folder: string): Entry[] {
  const path = pathOf(folder);
  try {
    return readdirSync(path, { withFileTypes: true }).map(entry => ({
      name: spelledName(entry.name),
      kind: kindOf(entry, path),
    }));
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent, folder: string): Entry['kind'] {
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'file';
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ? 'other' : 'file';
}

/** Most names are plain; for the others the library knows how they are spelled. */
const spelledName = (name: string): string =>
  /^[\w.~-]+$/.test(name) ? name : URI.file(`/${name}`).toString().slice('file:///'.length);

function readNow(uri: string): Reading {
  const path = pathOf(uri);
  try {
    const stat = statSync(path);
    // Reading a pipe would wait for someone to write into it.
    if (!stat.isFile() && !stat.isDirectory()) return { finding: file => unreadable(file, 'no file') };
    if (stat.size > MOST_BYTES) return { finding: file => tooLarge(file, stat.size) };
    const text = textAt(path);
    return text === undefined ? { finding: notText } : { text };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isLink(path)) return undefined;
    return { finding: file => unreadable(file, code) };
  }
}

/** The text without a byte-order mark; nothing where the file is not text in UTF-8. */
function textAt(path: string): string | undefined {
  // Read as text at once, which is quicker than bytes that are then decoded.
  const text = readFileSync(path, 'utf8');
  return text.includes(REPLACEMENT) || text.includes('\0') ? textIn(readFileSync(path)) : withoutMark(text);
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
