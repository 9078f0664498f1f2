// What the packed command holds: itself, its data and the licences, and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('the packed command carries its licence, and those of the packages in it', () => {
  const run = spawnSync('npm', ['pack', '--dry-run', '--json', '-w', 'cli'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(run.stdout.slice(run.stdout.indexOf('[')));
  const paths = files.map(({ path }: { readonly path: string }) => path);
  expect(paths).toContain('LICENSE');
  expect(paths).toContain('dist/THIRD-PARTY-LICENSES.txt');
  expect(paths).toContain('dist/casefile.cjs');
  expect(paths.filter((path: string) => !/^(LICENSE|package\.json|dist\/[\w-]+\.\w+)$/.test(path))).toEqual(
    [],
  );
  expect(existsSync(join(root, 'cli/LICENSE'))).toBe(false);
});
