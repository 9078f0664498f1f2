// `npm run bench`: what casefile costs in time and memory, beside bare Node and the usual tools, in one run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { AS_OF, referencesAFile, writeCases } from './cases.ts';
import { casefileSubject, type EditorMeasured, measureEditor, yamlSubject } from './editor.ts';
import { type Command, type Measured, measure } from './measure.ts';
import { type Row, renderEditors, renderRows, renderTargets } from './render.ts';
import { vocabularySchema } from './schema.ts';
import { editorTargets, targets } from './targets.ts';
import { measureUnfinished } from './unfinished.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    casefile: { type: 'string' },
    /** `command` or `editor`: what alone is measured. */
    only: { type: 'string' },
  },
});
const { quick } = values;
const REPOSITORY = join(import.meta.dirname, '../..');
const CASEFILE = values.casefile ?? join(REPOSITORY, 'cli/dist/casefile.cjs');

/** How many files, in how many rounds; the slow tools go through fewer. */
const SIZES: readonly { readonly files: number; readonly rounds: number; readonly rivals: boolean }[] = quick
  ? [
      { files: 1, rounds: 5, rivals: true },
      { files: 300, rounds: 3, rivals: true },
    ]
  : [
      { files: 1, rounds: 21, rivals: true },
      { files: 1_000, rounds: 7, rivals: true },
      { files: 5_000, rounds: 5, rivals: false },
      { files: 20_000, rounds: 3, rivals: false },
    ];

const work = mkdtempSync(join(tmpdir(), 'casefile-bench-'));
// Below the repository, so that what is not bundled is found.
const made = join(REPOSITORY, '.cache/bench');

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const node = `Node ${process.versions.node} on ${process.platform}-${process.arch}`;
  say(`${node}; files with ${referencesAFile()} references to other declarations on the average.\n`);
  if (values.only !== 'editor') await measureCommand();
  if (values.only !== 'command') await measureServers();
}

async function measureCommand(): Promise<void> {
  await bundleRivals();
  const schema = join(work, 'schema.json');
  writeFileSync(schema, JSON.stringify(vocabularySchema()));
  const rows: Row[] = [];
  const bySize = new Map<number, Readonly<Record<string, Measured>>>();
  for (const { files, rounds, rivals } of SIZES) {
    const ses = join(work, `${files}-ses`);
    const yaml = join(work, `${files}-yaml`);
    const written = writeCases(ses, yaml, files);
    say(`Measuring ${files} files of ${Math.round(written.lines / files)} lines in ${rounds} rounds …`);
    const measured = measure(commands(files, ses, yaml, schema, rivals), rounds);
    bySize.set(files, measured);
    for (const [what, one] of Object.entries(measured)) rows.push({ what, ...one, beside: measured });
    for (const folder of [ses, yaml]) rmSync(folder, { recursive: true });
  }
  say('Measuring unfinished input …');
  const unfinished = measureUnfinished(quick ? 5 : 25, quick ? 997 : 61);
  say(renderRows(rows));
  say(renderTargets(targets(bySize, unfinished)));
}

/** The language server over stdio, and yaml-language-server at its task, in one run. */
async function measureServers(): Promise<void> {
  const [rounds, edits] = quick ? [1, 20] : [3, 100];
  const rows = new Map<string, EditorMeasured>();
  say(`Measuring yaml-language-server in ${rounds} rounds …`);
  rows.set('yaml-language-server', await measureEditor(yamlSubject(work, vocabularySchema()), rounds, edits));
  for (const files of quick ? [300] : [1_000, 5_000]) {
    say(`Measuring the language server with ${files} files in ${rounds} rounds …`);
    const measured = await measureEditor(casefileSubject(work, files), rounds, edits);
    rows.set(`casefile, ${files.toLocaleString('en-US')} files`, measured);
  }
  say(`\n${renderEditors(rows)}`);
  say(renderTargets(editorTargets([...rows.values()])));
}

function commands(
  files: number,
  ses: string,
  yaml: string,
  schema: string,
  rivals: boolean,
): Record<string, Command> {
  const cached = (): Record<string, string> => ({ NODE_COMPILE_CACHE: join(work, 'compiled') });
  let fresh = 0;
  const check = [CASEFILE, 'check', ses, '--as-of', AS_OF];
  return {
    'bare node': { args: ['-e', '0'], env: cached, files },
    'reading all files': { args: [join(made, 'read-all.mjs'), ses], env: cached, files },
    casefile: { args: check, env: cached, files },
    ...(files === 1 && {
      'casefile, the first time': {
        args: check,
        env: () => ({ NODE_COMPILE_CACHE: join(work, `compiled-${fresh++}`) }),
        files,
      },
    }),
    ...(rivals && {
      'ajv + yaml': { args: [join(made, 'ajv-yaml.mjs'), yaml, schema], env: cached, files },
      'eslint-plugin-yml': { args: [join(made, 'eslint-yml.mjs'), yaml], env: cached, files },
    }),
  };
}

/** The other tools get what helps casefile: one minified file, and the compile cache. eslint cannot be bundled. */
async function bundleRivals(): Promise<void> {
  mkdirSync(made, { recursive: true });
  const common = { outdir: made, outExtension: { '.js': '.mjs' }, platform: 'node', format: 'esm' } as const;
  const here = (name: string): string => join(import.meta.dirname, name);
  await build({
    ...common,
    entryPoints: [here('read-all.ts'), here('ajv-yaml.ts')],
    bundle: true,
    minify: true,
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  await build({ ...common, entryPoints: [here('eslint-yml.ts')] });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
