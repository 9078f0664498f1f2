// An analyst's first minutes, in a real VS Code in a real browser: the .vsix is installed, the examples are opened, three
// faults are found, understood and fixed. Every step leaves a screenshot in .cache/e2e.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeServer, startCodeServer } from './code-server.ts';
import { AS_OF, type Prepared, packExtension, prepare, reasonToSkip, SCREENSHOTS } from './prepared.ts';
import { openBrowser, Workbench } from './workbench.ts';

const FILE = 'three-faults/announcement.ses';

/** Each fault: where it stands, what is told of it, and the fix that an analyst would choose. */
const FAULTS = [
  {
    at: '"FAC-P/PM Level III"',
    message: 'The certification “FAC-P/PM Level III” is mandatory',
    fix: 'Let those who are eligible for it qualify too',
    writes: 'or-eligible: yes',
  },
  {
    at: '2024-03-16',
    message: 'The announcement is open 13 days; at least 14 are needed.',
    fix: 'Close on 2024-03-17',
    writes: 'closes: 2024-03-17',
  },
  {
    at: 'federal-competitive-service',
    message: 'A competitive fill is open to the whole civil service at the least',
    fix: 'Write `civil-service`',
    writes: 'area-of-consideration: civil-service',
  },
] as const;

describe.skipIf(reasonToSkip !== '')(
  `an analyst's first minutes${reasonToSkip && ` (${reasonToSkip})`}`,
  () => {
    let prepared: Prepared;
    let server: CodeServer;
    let browser: Browser;
    let workbench: Workbench;
    const shoot = async (name: string): Promise<void> => {
      await workbench.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    };
    const onDisk = (): string => readFileSync(join(prepared.workspace, FILE), 'utf8');
    /** Puts the cursor into a text, as the file on disk has it. */
    const goTo = async (text: string): Promise<void> => {
      const lines = onDisk().split('\n');
      const line = lines.findIndex(each => each.includes(text));
      expect(line, text).toBeGreaterThanOrEqual(0);
      await workbench.goTo(line + 1, (lines[line]?.indexOf(text) ?? 0) + 2);
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
      workbench = await Workbench.open(browser, server, { folder: prepared.workspace, file: FILE });
    });

    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      prepared?.remove();
    });

    test('sees the three faults in the text, in the list of problems and in the status bar', async () => {
      const { page } = workbench;
      await page.locator('.squiggly-error').first().waitFor();
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.viewpane-filter input:visible').fill('**/three-faults/**');
      for (const { message } of FAULTS) {
        await page.locator('.markers-panel .monaco-list-row', { hasText: message }).first().waitFor();
      }
      await page.locator('.markers-panel', { hasText: 'vacancy/open-period-too-short' }).waitFor();
      await page.locator('.statusbar-item', { hasText: 'Casefile: 3 errors, no warnings' }).waitFor();
      await shoot('1-problems');
    });

    test('reads in a hover what is wrong, why, what to do and where it is written', async () => {
      const { page } = workbench;
      await page.keyboard.press('Control+1');
      await goTo('2024-03-16');
      await workbench.run('Show or Focus Hover');
      const hover = page.locator('.monaco-hover:visible', { hasText: 'at least 14 are needed' });
      await hover.first().waitFor();
      for (const part of [
        'Set a later closing date',
        '5 CFR 317.501(b)(2)',
        'vacancy/open-period-too-short',
        'Saturday',
      ])
        await hover.filter({ hasText: part }).first().waitFor();
      await shoot('2-hover');
      await page.keyboard.press('Escape');
      await workbench.run('View: Hide Panel');
    });

    test.each(FAULTS)('chooses “$fix”, and the fault is gone', async ({ at, fix, writes }) => {
      const { page } = workbench;
      await goTo(at);
      await workbench.openFixes(fix);
      await shoot(`3-fix-${FAULTS.findIndex(fault => fault.fix === fix) + 1}`);
      await workbench.choose('.action-widget', fix);
      await workbench.seesLine(writes);
      await page.keyboard.press('Control+S');
      await expect.poll(onDisk, { timeout: 60_000 }).toContain(writes);
    });

    test('sees that nothing is left', async () => {
      await workbench.page
        .locator('.statusbar-item', { hasText: 'Casefile: no errors, no warnings' })
        .waitFor();
      await shoot('4-fixed');
    });

    test('is offered the keys that are still missing', async () => {
      const { page } = workbench;
      await goTo('status: closed');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('re');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'reopens' }).first().waitFor();
      await shoot('5-completion');
      await page.keyboard.press('Escape');
    });

    test('types a case as fast as it comes to mind, and nothing is put in between', async () => {
      const { page } = workbench;
      writeFileSync(join(prepared.workspace, 'typed.ses'), '');
      await workbench.openFile('typed.ses');
      await workbench.goTo(1);
      await page.keyboard.type('vacancy Typed for Nobody {\nstatus: draft\n', { delay: 60 });
      await page.keyboard.type('// no words of other files here\nusajobs {\nfull-text: yes\n', { delay: 60 });
      await page.keyboard.press('Control+S');
      const typed = (): string => readFileSync(join(prepared.workspace, 'typed.ses'), 'utf8');
      await expect.poll(typed, { timeout: 60_000 }).toContain('full-text');
      expect(typed().replaceAll(/[ \t]+$/gm, '')).toBe(
        'vacancy Typed for Nobody {\n  status: draft\n  // no words of other files here\n  usajobs {\n    full-text: yes\n\n  }\n}',
      );
    });

    test('is offered words where words belong, and no beginnings of declarations', async () => {
      const { page } = workbench;
      await workbench.goTo(2, 11);
      await page.keyboard.press('Control+Space');
      const rows = page.locator('.suggest-widget .monaco-list-row');
      await rows.first().waitFor();
      expect((await rows.locator('.label-name').allInnerTexts()).sort()).toEqual([
        'cancelled',
        'closed',
        'draft',
        'open',
      ]);
      await page.keyboard.press('Escape');
    });

    test('accepts a finding, and is taken to where the reason is written', async () => {
      const { page } = workbench;
      await workbench.openFile('faulty/fleet-director.ses');
      await page.locator('.squiggly-error').first().waitFor();
      await workbench.run('Go to Next Problem (Error, Warning, Info)');
      await page.keyboard.press('Escape');
      await workbench.openFixes('Waive');
      const before = await workbench.position();
      await workbench.choose('.action-widget', 'Waive');
      await workbench.seesLine('reason: ""');
      await expect.poll(() => workbench.position(), { timeout: 60_000 }).not.toBe(before);
      await page.keyboard.type('An outage.');
      await workbench.seesLine('reason: "An outage."');
      await shoot('6-waived');
      await workbench.run('File: Revert File');
    });

    test('jumps to a declaration in another file', async () => {
      const { page } = workbench;
      await workbench.openFile('fleet-director/vacancy.ses');
      await workbench.goTo(1, 48);
      await page.keyboard.press('F12');
      await page.locator('.tab.active', { hasText: 'position.ses' }).waitFor();
      await workbench.seesLine('position FleetDirector');
      await shoot('6-definition');
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
      await shoot('7-rule-page');
    });

    test('nothing was asked of the network', () => {
      // What VS Code itself would load for its own window, whatever is installed.
      const own = /vscode-(cdn|webview)/;
      expect(workbench.strayRequests.filter(url => !own.test(url))).toEqual([]);
    });
  },
);
