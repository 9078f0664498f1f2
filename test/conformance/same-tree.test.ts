// Every example is the same to the command line's parser and to Langium's; other texts: language/src/parser/langium.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectSame } from '../../language/src/testing/same-tree.ts';

test('every example is read alike', () => {
  const folder = join(import.meta.dirname, '../../examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ses'),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expectSame(readFileSync(join(folder, file), 'utf8'));
});
