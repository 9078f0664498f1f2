// Bundles the command into dist: a starter that turns the compile cache on, and everything else in one minified file.
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Langium's core takes five small things of the editor's protocol. They are taken from where they are written:
 * the whole protocol would be evaluated at every start.
 */
const withoutEditor: Plugin = {
  name: 'without-editor',
  setup({ onResolve, onLoad, resolve }) {
    onResolve(
      { filter: /^vscode-languageserver-protocol$/ },
      async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === 'as it is') return undefined;
        const protocol = await resolve(path, { resolveDir, kind, pluginData: 'as it is' });
        const jsonrpc = await resolve('vscode-jsonrpc', { resolveDir: dirname(protocol.path), kind });
        return { path, namespace: 'core', pluginData: dirname(jsonrpc.path) };
      },
    );
    onLoad({ filter: /^vscode-languageserver-protocol$/, namespace: 'core' }, ({ pluginData }) => ({
      resolveDir: String(pluginData),
      contents: `
        export { CancellationToken, CancellationTokenSource } from './cancellation.js';
        export { Emitter } from './events.js';
        export { ResponseError } from './messages.js';
        export const LSPErrorCodes = { RequestCancelled: -32800, ContentModified: -32801 };`,
    }));
  },
};

/** commander asks for child_process at once, for commands that are programs of their own. There are none. */
const withoutPrograms: Plugin = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'core' } : undefined,
    );
    onLoad({ filter: /^child_process$/, namespace: 'core' }, () => ({ contents: 'export {};' }));
  },
};

const common = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
} as const;

await build({
  ...common,
  entryPoints: ['src/casefile.ts'],
  outfile: 'dist/casefile.mjs',
  format: 'esm',
});

// CommonJS loads quicker than a module, and takes what is asked for late when it is asked for.
await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  format: 'cjs',
  mainFields: ['module', 'main'],
  conditions: ['source'],
  plugins: [withoutEditor, withoutPrograms],
  logLevel: 'warning',
});
