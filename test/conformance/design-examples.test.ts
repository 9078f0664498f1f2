// The examples that the language was designed by are clean, and the department among our examples declares the same.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { findRoots, type Root } from '../../cli/src/roots.ts';
import { checkRoot } from './case-folder.ts';

const repository = join(import.meta.dirname, '../..');
// They are no part of the product: they are read where a folder `shared` stands beside the repository, or where
// CASEFILE_SHARED says.
const design = join(env.CASEFILE_SHARED ?? join(repository, '..', 'shared'), 'design/examples');
const there = existsSync(design);

const rootAt = (folder: string): Root => {
  const [root] = findRoots([], folder);
  if (root === undefined) throw new Error(`There is no case file in ${folder}.`);
  return root;
};

const check = (folder: string) => checkRoot(rootAt(folder), folder);

/** Kinds and names, in the order of the alphabet. */
const declaredIn = async (folder: string): Promise<string[]> =>
  [...(await check(folder)).workspace.declarations.files.values()]
    .flatMap(({ records }) => records)
    .map(({ $type, $name }) => `${$type} ${$name?.value}`)
    .sort();

describe.skipIf(!there)(
  there ? 'the design examples' : 'skipped: no folder `shared`, set CASEFILE_SHARED',
  () => {
    test('are one root without error or warning', async () => {
      expect(rootAt(design).files).toHaveLength(11);
      expect((await check(design)).findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    });

    test('declare what our copy declares', async () => {
      expect(await declaredIn(join(repository, 'examples/department'))).toEqual(await declaredIn(design));
    });
  },
);
