// Where the end-to-end tests find VS Code and a browser, and what is said where they do not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '../..');

/** The folder into which code-server is installed. */
export const CODE_SERVER = join(REPOSITORY, '.cache/code-server');
/** Written last: where it is missing, the installation is not whole. */
export const INSTALLED = join(CODE_SERVER, '.installed');
export const codeServerEntry = (): string => join(CODE_SERVER, 'node_modules/code-server/out/node/entry.js');

/** The browser named in CHROMIUM_PATH, or the one that the system has. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const places = named
    ? [named]
    : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find(place => existsSync(place));
}

/** What is missing for a run in a real editor, in words; empty where nothing is. */
export function missing(): string {
  const parts = [
    existsSync(INSTALLED) ? undefined : 'code-server is not installed in .cache',
    findChromium() === undefined ? 'there is no Chromium (CHROMIUM_PATH may name one)' : undefined,
  ].filter(part => part !== undefined);
  return parts.length === 0 ? '' : `${parts.join(', and ')}; \`npm run e2e:install\` installs both`;
}

/** On CI a run without a browser has proved nothing, so there what is missing is a failure. */
export const isDemanded = (): boolean => process.env.CI === 'true';
