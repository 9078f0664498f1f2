// Bundles the server into dist: one minified file for Node, one for a worker of a browser.
import { type BuildOptions, build } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  conditions: ['source'],
  logLevel: 'warning',
};

// CommonJS loads quicker than a module, and an editor can start it under any Node that it has.
await build({
  ...common,
  entryPoints: ['src/node.ts'],
  outfile: 'dist/node.cjs',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
});

await build({
  ...common,
  entryPoints: ['src/browser.ts'],
  outfile: 'dist/browser.js',
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});
