// The examples that the language was designed by are clean, and the department among our examples declares all of them.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRoots, type Root } from '../../cli/src/roots.ts';
import { checkRoot } from './case-folder.ts';
import { sharedPath, suiteOn } from './shared.ts';

const repository = join(import.meta.dirname, '../..');
const design = sharedPath('design/examples');

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

describe.skipIf(design === undefined)(suiteOn('the design examples', design), () => {
  const folder = String(design);

  test('are one root without error or warning', async () => {
    expect(rootAt(folder).files).toHaveLength(11);
    expect((await check(folder)).findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  test('declare nothing that our copy does not', async () => {
    expect(await declaredIn(join(repository, 'examples/department'))).toEqual(
      expect.arrayContaining(await declaredIn(folder)),
    );
  });
});
