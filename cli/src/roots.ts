// Finds case files and the roots they belong to.
import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import {
  CASE_FILE_EXTENSION,
  CONFIGURATION_FILE,
  type Entry,
  namesCaseFile,
  RootWalk,
} from '@casefile/language';
import { UsageError } from './exit.ts';

/** A folder in which names are visible, with all of its case files; paths are absolute. */
export interface Root {
  readonly folder: string;
  readonly files: readonly string[];
  /** The files to report on. */
  readonly asked: ReadonlySet<string>;
}

/**
 * The roots of the given paths. The root of a file is the nearest folder above it with a casefile.json;
 * or else the working folder, if the file is inside; or else the outermost folder that was given.
 * @throws UsageError where a path does not exist, or names a file that is no case file
 */
export function findRoots(paths: readonly string[], workingFolder: string): Root[] {
  const asked = new Map<string, Set<string>>();
  const ask = (root: string, files: readonly string[]): void => {
    const known = asked.get(root) ?? new Set();
    for (const file of files) known.add(file);
    asked.set(root, known);
  };
  const walked = new Map<string, ReturnType<typeof walk>>();
  const walkOnce = (folder: string, root: string): ReturnType<typeof walk> => {
    const key = `${folder}\n${root}`;
    const found = walked.get(key) ?? walk(folder, root);
    walked.set(key, found);
    return found;
  };
  const places = (paths.length === 0 ? [workingFolder] : paths).map(path => {
    const given = asSpelled(resolve(workingFolder, path), workingFolder);
    const isGivenFolder = isFolder(given);
    if (!isGivenFolder && !namesCaseFile(given))
      throw new UsageError(`${path} is no case file: these end in ${CASE_FILE_EXTENSION}.`);
    return { given, isGivenFolder, folder: isGivenFolder ? given : dirname(given) };
  });
  const fallbacks = [workingFolder, ...places.map(({ folder }) => folder).sort()];
  for (const { given, isGivenFolder, folder } of places) {
    const root = configuredFolder(folder) ?? fallbacks.find(fallback => isInside(folder, fallback)) ?? folder;
    if (!isGivenFolder) ask(root, [given]);
    else for (const [inner, files] of walkOnce(given, root)) if (files.length > 0) ask(inner, files);
  }
  return [...asked].map(([folder, files]) => ({
    folder,
    asked: files,
    files: [...new Set([...(walkOnce(folder, folder).get(folder) ?? []), ...files])].sort(),
  }));
}

/** A path with the capitals that its folder has: where they do not count, one file would be read as two. */
function asSpelled(path: string, workingFolder: string): string {
  let real: string;
  try {
    real = realpathSync.native(path);
  } catch {
    // What is not there is told by whoever reads it.
    return path;
  }
  if (real.length !== path.length || real.toLowerCase() !== path.toLowerCase()) return path;
  // What is told is told from the working folder, as that is spelled.
  return isInside(path, workingFolder) ? workingFolder + real.slice(workingFolder.length) : real;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if ((code === 'ENOENT' || code === 'ENOTDIR') && !isLink(path))
      throw new UsageError(`There is no file or folder ${path}.`);
    // A file that is there but cannot be read is told as a finding about it.
    return false;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The nearest folder, from this one upwards, with a configuration. */
function configuredFolder(folder: string): string | undefined {
  if (existsSync(join(folder, CONFIGURATION_FILE))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : configuredFolder(parent);
}

/** Case files below a folder, by root. */
function walk(folder: string, root: string): ReadonlyMap<string, readonly string[]> {
  const walking = new RootWalk(folder, root, sep);
  for (let next = walking.next(); next !== undefined; next = walking.next()) {
    const here = next;
    walking.list(list(here).map(entry => ({ name: entry.name, kind: kindOf(entry, here) })));
  }
  return walking.found;
}

function kindOf(entry: Dirent, folder: string): Entry['kind'] {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() && isLinkToFolder(join(folder, entry.name)) ? 'other' : 'file';
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new UsageError(`The folder ${folder} cannot be read.`);
  }
}

function isLinkToFolder(path: string): boolean {
  try {
    return statSync(realpathSync(path)).isDirectory();
  } catch {
    return false;
  }
}
