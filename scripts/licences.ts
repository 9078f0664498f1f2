// Writes beside a bundle what the licences of the packages in it ask for: their copyright and permission notices.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '..');
const NAME = 'THIRD-PARTY-LICENSES.txt';

/** The licences under which code may be passed on in a bundle, with nothing to do but to carry their notices. */
const ALLOWED: readonly unknown[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
];

/** A licence is due in full; an Apache one asks for the notice of its package too. */
const LEGAL_FILE = /^(?:licen[cs]e|copying|notice)\b/i;

const RULE = `\n${'-'.repeat(80)}\n\n`;
const HEAD =
  'Casefile holds code of these packages. Each stands under its own licence, which is given in full.\n';

/** What is read of a metafile of esbuild: how much of each file got into what was written. */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/**
 * The packages of which code got into bundles, as folders in the repository.
 * @param folder from which the paths in the metafiles lead on
 */
export function packagesIn(folder: string, ...bundles: readonly Metafile[]): string[] {
  const files = bundles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  const folders = files.flatMap(file => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].map(found => relative(REPOSITORY, resolve(folder, found)));
}

/**
 * Writes the licences of packages into a folder of bundles.
 * @param packages folders, as `packagesIn` tells them
 * @throws where a package may not be passed on, or does not say how
 */
export function writeLicences(dist: string, packages: readonly string[]): void {
  const parts = packages.map(folder => licenceOf(join(REPOSITORY, folder)));
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, NAME), [HEAD, ...[...new Set(parts)].sort()].join(RULE));
}

/** What a package is called, and its licence in full. */
export function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(license)) {
    throw new Error(
      `${name} ${version} is in the bundle, and its licence (${JSON.stringify(license) ?? 'none is told'}) is not one of those known ` +
        'to permit that. Do without the package, or add the licence to the list in scripts/licences.ts.',
    );
  }
  const files = readdirSync(folder).filter(file => LEGAL_FILE.test(file));
  if (!files.some(file => !/^notice/i.test(file))) {
    throw new Error(
      `${name} ${version} is in the bundle and has no file with its licence, which must be passed on with it. ` +
        'Do without the package, or take a version that has one.',
    );
  }
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim());
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}
