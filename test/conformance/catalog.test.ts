// The statements of the product are those of the catalog that the sources were taken apart into, one by one.
import { readFileSync } from 'node:fs';
import { deskGuide } from '@casefile/language';
import { describe, expect, test } from 'vitest';
import { sharedPath, suiteOn } from './shared.ts';

const catalog = sharedPath('regulation/catalog.json');

describe.skipIf(catalog === undefined)(suiteOn('the catalog of statements', catalog), () => {
  const statements = (): readonly { readonly id: string }[] =>
    JSON.parse(readFileSync(String(catalog), 'utf8'));

  test('names the provisions of the edition, in their order', () => {
    expect(Object.keys(deskGuide.provisions)).toEqual(statements().map(({ id }) => id));
  });
});
