// The compiled code that the command keeps between its runs.
import { readdirSync, statSync, truncateSync } from 'node:fs';
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, folderWith } from './casefile.ts';
import { CLEAN } from './samples.ts';

/** The files below a folder in which the command keeps its code: what each is for, and when it was written. */
function keptBelow(folder: string): Record<string, string> {
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(file => {
    const what = /casefile-[\da-f]+-(.+)$/.exec(file)?.[1];
    const { size, mtimeNs } = statSync(join(folder, file), { bigint: true });
    return what === undefined ? [] : [[what, size === 0n ? 'empty' : `at ${mtimeNs}`] as const];
  });
  return Object.fromEntries(kept);
}

/** So many that memory is spared, which changes how V8 runs. */
const MANY = 60;

const WRITTEN = expect.stringMatching(/^at /);

describe.skipIf(module.enableCompileCache === undefined)('compiled code', () => {
  const few = folderWith({ 'a.ses': CLEAN });
  const many = folderWith(
    Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`case-${i}/a.ses`, CLEAN])),
  );

  /** Checks folders, with one place for the code of all runs; told is what is kept there. */
  function runs(NODE_COMPILE_CACHE: string): (folder: string) => Record<string, string> {
    return folder => {
      check(folder, [], { env: { NODE_COMPILE_CACHE } });
      return keptBelow(NODE_COMPILE_CACHE);
    };
  }

  it('is kept at the second run, and taken from then on', () => {
    const run = runs(folderWith({}));
    expect(run(few)).toEqual({ check: 'empty' });
    const kept = run(few);
    expect(kept).toEqual({ check: WRITTEN });
    expect(run(few)).toEqual(kept);
  });

  it('is kept apart for each Node, also where nobody says where', () => {
    const TMPDIR = folderWith({});
    for (let run = 0; run < 2; run++)
      check(few, [], { env: { NODE_COMPILE_CACHE: '', TMPDIR, TEMP: TMPDIR, TMP: TMPDIR } });
    const files = readdirSync(TMPDIR, { recursive: true, encoding: 'utf8' });
    const kept = files.filter(file => file.endsWith('-check'));
    expect(kept).toHaveLength(1);
    expect(basename(dirname(kept[0] ?? ''))).toContain(process.version);
  });

  it('is kept once more of a check of many files, and taken from then on', () => {
    const run = runs(folderWith({}));
    run(few);
    run(few);
    const kept = run(many);
    expect(kept).toEqual({ check: WRITTEN, 'check-many': WRITTEN });
    expect(run(many)).toEqual(kept);
    expect(run(few)).toEqual(kept);
  });

  it('is kept once more of many files in roots of few', () => {
    const roots = folderWith(
      Object.fromEntries(
        Array.from({ length: MANY / 2 }, (_, i) => [
          [`root-${i}/casefile.json`, '{}'],
          [`root-${i}/a.ses`, CLEAN],
          [`root-${i}/b.ses`, CLEAN.replaceAll(/^/gm, '// ')],
        ]).flat() as [string, string][],
      ),
    );
    const run = runs(folderWith({}));
    run(roots);
    expect(run(roots)).toEqual({ check: 'empty', 'check-many': WRITTEN });
  });

  it('is kept anew in the place of what cannot be taken', () => {
    const folder = folderWith({});
    const run = runs(folder);
    run(many);
    run(many);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const damaged = files.find(file => file.endsWith('-check-many')) ?? '';
    truncateSync(join(folder, damaged), 1_000);
    const kept = run(few);
    expect(kept).toEqual({ check: 'empty', 'check-many': WRITTEN });
    expect(statSync(join(folder, damaged)).size).toBeGreaterThan(1_000);
    expect(run(few)).toEqual(kept);
  });
});
