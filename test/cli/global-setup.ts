// Bundles the command and the server before the tests, where a bundle is missing or older than what it is made of.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no bundle of the command as its sources are; empty where there is one. */
    bundleFault: string;
    /** The same for the language server. */
    serverBundleFault: string;
  }
}

const REPOSITORY = join(import.meta.dirname, '../..');
const SHARED_SOURCES = ['language/src', 'scripts', 'package-lock.json'];
const LICENCES = 'dist/THIRD-PARTY-LICENSES.txt';

interface Bundle {
  /** The package that it belongs to. */
  readonly folder: string;
  readonly made: readonly string[];
}

const COMMAND: Bundle = { folder: 'cli', made: ['dist/casefile.cjs', 'dist/main.cjs', LICENCES] };
const SERVER: Bundle = { folder: 'server', made: ['dist/node.cjs', 'dist/browser.js', LICENCES] };

/** Does not throw: tests that need no bundle run without one. */
export default function setup(project: TestProject): void {
  project.provide('bundleFault', isFresh(COMMAND) ? '' : bundle(COMMAND));
  project.provide('serverBundleFault', isFresh(SERVER) ? '' : bundle(SERVER));
}

function isFresh({ folder, made }: Bundle): boolean {
  const files = made.map(file => join(REPOSITORY, folder, file));
  if (!files.every(file => existsSync(file))) return false;
  const oldest = Math.min(...files.map(file => statSync(file).mtimeMs));
  const own = ['package.json', 'src', 'scripts'].map(source => join(folder, source));
  return [...own, ...SHARED_SOURCES].every(source => newest(join(REPOSITORY, source)) <= oldest);
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return path.endsWith('.test.ts') ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

function bundle({ folder }: Bundle): string {
  const made = spawnSync(process.execPath, ['scripts/bundle.ts'], {
    cwd: join(REPOSITORY, folder),
    encoding: 'utf8',
  });
  return made.status === 0 ? '' : `The bundle of ${folder} could not be made:\n${made.stderr}`;
}
