// Every folder of cases gives exactly the findings that are expected in it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unmet } from './case-folder.ts';

const repository = join(import.meta.dirname, '../..');
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe('examples', () => {
  const examples = join(repository, 'examples');
  test.each(foldersIn(examples))('%s', async name => {
    expect(await unmet(join(examples, name))).toEqual([]);
  });
});

describe('conformance', () => {
  test.each(foldersIn(import.meta.dirname))('%s', async name => {
    expect(await unmet(join(import.meta.dirname, name))).toEqual([]);
  });
});
