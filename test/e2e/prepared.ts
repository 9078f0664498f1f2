// What every end-to-end test begins with: the packed extension, a copy of the examples, and a folder that is thrown away.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDemanded, missing } from './installed.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
/** The extension as it is bundled. */
export const EXTENSION = join(REPOSITORY, 'client');
const VSIX = join(EXTENSION, 'dist/casefile.vsix');
export const CASEFILE_COMMAND = join(REPOSITORY, 'cli/dist/casefile.cjs');
/** The day on which the examples are looked at. */
export const AS_OF = '2026-11-21';
/** Where screenshots are put. */
export const SCREENSHOTS = join(REPOSITORY, '.cache/e2e');

/** Why the tests in a real editor cannot run; empty where they can. Where a run is demanded they run, and fail. */
export const reasonToSkip = isDemanded() ? '' : missing();

if (reasonToSkip !== '') console.log(`Skipped, the tests in a real editor: ${reasonToSkip}.`);

/** @throws where the editor, the browser or the bundle is missing */
export function expectInstalled(): void {
  const what = missing();
  if (what !== '') throw new Error(`No run in a real editor: ${what}.`);
  if (!existsSync(join(EXTENSION, 'dist/extension.cjs'))) throw new Error('Run `npm run build` first.');
}

/** Packs what `npm run build` has bundled. @throws where something is missing, or it cannot be packed */
export function packExtension(): string {
  expectInstalled();
  const made = spawnSync(process.execPath, ['scripts/package.ts'], {
    cwd: EXTENSION,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The extension could not be packed:\n${made.stdout}${made.stderr}`);
  return VSIX;
}

export interface Prepared {
  /** For settings, logs and extensions of the editor. */
  readonly editor: string;
  /** A copy of `examples`, which the tests may change. */
  readonly workspace: string;
  remove(): void;
}

export function prepare(): Prepared {
  const folder = mkdtempSync(join(tmpdir(), 'casefile-e2e-'));
  const workspace = join(folder, 'examples');
  cpSync(join(REPOSITORY, 'examples'), workspace, { recursive: true });
  return {
    editor: join(folder, 'editor'),
    workspace,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
