// The bundle of the command finds what its sources find, also where they look for characters beyond ASCII.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CASEFILE, check, folderWith } from './casefile.ts';
import { CLEAN, SHORT_RULE, shortCase, shortWith } from './samples.ts';

it('is ASCII, as its starter reads it', () => {
  const main = readFileSync(join(dirname(CASEFILE), 'main.cjs'));
  expect(main.findIndex(byte => byte > 0x7f)).toBe(-1);
});

it('knows three dots that are one character for no reason', () => {
  const told = (reason: string): string =>
    check(
      folderWith({
        ...shortCase(),
        'vacancy.ses': shortWith(`dispute ${SHORT_RULE} { reason: "${reason}" }`),
      }),
    ).out;
  expect(told('…')).toContain('  A placeholder stands for the reason of this dispute.\n');
  expect(told('Agreed…')).toContain('1 of them disputed');
});

it('knows the quotes and dashes of word processors, and no accented letter for one', () => {
  const told = (title: string): string => check(folderWith({ 'a.ses': CLEAN.replace(/".*"/, title) })).out;
  expect(told('“Director, Fleet”')).toContain('nothing found');
  expect(told('"Directrice â côté"')).toContain('nothing found');
  expect(told('"Director, SSN: 123–45–6789"')).toContain('This text holds a social security number.');
});
