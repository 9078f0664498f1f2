// An analyst's first minutes, in a real VS Code in a real browser: the .vsix is installed, the examples are opened, faults
// are found, understood and fixed. Every step leaves a screenshot in .cache/e2e.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { AS_OF, type Prepared, packExtension, prepare, reasonToSkip, SCREENSHOTS } from './prepared.ts';
import { openBrowser, Workbench } from './workbench.ts';

const FAULTY = 'faulty/fleet-director.ses';

describe.skipIf(reasonToSkip !== '')(
  `an analyst's first minutes${reasonToSkip && ` (${reasonToSkip})`}`,
  { timeout: 180_000 },
  () => {
    let prepared: Prepared;
    let server: CodeServer;
    let browser: Browser;
    let workbench: Workbench;
    const shoot = async (name: string): Promise<void> => {
      await workbench.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    };
    /** The line of the file, counted from 1, on which a text stands now. */
    const lineOf = (text: string): number => {
      const lines = readFileSync(join(prepared.workspace, FAULTY), 'utf8').split('\n');
      const found = lines.findIndex(line => line.includes(text));
      expect(found, text).toBeGreaterThanOrEqual(0);
      return found + 1;
    };

    beforeAll(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      const vsix = packExtension();
      prepared = prepare();
      server = await startCodeServer({
        folder: prepared.editor,
        vsix: [vsix],
        settings: { 'casefile.asOf': AS_OF },
      });
      browser = await openBrowser();
      workbench = await Workbench.open(browser, server, { folder: prepared.workspace, file: FAULTY });
    }, 180_000);

    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      prepared?.remove();
    });

    test('sees findings in the text and in the list of problems, each with its rule', async () => {
      const { page } = workbench;
      await page.locator('.squiggly-error').first().waitFor();
      await page.keyboard.press('Control+Shift+M');
      // The list shows only the rows that have room.
      const row = page.locator('.markers-panel .monaco-list-row', {
        hasText: 'The announcement lacks a contact.',
      });
      await row.filter({ hasText: 'vacancy/announcement-incomplete' }).first().waitFor();
      await page.locator('.statusbar-item', { hasText: /Casefile: \d+ errors/ }).waitFor();
      await shoot('1-problems');
      await workbench.run('View: Hide Panel');
    });

    test('reads in a hover what is wrong, why, and where it is written', async () => {
      const { page } = workbench;
      await workbench.goTo(lineOf('closes: 2024-03-16'), 14);
      await workbench.run('Show or Focus Hover');
      const hover = page.locator('.monaco-hover:visible', { hasText: 'at least 14 are needed' });
      await hover.first().waitFor();
      await hover.filter({ hasText: 'vacancy/open-period-too-short' }).first().waitFor();
      await hover.filter({ hasText: 'Saturday' }).first().waitFor();
      await shoot('2-hover');
      await page.keyboard.press('Escape');
    });

    test('applies a fix from the menu, and the finding is gone', async () => {
      const { page } = workbench;
      await workbench.goTo(lineOf('closes: 2024-03-16'), 14);
      await page.keyboard.press('Control+.');
      const item = page.locator('.action-widget .monaco-list-row', { hasText: 'Close on 2024-03-17' });
      await item.first().waitFor();
      await shoot('3-fixes');
      await page.keyboard.press('Enter');
      await workbench.seesLine('closes: 2024-03-17');
      await page.keyboard.press('Control+S');
      await expect
        .poll(() => readFileSync(join(prepared.workspace, FAULTY), 'utf8'), { timeout: 30_000 })
        .toContain('closes: 2024-03-17');
    });

    test('is offered the keys that are still missing, and their words', async () => {
      const { page } = workbench;
      await workbench.goTo(lineOf('other-information:'), 1);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('con');
      await page.keyboard.press('Control+Space');
      const item = page.locator('.suggest-widget .monaco-list-row', { hasText: 'contact' });
      await item.first().waitFor();
      await shoot('4-completion');
      await page.keyboard.press('Escape');
      for (let i = 0; i < 4; i++) await page.keyboard.press('Control+Z');
    });

    test('jumps to a declaration in another file', async () => {
      const { page } = workbench;
      await workbench.openFile('fleet-director/vacancy.ses');
      await workbench.goTo(1, 48);
      await page.keyboard.press('F12');
      await page.locator('.tab.active', { hasText: 'position.ses' }).waitFor();
      await workbench.seesLine('position FleetDirector');
      await shoot('5-definition');
    });

    test('opens the page of a rule inside VS Code', async () => {
      const { page } = workbench;
      await workbench.run('Casefile: Explain Rule');
      await page.locator('.quick-input-widget input').fill('certification-mandatory');
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: 'standard/certification-mandatory' })
        .click();
      await page.locator('.tab', { hasText: 'certification-mandatory' }).first().waitFor();
      const inner = page.frameLocator('iframe.webview').frameLocator('iframe');
      await inner.locator('h1').first().waitFor();
      await inner.getByText('Where it is written').waitFor();
      await shoot('6-rule-page');
    });

    test('nothing was asked of the network', () => {
      expect(workbench.strayRequests.filter(url => !/vscode-(cdn|webview)/.test(url))).toEqual([]);
    });
  },
);
