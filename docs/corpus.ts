// The case files over which the pages try out what the product does: the examples of all rules, and the case folders.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRule, defaultConfiguration, deskGuide, rules, Workspace } from '@casefile/language';

/** The texts of one root by the names of its files. */
export type Files = ReadonlyMap<string, string>;

const EXAMPLES = join(import.meta.dirname, '../examples');

export function corpus(): Files[] {
  const small = rules.flatMap(({ bad, good }) => [bad.replace(/[«»]/g, ''), good]);
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return [
    ...small.map(text => new Map([['example.ses', text]])),
    ...folders.map(({ name }) => {
      const folder = join(EXAMPLES, name);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.ses'))
        .sort();
      return new Map(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]));
    }),
  ];
}

export function workspaceOf(files: Files, asOf: string, judging: readonly AnyRule[]): Workspace {
  const configuration = defaultConfiguration(deskGuide.id);
  const workspace = new Workspace({ edition: deskGuide, configuration, asOf, rules: judging });
  for (const [file, text] of files) workspace.set(file, text);
  return workspace;
}
