// What the command imports late becomes a file of its own beside the bundle: a run that does not need it reads it not.
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

type Options = BuildOptions & { readonly metafile: true };

/**
 * @param folder where the bundle stands
 * @param options how the files are built, as the bundle is
 * @param built where it is put what got into them
 */
export const importedLate = (folder: string, options: Options, built: Metafile[]): Plugin => ({
  name: 'imported-late',
  setup({ onResolve, onLoad, onEnd, resolve }) {
    /** The files that are imported late, by the name of the bundle of each. */
    const found = new Map<string, string>();

    onResolve({ filter: /^[^:]+$/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === HERE) return undefined;
      const resolved = await resolve(path, { kind, importer, resolveDir, pluginData: HERE });
      const name = `${nameOf(resolved.path)}.cjs`;
      found.set(name, resolved.path);
      return { path: `./${name}`, external: true };
    });
    // What counts working days is asked for by a part of the runs; it is called, and cannot be waited for.
    onResolve({ filter: CALLED_LATE }, ({ path, pluginData }) =>
      pluginData === HERE ? undefined : { path, namespace: 'called-late' },
    );
    onLoad({ filter: CALLED_LATE, namespace: 'called-late' }, async ({ path }) => {
      const resolved = await resolve(path, {
        kind: 'import-statement',
        resolveDir: LANGUAGE,
        pluginData: HERE,
      });
      const name = `${nameOf(resolved.path)}.cjs`;
      found.set(name, resolved.path);
      return {
        contents: `export const allForYear = (...given) => require('./${name}').allForYear(...given);`,
      };
    });
    onResolve({ filter: /^\.\/[\w-]+\.cjs$/ }, ({ path, namespace }) =>
      namespace === 'called-late' ? { path, external: true } : undefined,
    );
    onEnd(async () => {
      for (const [name, path] of found) {
        const { metafile } = await build({ ...options, entryPoints: [path], outfile: join(folder, name) });
        built.push(metafile);
      }
    });
  },
});

const CALLED_LATE = /^@18f\/us-federal-holidays$/;
const LANGUAGE = join(import.meta.dirname, '../../language');

/** The name of the package that a file belongs to, or else its own. */
const nameOf = (path: string): string =>
  /[\\/]node_modules[\\/](?:@[\w-]+[\\/])?([\w-]+)/.exec(path)?.[1] ?? basename(path, '.ts');

/** Marks what this plugin asks itself. */
const HERE = 'imported-late';
