// Finds case files and the roots they belong to.
import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIGURATION_FILE } from '@casefile/language';
import { UsageError } from './exit.ts';

/** A folder in which names are visible, with all of its case files; paths are absolute. */
export interface Root {
  readonly folder: string;
  readonly files: readonly string[];
  /** The files to report on. */
  readonly asked: ReadonlySet<string>;
}

const EXTENSION = '.ses';
/** Folders that hold no one's cases. */
const PASSED_OVER = new Set(['node_modules', '.git']);

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
  const walked = new Map<string, Map<string, string[]>>();
  const walkOnce = (folder: string, root: string): Map<string, string[]> => {
    const key = `${folder}\n${root}`;
    const found = walked.get(key) ?? walk(folder, root);
    walked.set(key, found);
    return found;
  };
  const places = (paths.length === 0 ? [workingFolder] : paths).map(path => {
    const given = resolve(workingFolder, path);
    const isGivenFolder = isFolder(given);
    if (!isGivenFolder && !given.endsWith(EXTENSION))
      throw new UsageError(`${path} is no case file: these end in ${EXTENSION}.`);
    return { given, isGivenFolder, folder: isGivenFolder ? given : dirname(given) };
  });
  const fallbacks = [workingFolder, ...places.map(({ folder }) => folder).sort()];
  for (const { given, isGivenFolder, folder } of places) {
    const root = configuredFolder(folder) ?? fallbacks.find(fallback => isInside(folder, fallback)) ?? folder;
    if (isGivenFolder) for (const [inner, files] of walkOnce(given, root)) ask(inner, files);
    else ask(root, [given]);
  }
  return [...asked].map(([folder, files]) => ({
    folder,
    asked: files,
    files: [...new Set([...(walkOnce(folder, folder).get(folder) ?? []), ...files])].sort(),
  }));
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

/** Case files below a folder, by root. Links to folders are not followed, so that no circle can be walked. */
function walk(folder: string, root: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const pending: { folder: string; root: string }[] = [{ folder, root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = list(next.folder);
    const here = entries.some(({ name }) => name === CONFIGURATION_FILE) ? next.folder : next.root;
    for (const entry of entries) {
      const path = join(next.folder, entry.name);
      if (entry.isDirectory()) {
        if (!PASSED_OVER.has(entry.name)) pending.push({ folder: path, root: here });
      } else if (entry.name.endsWith(EXTENSION) && !isLinkToFolder(entry, path)) {
        const files = found.get(here);
        if (files === undefined) found.set(here, [path]);
        else files.push(path);
      }
    }
  }
  for (const files of found.values()) files.sort();
  return found;
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new UsageError(`The folder ${folder} cannot be read.`);
  }
}

function isLinkToFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(realpathSync(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a file of a root is left out by the `ignore` globs of its configuration. */
export async function ignoring(root: string, globs: readonly string[]): Promise<(file: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch([...globs], { dot: true });
  return file => matches(relative(root, file).split(sep).join('/'));
}
