#!/usr/bin/env node
// Starts the command with its compiled code at hand, where Node has a place for that (Node 22 and later).
//
// Node's own compile cache holds what is compiled when a file is loaded, and not the functions that run later, which are
// nearly all. So the code is kept as it is when a command has run: half of a short run is spent on compiling otherwise.
// It is kept when a command is run again. Who runs one once, as on a machine that is made for a single check, gets
// nothing from it and need not wait for it; the first run leaves an empty file.
//
// It is bundled as CommonJS: a module that imports `node:fs` makes Node load its streams, a tenth of a short run.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What tells one build from another; set by scripts/bundle.ts. */
declare const BUILD: string;

const file = join(__dirname, 'main.cjs');
enableCompileCache?.();
/** Of this Node and this user: what enabling tells itself may be the folder that all of them share. */
const directory = getCompileCacheDir?.();

if (directory === undefined) run(new Script(readFileSync(file, 'latin1'), { filename: file }));
else runKept(join(directory, `casefile-${BUILD}-${commandWord()}`));

/** Each command runs other functions. */
function commandWord(): string {
  const [, , word = ''] = process.argv;
  return /^[a-z]{1,12}$/.test(word) ? word : 'other';
}

/** A check of many files runs more of the code than one of a few: what it has kept is taken from then on. */
function runKept(kept: string): void {
  const keptOfMany = `${kept}-many`;
  const ofMany = readIfThere(keptOfMany);
  const known = ofMany ?? readIfThere(kept);
  const cachedData = known?.length === 0 ? undefined : known;
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const isTaken = cachedData !== undefined && !script.cachedDataRejected;
  const main = run(script);
  if (known === undefined) write(kept, '');
  else if (!isTaken || ofMany === undefined)
    process.once('exit', () => {
      const { hadMany } = main.exports;
      // What was refused is replaced where it stands: it would be read and refused at each run.
      const path = hadMany || ofMany !== undefined ? keptOfMany : kept;
      if (hadMany || !isTaken) write(path, script.createCachedData());
    });
}

/** What the bundle tells, of the files that were read. */
interface Main {
  exports: { readonly hadMany?: boolean };
}

/** The bundle is a function that takes what Node gives to a CommonJS module. */
function run(script: Script): Main {
  const main: Main = { exports: {} };
  script.runInThisContext()(main.exports, require, main, file, __dirname);
  return main;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that nobody reads a half. Where it cannot be written, nothing but time is lost. */
function write(path: string, content: string | Buffer): void {
  try {
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, content, { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    // The next run compiles again.
  }
}
