// One rule, one file: it stands where its id says, and its test beside it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@casefile/language';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../language/src/rules');

test.each(rules.map(({ id }) => id))('%s', id => {
  for (const ending of ['ts', 'test.ts'])
    expect(existsSync(join(folder, `${id}.${ending}`)), `${id}.${ending}`).toBe(true);
});
