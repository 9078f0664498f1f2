// `casefile check`: reads the roots of the given paths, checks them, and shows what was found.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  CONFIGURATION_FILE,
  type Configuration,
  check,
  configurationFindings,
  defaultConfiguration,
  deskGuide,
  editionOf,
  editions,
  type Finding,
  findingIds,
  ignoring,
  inOrder,
  isDate,
  readConfiguration,
  rules,
  Workspace,
} from '@casefile/language';
import { type ExitFlags, exitCodeOf, UsageError } from '../exit.ts';
import { renderJson } from '../format/json.ts';
import { renderText } from '../format/text.ts';
import { showProgress } from '../progress.ts';
import { readCase } from '../read.ts';
import { summarize } from '../report.ts';
import { findRoots, type Root } from '../roots.ts';
import { sparing } from '../sparing.ts';

export interface CheckFlags extends ExitFlags {
  readonly format: 'text' | 'json';
  readonly asOf?: string;
  readonly config?: string;
  readonly waivers: boolean;
}

/** From so many on, memory matters more than the start. */
const MANY_FILES = 50;

export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const workingFolder = process.cwd();
  const asOf = flags.asOf ?? today();
  if (!isDate(asOf)) throw new UsageError(`--as-of takes a day such as 2026-06-01, not ${asOf}.`);
  const given =
    flags.config === undefined ? undefined : configurationAt(resolve(workingFolder, flags.config));
  const show = (path: string): string => shownPath(path, workingFolder);
  const roots = findRoots(paths, workingFolder);
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const textOf = readingOnce(texts, workingFolder);
  const editions = new Set<string>();
  const switchedOff = new Set<string>();
  let files = 0;
  for (const root of roots) {
    const found = await checkRoot(
      root,
      given ?? join(root.folder, CONFIGURATION_FILE),
      asOf,
      show,
      texts,
      textOf,
    );
    for (const finding of found.findings) findings.push(finding);
    editions.add(found.edition);
    for (const rule of found.switchedOff) switchedOff.add(rule);
    files += found.files;
  }
  if (files === 0)
    throw new UsageError(`There are no case files (.ses) in ${paths.join(', ') || workingFolder}.`);
  const counted = flags.waivers ? findings : findings.map(withoutWaiver);
  const report = {
    edition: [...editions].sort().join(', '),
    asOf,
    summary: summarize(counted, { files, roots: roots.length, switchedOff: [...switchedOff].sort() }),
    findings: counted.sort(inOrder),
  };
  const shown = flags.format === 'json' ? renderJson(report) : renderText(report, textOf);
  process.stdout.write(shown);
  process.exitCode = exitCodeOf(counted, report.summary, flags);
}

const withoutWaiver = ({ waived, ...finding }: Finding): Finding =>
  waived?.kind === 'waived' ? finding : { ...finding, ...(waived && { waived }) };

/** A given configuration must be there; that of a root may be absent. */
function configurationAt(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no configuration ${path}.`);
  return path;
}

interface CheckedRoot {
  readonly findings: readonly Finding[];
  readonly edition: string;
  readonly switchedOff: readonly string[];
  /** How many files were reported on. */
  readonly files: number;
}

async function checkRoot(
  root: Root,
  configurationFile: string,
  asOf: string,
  show: (path: string) => string,
  texts: Map<string, string>,
  textOf: (file: string) => string,
): Promise<CheckedRoot> {
  const findings: Finding[] = [];
  const configuration = loadConfiguration(configurationFile, show, findings, texts);
  const edition = editionOf(configuration.edition);
  const workspace = new Workspace({ edition, configuration, asOf, rules, once: true });
  const ignored = await ignoring(configuration.ignore);
  const files = root.files.filter(file => !ignored(relative(root.folder, file).split(sep).join('/')));
  if (files.length > MANY_FILES) await sparing();
  const sound = new Set<string>();
  const progress = showProgress('Reading');
  for (const [i, file] of files.entries()) {
    progress.step(i, files.length);
    const shown = show(file);
    const read = readCase(file, shown);
    if ('text' in read) {
      workspace.set(shown, read.text);
      sound.add(shown);
    } else if (root.asked.has(file)) {
      findings.push(read.finding);
    }
  }
  progress.end();
  const asked = files.filter(file => root.asked.has(file)).map(show);
  findings.push(...check(workspace, { files: asked.filter(file => sound.has(file)), textOf }));
  const switchedOff = Object.entries(configuration.severity)
    .filter(([, severity]) => severity === 'off')
    .map(([rule]) => rule);
  return { findings, edition: edition.id, switchedOff, files: asked.length };
}

function loadConfiguration(
  path: string,
  show: (path: string) => string,
  findings: Finding[],
  texts: Map<string, string>,
): Configuration {
  if (!existsSync(path)) return defaultConfiguration(deskGuide.id);
  const text = configurationText(path, show);
  const { configuration, mistakes } = readConfiguration(text, editions, findingIds);
  // One that is given for several roots is told once.
  if (mistakes.length > 0 && !texts.has(show(path))) {
    texts.set(show(path), text);
    findings.push(...configurationFindings(show(path), text, mistakes));
  }
  return configuration;
}

function configurationText(path: string, show: (path: string) => string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EISDIR' ? 'it is a folder' : `the system says ${code}`;
    throw new UsageError(`The configuration ${show(path)} cannot be read: ${reason}.`);
  }
}

/** Paths are told relative to the working folder, with slashes, so that reports agree on every system. */
function shownPath(path: string, workingFolder: string): string {
  const inside = relative(workingFolder, path);
  return inside.split(sep).join('/');
}

/** The text of a file in which a finding stands, read again where it is not at hand, and kept for what is shown of it. */
function readingOnce(texts: Map<string, string>, workingFolder: string): (file: string) => string {
  return file => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const read = readCase(resolve(workingFolder, file), file);
    const text = 'text' in read ? read.text : '';
    texts.set(file, text);
    return text;
  };
}

/** The local day. The only place where the command reads a clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
