// Checks a folder of case files as the command does, and compares its findings with the expectations in it.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  CONFIGURATION_FILE,
  check,
  configurationFindings,
  deskGuide,
  editions,
  type Finding,
  findingIds,
  ignoring,
  rules,
  Workspace,
} from '@casefile/language';
import { readConfiguration } from '@casefile/language/configuration';
import { findRoots, type Root } from '../../cli/src/roots.ts';
import { differences, type Expectations, readExpectations } from './expectations.ts';

const AS_OF = '2026-11-21';

export interface CheckedRoot {
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
  readonly expectations: readonly Expectations[];
}

/**
 * Where the folder does not give what is expected in it, one line each; none where it does.
 * Every root must have its own casefile.json, so that the command finds the same roots from wherever it is run.
 * @throws where there is no case file in the folder
 */
export async function unmet(folder: string): Promise<string[]> {
  const roots = findRoots([], folder);
  if (roots.length === 0) throw new Error(`There is no case file in ${folder}.`);
  return (await Promise.all(roots.map(root => unmetIn(root, folder)))).flat();
}

async function unmetIn(root: Root, folder: string): Promise<string[]> {
  if (!existsSync(join(root.folder, CONFIGURATION_FILE)))
    return [`There is no ${CONFIGURATION_FILE} in ${root.folder}.`];
  const { findings, expectations } = await checkRoot(root, folder);
  return [
    ...expectations.flatMap(({ mistakes }) => mistakes),
    ...differences(
      expectations.flatMap(({ expected }) => expected),
      findings,
    ),
  ];
}

/**
 * Checks one root; files are told relative to the folder.
 * @throws where two files of the root name different days to look from
 */
export async function checkRoot(root: Root, folder: string): Promise<CheckedRoot> {
  const show = (path: string): string => relative(folder, path).split(sep).join('/');
  const configurationFile = join(root.folder, CONFIGURATION_FILE);
  const written = existsSync(configurationFile) ? readFileSync(configurationFile, 'utf8') : '{}';
  const { configuration, mistakes } = readConfiguration(written, editions, findingIds);
  const ignored = await ignoring(configuration.ignore);
  const texts = new Map(
    root.files
      .filter(file => !ignored(relative(root.folder, file).split(sep).join('/')))
      .map(file => [show(file), readFileSync(file, 'utf8')]),
  );
  const expectations = [...texts, [show(configurationFile), written] as const].map(([file, text]) =>
    readExpectations(file, text),
  );
  const workspace = new Workspace({ edition: deskGuide, configuration, asOf: asOfDay(expectations), rules });
  for (const [file, text] of texts) workspace.set(file, text);
  return {
    workspace,
    expectations,
    findings: [
      ...configurationFindings(show(configurationFile), written, mistakes),
      ...check(workspace, { textOf: file => texts.get(file) ?? '' }),
    ],
  };
}

function asOfDay(expectations: readonly Expectations[]): string {
  const days = new Set(expectations.flatMap(({ asOf }) => asOf ?? []));
  if (days.size > 1) throw new Error(`One root cannot be looked at from ${[...days].join(' and ')}.`);
  return [...days][0] ?? AS_OF;
}
