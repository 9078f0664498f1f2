// Bundles the command into dist: a starter that turns the compile cache on, and everything else in one minified file.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { packagesIn, writeLicences } from '../../scripts/licences.ts';
import { importedLate } from './imported-late.ts';
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
  // CommonJS loads quicker than a module, and takes what is asked for late when it is asked for.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  conditions: ['source'],
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

// What an earlier build left would be packed too.
rmSync('dist', { recursive: true, force: true });

/** What got into the files that are imported late. */
const late: Metafile[] = [];

// It stands in the function that gets what it refers to, and in ASCII, so that the starter has nothing to put together
// or to decode.
const main = await build({
  ...common,
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  charset: 'ascii',
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  plugins: [withoutPrograms, textsApart('dist'), importedLate('dist', common, late)],
});

escapeInPatterns('dist/main.cjs');

const starter = await build({
  ...common,
  entryPoints: ['src/casefile.ts'],
  outfile: 'dist/casefile.cjs',
  define: { BUILD: JSON.stringify(buildOf('dist/main.cjs')) },
});

writeLicences('dist', packagesIn('.', main.metafile, starter.metafile, ...late));

/** Escapes what esbuild leaves as it is, though asked for ASCII: what stands in regular expressions. */
function escapeInPatterns(file: string): void {
  const code = readFileSync(file, 'utf8');
  if (/\\[^\0-\x7f]/.test(code))
    throw new Error(`A character behind a backslash cannot be escaped in ${file}.`);
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, code.replace(/[^\0-\x7f]/g, escaped));
}

/** A name for what a file holds. */
function buildOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
