// A short run over sound files loads the code alone: no texts of the law and of rules, and nothing that is imported late.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { CASEFILE, casefile, check, folderWith } from './casefile.ts';
import { CLEAN, SHORT } from './samples.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/executives');

const CODE = ['casefile.cjs', 'main.cjs'];
const NOT_THERE = /Cannot find module\s+'\.\/[\w-]+\.(?:json|cjs)'/;

/** The command without the files beside its code. */
function codeAlone(): string {
  const folder = folderWith({});
  for (const file of CODE) copyFileSync(join(dirname(CASEFILE), file), join(folder, file));
  return join(folder, 'casefile.cjs');
}

/** The files of a whole sound case, without its casefile.json. */
const sound = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(EXAMPLE)
      .filter(file => file.endsWith('.ses'))
      .map(file => [file, readFileSync(join(EXAMPLE, file), 'utf8')]),
  );

it('needs its code alone where nothing is found', () => {
  const run = casefile(folderWith(sound()), ['check', '--as-of', '2026-11-21'], { command: codeAlone() });
  expect(run.err).toBe('');
  expect(run.out).toContain('nothing found');
  expect(run.code).toBe(0);
});

it('needs the files beside it where there is a finding, or a casefile.json', () => {
  const told = (files: Record<string, string>): string => {
    const { out, err } = check(folderWith(files), [], { command: codeAlone() });
    return out + err;
  };
  expect(told({ 'a.ses': SHORT })).toMatch(NOT_THERE);
  expect(told({ 'a.ses': CLEAN, 'casefile.json': '{}' })).toMatch(NOT_THERE);
});
