// Bundles the command into dist: a starter that turns the compile cache on, and everything else in one minified file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { packagesIn, writeLicences } from '../../scripts/licences.ts';
import { textsApart } from './texts-apart.ts';

/** commander asks for child_process at once, for commands that are programs of their own. There are none. */
const withoutPrograms: Plugin = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /^child_process$/, namespace: 'none' }, () => ({ contents: 'export {};' }));
  },
};

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
} as const;

// CommonJS loads quicker than a module, and takes what is asked for late when it is asked for. It stands in the function
// that gets what it refers to, and in ASCII, so that the starter has nothing to put together or to decode.
const main = await build({
  ...common,
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  charset: 'ascii',
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  format: 'cjs',
  mainFields: ['module', 'main'],
  conditions: ['source'],
  plugins: [withoutPrograms, textsApart('dist')],
  logLevel: 'warning',
});

const starter = await build({
  ...common,
  entryPoints: ['src/casefile.ts'],
  outfile: 'dist/casefile.mjs',
  format: 'esm',
  define: { BUILD: JSON.stringify(buildOf('dist/main.cjs')) },
});

writeLicences('dist', packagesIn('.', main.metafile, starter.metafile));

/** A name for what a file holds. */
function buildOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
