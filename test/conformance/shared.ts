// Where the material stands that the product was made from. It is no part of the product: it is read where a folder
// `shared` stands beside the repository, or where CASEFILE_SHARED says.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

const folder = env.CASEFILE_SHARED ?? join(import.meta.dirname, '../../../shared');

/** The path of a part of it; nothing where it is absent. */
export function sharedPath(part: string): string | undefined {
  const path = join(folder, part);
  return existsSync(path) ? path : undefined;
}

/** The name of a suite that reads it, or in its place why it is skipped. */
export const suiteOn = (name: string, path: string | undefined): string =>
  path === undefined ? `${name} (skipped: no folder \`shared\`, set CASEFILE_SHARED)` : name;
