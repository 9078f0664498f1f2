// The colours of a case file, held line by line: grammar.test.ses beside this file tells the scope of each token.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '..');
const tester = join(
  dirname(createRequire(import.meta.url).resolve('vscode-tmgrammar-test/package.json')),
  'dist/unit.js',
);

function run(file: string): { readonly status: number | null; readonly said: string } {
  const done = spawnSync(process.execPath, [tester, '-g', 'syntaxes/casefile.tmLanguage.json', file], {
    cwd: client,
    encoding: 'utf8',
  });
  return { status: done.status, said: `${done.stdout}${done.stderr}` };
}

test('every token has the scope that stands below it', () => {
  const { status, said } = run('test/grammar.test.ses');
  expect(status, said).toBe(0);
});
