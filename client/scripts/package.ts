// Packs the bundled extension into dist/casefile.vsix, without node_modules.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const client = join(import.meta.dirname, '..');
/** Kept once, at the root of the repository; packed with the extension. */
const FROM_ROOT = ['LICENSE', 'CHANGELOG.md'];

for (const name of FROM_ROOT) copyFileSync(join(client, '..', name), join(client, name));
try {
  await createVSIX({
    cwd: client,
    packagePath: join(client, 'dist/casefile.vsix'),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
} finally {
  for (const name of FROM_ROOT) rmSync(join(client, name), { force: true });
}
