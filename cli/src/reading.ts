// Reads the roots of the given paths, each with its configuration, into workspaces.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  CONFIGURATION_FILE,
  type Configuration,
  configurationFindings,
  defaultConfiguration,
  deskGuide,
  editionOf,
  editions,
  type Finding,
  findingIds,
  ignoring,
  isDate,
  localDay,
  rules,
  type Terms,
  Workspace,
} from '@casefile/language';
import { UsageError } from './exit.ts';
import { forManyFiles } from './many-files.ts';
import { showProgress } from './progress.ts';
import { readCase } from './read.ts';
import { findRoots, type Root } from './roots.ts';

/** Options of every command that reads case files. */
export interface ReadingFlags {
  readonly asOf?: string;
  readonly config?: string;
}

export interface Reading {
  /** The day to look from, ISO. */
  readonly asOf: string;
  /** The text of a file, read again where it is not at hand. */
  readonly textOf: (file: string) => string;
  /** One root after the other. Throws UsageError at the end where no file was asked for. */
  readonly roots: AsyncIterable<ReadRoot>;
}

/** A root that was read; files are told relative to the working folder. */
export interface ReadRoot {
  readonly workspace: Workspace;
  /** The files to report on; the sound ones could be read. */
  readonly asked: readonly string[];
  readonly sound: readonly string[];
  /** What is wrong with the configuration, and with files that could not be read. */
  readonly findings: readonly Finding[];
}

/** From so many on, memory matters more than the start. */
const MANY_FILES = 50;

/**
 * @param more how the workspaces are used
 * @throws UsageError where an option or a path is wrong
 */
export function startReading(
  paths: readonly string[],
  // The only place where the command reads a clock.
  { asOf = localDay(new Date()), config }: ReadingFlags,
  more: Pick<Terms, 'keepAnswers' | 'once'>,
): Reading {
  const workingFolder = process.cwd();
  if (!isDate(asOf)) throw new UsageError(`--as-of takes a day such as 2026-06-01, not ${asOf}.`);
  const given = config === undefined ? undefined : configurationAt(resolve(workingFolder, config));
  const roots = findRoots(paths, workingFolder);
  const files = roots.reduce((sum, root) => sum + root.files.length, 0);
  const reader = new Reader(workingFolder, given, files, { ...more, asOf, rules });
  return {
    asOf,
    textOf: file => reader.textOf(file),
    roots: readAll(roots, reader, paths.join(', ') || workingFolder),
  };
}

async function* readAll(roots: readonly Root[], reader: Reader, where: string): AsyncGenerator<ReadRoot> {
  let files = 0;
  for (const root of roots) {
    const read = await reader.read(root);
    files += read.asked.length;
    yield read;
  }
  if (files === 0) throw new UsageError(`There are no case files (.ses) in ${where}.`);
}

class Reader {
  readonly #workingFolder: string;
  readonly #given: string | undefined;
  /** How many there are in all roots. */
  readonly #files: number;
  readonly #terms: Omit<Terms, 'edition' | 'configuration'>;
  readonly #texts = new Map<string, string>();
  /** How folders are told. The way to a folder is looked for once, for all of its files. */
  readonly #folders = new Map<string, string>();

  constructor(
    workingFolder: string,
    given: string | undefined,
    files: number,
    terms: Omit<Terms, 'edition' | 'configuration'>,
  ) {
    this.#workingFolder = workingFolder;
    this.#given = given;
    this.#files = files;
    this.#terms = terms;
  }

  async read(root: Root): Promise<ReadRoot> {
    const findings: Finding[] = [];
    const path = this.#given ?? join(root.folder, CONFIGURATION_FILE);
    const configuration = await this.#configuration(path, findings);
    const edition = editionOf(configuration.edition);
    const workspace = new Workspace({ ...this.#terms, edition, configuration });
    const files = await this.#filesOf(root, configuration);
    const look = this.#files > MANY_FILES ? await forManyFiles(this.#files) : undefined;
    const asked: string[] = [];
    const sound: string[] = [];
    const progress = showProgress('Reading');
    for (const [i, file] of files.entries()) {
      progress.step(i, files.length);
      look?.();
      const shown = this.#show(file);
      const isAsked = root.asked.has(file);
      if (isAsked) asked.push(shown);
      const read = readCase(file, shown);
      if ('text' in read) {
        workspace.set(shown, read.text);
        if (isAsked) sound.push(shown);
      } else if (isAsked) {
        findings.push(read.finding);
      }
    }
    progress.end();
    return { workspace, asked, sound, findings };
  }

  async #filesOf({ folder, files }: Root, { ignore }: Configuration): Promise<readonly string[]> {
    if (ignore.length === 0) return files;
    const ignored = await ignoring(ignore);
    return files.filter(file => !ignored(relative(folder, file).split(sep).join('/')));
  }

  /** The text of a file in which something stands, kept for what is shown of it. */
  textOf(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const read = readCase(resolve(this.#workingFolder, file), file);
    const text = 'text' in read ? read.text : '';
    this.#texts.set(file, text);
    return text;
  }

  async #configuration(path: string, findings: Finding[]): Promise<Configuration> {
    if (!existsSync(path)) return defaultConfiguration(deskGuide.id);
    const shown = this.#show(path);
    const text = configurationText(path, shown);
    const { readConfiguration } = await import('@casefile/language/configuration');
    const { configuration, mistakes } = readConfiguration(text, editions, findingIds);
    // One that is given for several roots is told once.
    if (mistakes.length > 0 && !this.#texts.has(shown)) {
      this.#texts.set(shown, text);
      findings.push(...configurationFindings(shown, text, mistakes));
    }
    return configuration;
  }

  /** Paths are told relative to the working folder, with slashes, so that reports agree on every system. */
  #show(path: string): string {
    const end = path.lastIndexOf(sep) + 1;
    const folder = path.slice(0, end);
    let shown = this.#folders.get(folder);
    if (shown === undefined) {
      const way = relative(this.#workingFolder, folder).split(sep).join('/');
      shown = way === '' ? '' : `${way}/`;
      this.#folders.set(folder, shown);
    }
    return shown + path.slice(end);
  }
}

/** A given configuration must be there; that of a root may be absent. */
function configurationAt(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no configuration ${path}.`);
  return path;
}

function configurationText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system says ${code}`;
    throw new UsageError(`The configuration ${shown} cannot be read: ${reason}.`);
  }
}
