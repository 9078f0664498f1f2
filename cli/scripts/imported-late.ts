// What the command imports late becomes a file of its own beside the bundle: a run that does not need it reads it not.
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin, type ResolveOptions } from 'esbuild';

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

    /** The file of its own, from the bundle, for what is imported under a path. */
    const apart = async (
      path: string,
      from: Pick<ResolveOptions, 'kind' | 'resolveDir'>,
    ): Promise<string> => {
      const resolved = await resolve(path, { ...from, pluginData: HERE });
      const name = `${nameOf(resolved.path)}.cjs`;
      found.set(name, resolved.path);
      return `./${name}`;
    };

    onResolve({ filter: /^[^:]+$/ }, async ({ path, kind, resolveDir, pluginData }) =>
      kind !== 'dynamic-import' || pluginData === HERE
        ? undefined
        : { path: await apart(path, { kind, resolveDir }), external: true },
    );
    // What counts working days is asked for by a part of the runs; it is called, and cannot be waited for.
    onResolve({ filter: CALLED_LATE }, ({ path, pluginData }) =>
      pluginData === HERE ? undefined : { path, namespace: 'called-late' },
    );
    onLoad({ filter: CALLED_LATE, namespace: 'called-late' }, async ({ path }) => {
      const file = await apart(path, { kind: 'import-statement', resolveDir: LANGUAGE });
      return { contents: `export const allForYear = (...given) => require('${file}').allForYear(...given);` };
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
