// Bundles the command before the tests, where the bundle is missing or older than what it is made of.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no bundle of the present sources; empty where there is one. */
    bundleFault: string;
  }
}

const REPOSITORY = join(import.meta.dirname, '../..');
const BUNDLE = ['cli/dist/casefile.mjs', 'cli/dist/main.cjs'];
const SOURCES = ['cli/package.json', 'cli/src', 'cli/scripts', 'language/src', 'package-lock.json'];

/** Does not throw: tests that need no bundle run without one. */
export default function setup(project: TestProject): void {
  project.provide('bundleFault', isFresh() ? '' : bundle());
}

function isFresh(): boolean {
  const made = BUNDLE.map(file => join(REPOSITORY, file));
  if (!made.every(file => existsSync(file))) return false;
  const oldest = Math.min(...made.map(file => statSync(file).mtimeMs));
  return SOURCES.every(source => newest(join(REPOSITORY, source)) <= oldest);
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return path.endsWith('.test.ts') ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

function bundle(): string {
  const made = spawnSync(process.execPath, ['scripts/bundle.ts'], {
    cwd: join(REPOSITORY, 'cli'),
    encoding: 'utf8',
  });
  return made.status === 0 ? '' : `The command could not be bundled:\n${made.stderr}`;
}
