// Finds the oldest Node that the command says it runs on: from a package of the registry, kept in an ignored folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import packageFile from '../../cli/package.json' with { type: 'json' };

export type OldestNode = { readonly node: string; readonly version: string } | { readonly lacking: string };

/** `>=20.11` as 20.11.0. */
export const oldestVersion = (engines: string = packageFile.engines.node): string => {
  const [major, minor = '0', patch = '0'] = engines.replace(/^>=\s*/, '').split('.');
  return [major, minor, patch].join('.');
};

/** Fetched once; never linked to where npm or a shell would find it by itself. */
export function oldestNode(): OldestNode {
  const version = oldestVersion();
  const folder = join(import.meta.dirname, `../../.cache/node-${version}`);
  const name = packageName();
  const windows = process.platform === 'win32';
  const node = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(node)) fetchInto(folder, `${name}@${version}`);
  if (versionOf(node) === version) return { node, version };
  // A Node of the same major version is the next best.
  for (const path of (process.env.PATH ?? '').split(delimiter)) {
    const other = join(path, windows ? 'node.exe' : 'node');
    const found = existsSync(other) ? versionOf(other) : undefined;
    if (found?.split('.')[0] === version.split('.')[0]) return { node: other, version: found ?? '' };
  }
  return { lacking: `Node ${version} could not be fetched as ${name}@${version}.` };
}

/** The package that holds Node for this platform. */
function packageName(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform, process.arch].join('-');
}

function fetchInto(folder: string, what: string): void {
  mkdirSync(folder, { recursive: true });
  // A package of its own, so that npm takes neither the workspace nor its lock for the place to install into.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  spawnSync('npm', ['install', what, ...options], {
    cwd: folder,
    env: withoutNpm(process.env),
    shell: process.platform === 'win32',
    timeout: 240_000,
  });
}

/** npm hands the folder of a running script on to an npm started by it, which would then install there. */
const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_config_(local_prefix|prefix|workspace)/i.test(name)),
  );

function versionOf(node: string): string | undefined {
  const run = spawnSync(node, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return run.status === 0 ? run.stdout.trim().replace(/^v/, '') : undefined;
}
