// Which files are case files, and to which root each belongs. The host lists folders; this sorts what it finds.
import { CONFIGURATION_FILE } from './settings.ts';

/** How the name of a case file ends; where a system knows no capitals, it may be written with them. */
export const CASE_FILE_EXTENSION = '.ses';

/** Whether a name, a path or a URI is that of a case file: `CASE.SES` is, on every system. */
export const namesCaseFile = (name: string): boolean =>
  name.endsWith(CASE_FILE_EXTENSION) || name.toLowerCase().endsWith(CASE_FILE_EXTENSION);

/** Folders that hold no one's cases. */
const PASSED_OVER = new Set(['node_modules', '.git']);

/** What stands in a folder. A link is what it leads to, but for a link to a folder: that is `other`. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * A walk below a folder, one folder at a time, so that a host may list them as it likes. The nearest folder with a
 * casefile.json is the root of a file. Links to folders are not followed, so that no circle can be walked.
 */
export class RootWalk {
  readonly #found = new Map<string, string[]>();
  readonly #pending: { readonly folder: string; readonly root: string }[];
  readonly #separator: string;
  #now: { readonly folder: string; readonly root: string } | undefined;

  /**
   * @param root the root of what has no casefile.json nearer
   * @param separator what parts the names of a path
   */
  constructor(folder: string, root: string, separator = '/') {
    this.#pending = [{ folder, root }];
    this.#separator = separator;
  }

  /** The folder to list next; nothing at the end. */
  next(): string | undefined {
    this.#now = this.#pending.pop();
    return this.#now?.folder;
  }

  /** Takes in what stands in the folder that {@link next} gave. */
  list(entries: readonly Entry[]): void {
    if (this.#now === undefined) return;
    const { folder } = this.#now;
    const isRoot = entries.some(({ name }) => name === CONFIGURATION_FILE);
    const root = isRoot ? folder : this.#now.root;
    if (isRoot) this.#filesOf(root);
    for (const { name, kind } of entries) {
      const path = folder.endsWith(this.#separator) ? folder + name : folder + this.#separator + name;
      if (kind === 'folder') {
        if (!PASSED_OVER.has(name)) this.#pending.push({ folder: path, root });
      } else if (kind === 'file' && namesCaseFile(name)) this.#filesOf(root).push(path);
    }
  }

  /** The case files found so far, sorted, by root; a folder with a casefile.json is there without a file too. */
  get found(): ReadonlyMap<string, readonly string[]> {
    for (const files of this.#found.values()) files.sort();
    return this.#found;
  }

  #filesOf(root: string): string[] {
    let files = this.#found.get(root);
    if (files === undefined) {
      files = [];
      this.#found.set(root, files);
    }
    return files;
  }
}

/**
 * Whether a file of a root is left out by the `ignore` globs of its configuration.
 * The answer takes the path from the root, with slashes. Capitals count in it, but not in the ending of a case file:
 * `*.ses` covers `CASE.SES`, which is one, on every system.
 */
export async function ignoring(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  // Taken when it is needed: to load it takes a short run a part of its time.
  const { default: picomatch } = await import('picomatch/posix.js');
  const isIgnored = picomatch(globs.map(withPlainEnding), { dot: true });
  return path => isIgnored(withPlainEnding(path));
}

/** A path or a glob with the ending of a case file as it is usually written. */
const withPlainEnding = (name: string): string =>
  namesCaseFile(name) ? name.slice(0, -CASE_FILE_EXTENSION.length) + CASE_FILE_EXTENSION : name;
