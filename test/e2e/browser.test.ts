// The extension in VS Code's worker for extensions, in the browser: no process of its own, files through the window.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCodeServer } from './code-server.ts';
import { AS_OF, EXTENSION, expectInstalled, prepare, reasonToSkip, SCREENSHOTS } from './prepared.ts';
import { type StaticServer, serveFolder } from './static.ts';
import { openBrowser, Workbench } from './workbench.ts';

const FILE = 'three-faults/announcement.ses';

test.skipIf(reasonToSkip !== '')(
  `the extension in the browser${reasonToSkip && ` (${reasonToSkip})`}`,
  async () => {
    expectInstalled();
    mkdirSync(SCREENSHOTS, { recursive: true });
    const { editor, workspace, remove } = prepare();
    const server = await startCodeServer({ folder: editor, settings: { 'casefile.asOf': AS_OF } });
    const browser = await openBrowser();
    let files: StaticServer | undefined;
    try {
      files = await serveFolder(EXTENSION);
      const workbench = await Workbench.open(browser, server, {
        folder: workspace,
        file: FILE,
        webExtension: files.url,
      });
      const { page } = workbench;
      await page.locator('.statusbar-item', { hasText: 'Casefile: 3 errors, no warnings' }).waitFor();
      await page.locator('.squiggly-error').first().waitFor();
      await page.screenshot({ path: join(SCREENSHOTS, '8-browser.png') });
      const lines = readFileSync(join(workspace, FILE), 'utf8').split('\n');
      await workbench.goTo(lines.findIndex(line => line.includes('closes: 2024-03-16')) + 1, 14);
      await workbench.openFixes('Close on 2024-03-17');
      await workbench.choose('.action-widget', 'Close on 2024-03-17');
      await page.locator('.statusbar-item', { hasText: 'Casefile: 2 errors, no warnings' }).waitFor();
      // A name leads to a file that only the window can read.
      await workbench.openFile('fleet-director/vacancy.ses');
      await workbench.goTo(1, 48);
      await page.keyboard.press('F12');
      await page.locator('.tab.active', { hasText: 'position.ses' }).waitFor();
      expect(await page.locator('.tab.active').count()).toBe(1);
    } finally {
      await browser.close();
      await files?.stop();
      await server.stop();
      remove();
    }
  },
);
