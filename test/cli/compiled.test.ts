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
    .map(file => `${file} ${statSync(join(folder, file), { bigint: true }).mtimeNs}`);
}

/** So many that memory is spared, which changes how V8 runs. */
const MANY = 60;

it.skipIf(module.enableCompileCache === undefined)('is taken again after a check of many files', () => {
  const many = folderWith(
    Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`case-${i}/a.ses`, CLEAN])),
  );
  const options = { env: { NODE_COMPILE_CACHE: folderWith({}) } };
  check(many, [], options);
  const kept = keptBelow(options.env.NODE_COMPILE_CACHE);
  expect(kept).toHaveLength(1);
  check(many, [], options);
  check(folderWith({ 'a.ses': CLEAN }), [], options);
  expect(keptBelow(options.env.NODE_COMPILE_CACHE)).toEqual(kept);
});
