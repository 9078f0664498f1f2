// Bundles the server into dist: one minified file for Node, one for a worker of a browser.
import { writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { packagesIn, writeLicences } from '../../scripts/licences.ts';

const common = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  metafile: true,
  conditions: ['source'],
  logLevel: 'warning',
} satisfies BuildOptions;

// CommonJS loads quicker than a module, and an editor can start it under any Node that it has.
const node = await build({
  ...common,
  entryPoints: ['src/node.ts'],
  outfile: 'dist/node.cjs',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
});

const browser = await build({
  ...common,
  entryPoints: ['src/browser.ts'],
  outfile: 'dist/browser.js',
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});

const packages = packagesIn('.', node.metafile, browser.metafile);
writeLicences('dist', packages);
// The extension carries both bundles on, and tells the packages in them with its own.
writeFileSync('dist/packages.json', JSON.stringify(packages));
