// Bundles the command into dist: a starter that turns the compile cache on, and everything else in one minified file.
import { build } from 'esbuild';

await build({
  entryPoints: { casefile: 'src/casefile.ts', main: 'src/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  // A fault must name the function in which it happened.
  keepNames: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  mainFields: ['module', 'main'],
  conditions: ['source'],
  external: ['./main.mjs'],
  // commander and picocolors are CommonJS and ask for Node's modules at run time.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
