// Bundles the extension into dist: its two starts, the language server for each, and what is made from the language.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { packagesIn, writeLicences } from '../../scripts/licences.ts';
import { editorSchema } from './editor-schema.ts';

const client = join(import.meta.dirname, '..');
const server = join(client, '../server/dist');
const common = {
  absWorkingDir: client,
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  conditions: ['source'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} satisfies BuildOptions;

const node = await build({
  ...common,
  entryPoints: ['src/node.ts'],
  outfile: 'dist/extension.cjs',
  platform: 'node',
});
const web = await build({
  ...common,
  entryPoints: ['src/web.ts'],
  outfile: 'dist/web/extension.js',
  platform: 'browser',
});

mkdirSync(join(client, 'dist/web'), { recursive: true });
copyFileSync(join(server, 'node.cjs'), join(client, 'dist/server.cjs'));
copyFileSync(join(server, 'browser.js'), join(client, 'dist/web/server.js'));
writeJson('dist/casefile.schema.json', editorSchema());
writeLicences(join(client, 'dist'), [
  ...packagesIn(client, node.metafile, web.metafile),
  ...JSON.parse(readFileSync(join(server, 'packages.json'), 'utf8')),
]);

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(client, path), `${JSON.stringify(value, null, 2)}\n`);
}
