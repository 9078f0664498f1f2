// Runs the command as its users do: as a process, in a folder made for the test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject, vi } from 'vitest';

/** The command as it is shipped. */
export const CASEFILE = join(import.meta.dirname, '../../cli/dist/casefile.cjs');

/** A net for what hangs; no limit of speed. */
export const NET = 60_000;

/** The day from which tests look. */
export const AS_OF = '2026-06-01';

// A test runs the command several times; on a busy machine none of them may be quick.
vi.setConfig({ testTimeout: 5 * NET, hookTimeout: 5 * NET });

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly node?: string;
  /** The command, where it is not the one that is shipped. */
  readonly command?: string;
  readonly nodeOptions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What the command does in a folder. A signal, as of the net, is an error. */
export function casefile(folder: string, args: readonly string[], options: RunOptions = {}): Run {
  const fault = inject('bundleFault');
  if (fault !== '') throw new Error(fault);
  const { node = process.execPath, command = CASEFILE, nodeOptions = [], env = {} } = options;
  const run = spawnSync(node, [...nodeOptions, command, ...args], {
    cwd: folder,
    env: { ...plainEnvironment(), ...env },
    encoding: 'utf8',
    timeout: NET,
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined) throw run.error;
  if (run.signal !== null) throw new Error(`The command was ended by ${run.signal}.\n${run.stderr}`);
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** `casefile check`, from the day of the tests. */
export const check = (folder: string, args: readonly string[] = [], options?: RunOptions): Run =>
  casefile(folder, ['check', ...args, '--as-of', AS_OF], options);

/** The environment of the tests without what would colour the output or change how Node runs. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, CI, NODE_OPTIONS, NODE_V8_COVERAGE, TERM, ...rest } = process.env;
  return rest;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files; gone when the tests of the file have run. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  // The real path: on some systems the folder for temporary files is a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'casefile-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
