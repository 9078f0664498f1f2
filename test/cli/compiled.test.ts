// The compiled code that the command keeps between its runs.
import { readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check, folderWith } from './casefile.ts';
import { CLEAN } from './samples.ts';

/** The files below a folder in which the command keeps its code, with when each was written. */
function keptBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /casefile-\w+-check$/.test(file))
    .map(file => {
      const { size, mtimeNs } = statSync(join(folder, file), { bigint: true });
      return `${file} ${size === 0n ? 'empty' : mtimeNs}`;
    });
}

/** So many that memory is spared, which changes how V8 runs. */
const MANY = 60;

it.skipIf(module.enableCompileCache === undefined)(
  'is kept at the second run, and taken again after a check of many files',
  () => {
    const many = folderWith(
      Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`case-${i}/a.ses`, CLEAN])),
    );
    const options = { env: { NODE_COMPILE_CACHE: folderWith({}) } };
    check(many, [], options);
    expect(keptBelow(options.env.NODE_COMPILE_CACHE)).toEqual([expect.stringMatching(/ empty$/)]);
    check(many, [], options);
    const kept = keptBelow(options.env.NODE_COMPILE_CACHE);
    expect(kept).toEqual([expect.stringMatching(/ \d+$/)]);
    check(many, [], options);
    check(folderWith({ 'a.ses': CLEAN }), [], options);
    expect(keptBelow(options.env.NODE_COMPILE_CACHE)).toEqual(kept);
  },
);
