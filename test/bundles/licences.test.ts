// The licences of the packages of which code is in a bundle: which they are, that each is told in full, and what may not be in one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { licenceOf, packagesIn, writeLicences } from '../../scripts/licences.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const NAME = 'THIRD-PARTY-LICENSES.txt';

const textOf = (...path: string[]): string => readFileSync(join(REPOSITORY, ...path), 'utf8');

/** The packages that a file of licences tells, in its order. */
const told = (text: string): string[] =>
  [...text.matchAll(/^-{80}\n\n(\S+) \S+ \(/gm)].map(([, name]) => String(name));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casefile-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the packages in a bundle', () => {
  /** What the packages are of which a bundle of this code holds some. */
  async function packagesOf(contents: string): Promise<string[]> {
    const { metafile } = await build({
      stdin: { contents, resolveDir: join(REPOSITORY, 'client') },
      absWorkingDir: join(REPOSITORY, 'client'),
      bundle: true,
      metafile: true,
      write: false,
      platform: 'node',
      external: ['vscode'],
    });
    return packagesIn(join(REPOSITORY, 'client'), metafile);
  }

  it('are told by their folders, with a scope and inside of others', async () => {
    expect(await packagesOf("console.log(require('@18f/us-federal-holidays'))")).toContain(
      'node_modules/@18f/us-federal-holidays',
    );
    expect(await packagesOf("console.log(require('vscode-languageserver/node'))")).toContain(
      'node_modules/vscode-languageserver/node_modules/vscode-jsonrpc',
    );
  });

  it('are not those of which nothing is left', async () => {
    expect(await packagesOf("import { chunk } from 'lodash-es'; console.log(1)")).toEqual([]);
    expect(await packagesOf("import { chunk } from 'lodash-es'; console.log(chunk)")).toEqual([
      'node_modules/lodash-es',
    ]);
    const inputs = {
      'node_modules/a/b.js': { bytesInOutput: 0 },
      'node_modules/c/d.js': { bytesInOutput: 1 },
    };
    expect(packagesIn(REPOSITORY, { outputs: { 'dist/a.js': { inputs } } })).toEqual(['node_modules/c']);
  });
});

describe('a licence', () => {
  function licence(license: unknown, files: Readonly<Record<string, string>>): string {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.2.3', license }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return licenceOf(folder);
  }

  it('is told in full, with the notice that belongs to it', () => {
    expect(
      licence('Apache-2.0', { 'License.txt': 'Do\r\nthis.\n', NOTICE: 'By A.\n', 'readme.md': 'No.' }),
    ).toBe('a 1.2.3 (Apache-2.0)\n\nDo\nthis.\n\nBy A.\n');
  });

  it.each([['GPL-3.0-only'], ['UNLICENSED'], [undefined], [{ type: 'MIT' }]])(
    'fails the build where it is not known to permit it: %o',
    license => {
      expect(() => licence(license, { LICENSE: 'x' })).toThrow(
        /^a 1\.2\.3 is in the bundle, and its licence \(/,
      );
    },
  );

  it('fails the build where its text is missing; a notice is none', () => {
    expect(() => licence('MIT', { NOTICE: 'By A.' })).toThrow('has no file with its licence');
  });
});

it('each package is told once, in order', () => {
  writeLicences(join(folder, 'dist'), ['node_modules/zod', 'node_modules/commander', 'node_modules/zod']);
  const text = readFileSync(join(folder, 'dist', NAME), 'utf8');
  expect(told(text)).toEqual(['commander', 'zod']);
  expect(text).toContain(textOf('node_modules/commander/LICENSE').trim());
});

describe('the bundles', () => {
  it('of the command and of the server tell what is in them, and no more', () => {
    expect([inject('bundleFault'), inject('serverBundleFault')]).toEqual(['', '']);
    const command = textOf('cli/dist', NAME);
    expect(told(command)).toEqual(expect.arrayContaining(['commander', 'jsonc-parser', 'picomatch', 'zod']));
    expect(told(command)).not.toContain('langium');
    expect(command).toContain(textOf('node_modules/zod/LICENSE').trim());
    const server = told(textOf('server/dist', NAME));
    expect(server).toEqual(expect.arrayContaining(['chevrotain', 'langium', 'vscode-languageserver']));
    expect(server).not.toContain('commander');
  });

  it('of the extension tell those of the server too, and the extension carries the file', () => {
    const client = join(REPOSITORY, 'client');
    const run = (args: readonly string[]) =>
      spawnSync(process.execPath, args, { cwd: client, encoding: 'utf8' });
    expect(run(['scripts/bundle.ts'])).toMatchObject({ status: 0, stderr: '' });
    const extension = told(textOf('client/dist', NAME));
    expect(extension).toEqual(expect.arrayContaining(told(textOf('server/dist', NAME))));
    expect(extension).toContain('vscode-languageclient');
    const packed = run([join(REPOSITORY, 'node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies']);
    expect(packed.stdout.split('\n')).toContain(`dist/${NAME}`);
  });
});
