// The extension in VS Code's own extension host: the suite in host/ runs there, and its verdict is told here.
import { join } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { AS_OF, CASEFILE_COMMAND, EXTENSION, expectInstalled, prepare, reasonToSkip } from './prepared.ts';
import { openBrowser, remote, windowUrl } from './workbench.ts';

/** Below the repository, so that mocha is found from there. */
const SUITE = join(import.meta.dirname, '../../.cache/e2e/host/run.cjs');

/** Chatter of the window about itself. */
const NOISE = /^(Ignoring|Creating a socket|Resolv|\[Service Worker\]|ChatSession|Updating additional|%c)/;

test.skipIf(reasonToSkip !== '')(
  `the extension in a real extension host${reasonToSkip && ` (${reasonToSkip})`}`,
  async () => {
    expectInstalled();
    await build({
      entryPoints: [join(import.meta.dirname, 'host/run.ts')],
      outfile: SUITE,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode', 'mocha'],
      conditions: ['source'],
    });
    const { editor, workspace, remove } = prepare();
    const server = await startCodeServer({
      folder: editor,
      settings: { 'casefile.asOf': AS_OF },
      env: {
        CASEFILE_COMMAND,
        CASEFILE_AS_OF: AS_OF,
        // A part of a title, to run the tests that have it.
        CASEFILE_E2E_ONLY: process.env.CASEFILE_E2E_ONLY,
      },
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const lines: string[] = [];
      await page.exposeFunction('codeAutomationLog', (_: string, parts: unknown[]) => {
        const line = format(...parts);
        if (!NOISE.test(line)) lines.push(line);
      });
      const exitCode = new Promise<number>(resolve => {
        void page.exposeFunction('codeAutomationExit', resolve);
      });
      await page.goto(
        windowUrl(server, {
          folder: workspace,
          payload: [
            ['extensionDevelopmentPath', remote(server, EXTENSION)],
            ['extensionTestsPath', remote(server, SUITE)],
            ['skipWelcome', 'true'],
          ],
        }),
      );
      expect(await exitCode, lines.join('\n')).toBe(0);
      console.log(lines.join('\n'));
    } finally {
      await browser.close();
      await server.stop();
      remove();
    }
  },
  300_000,
);
