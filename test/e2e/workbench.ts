// Drives VS Code's window in a browser, as a person would: by keys, by clicks, and by what can be seen.
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { CodeServer } from './code-server.ts';
import { findChromium } from './installed.ts';

/** A browser that needs no display, and asks nothing of the network by itself. */
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** How long anything in the window may take to show. Generous: the machine may be busy. */
const SHOWING_MS = 60_000;

/** How often, and how long each time, a menu is looked at that may be early. */
const LOOKS = 6;
const LOOKING_MS = 5_000;

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium.');
  return chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
}

export interface OpenOptions {
  /** The workspace folder. */
  readonly folder: string;
  /** A file of it to open. */
  readonly file?: string;
  readonly payload?: readonly (readonly [string, string])[];
  /** The address of the folder of an extension that runs in the browser. */
  readonly webExtension?: string;
}

/** The address of a file as the window knows it. */
export const remote = ({ port }: CodeServer, path: string): string =>
  `vscode-remote://127.0.0.1:${port}${path}`;

/** The address of the window on a folder. */
export function windowUrl(server: CodeServer, { folder, file, payload = [] }: OpenOptions): string {
  const all = [...payload, ...(file === undefined ? [] : [['openFile', remote(server, join(folder, file))]])];
  const query = new URLSearchParams({ folder });
  if (all.length > 0) query.set('payload', JSON.stringify(all));
  return `${server.url}/?${query}`;
}

export class Workbench {
  readonly page: Page;
  /** Addresses off this machine that the window asked for; they are refused. */
  readonly strayRequests: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.setDefaultTimeout(SHOWING_MS);
  }

  static async open(browser: Browser, server: CodeServer, options: OpenOptions): Promise<Workbench> {
    const { webExtension } = options;
    const context = await browser.newContext({
      viewport: { width: 1360, height: 940 },
      bypassCSP: webExtension !== undefined,
    });
    if (webExtension !== undefined) await addBuiltIn(context, new URL(webExtension));
    const workbench = new Workbench(context, await context.newPage());
    await context.route(
      url => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1',
      route => {
        workbench.strayRequests.push(route.request().url());
        return route.abort();
      },
    );
    await workbench.page.goto(windowUrl(server, options), { waitUntil: 'domcontentloaded' });
    await workbench.page.locator('.monaco-workbench').first().waitFor();
    return workbench;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** Runs a command by its title, through the palette. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    // By a key and not by a click, so that no mouse rests on the window and brings up more.
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the workspace by the end of its path. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(name);
    const label = name.split('/').at(-1) ?? name;
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: label }).waitFor();
  }

  /** Puts the cursor at a line and a column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /**
   * Opens the quick fixes at the cursor and waits for one of them. On a busy machine the first look may come before the
   * findings of the latest edit; a person would look again.
   */
  async openFixes(fix: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: fix }).first();
    for (let look = 1; ; look++) {
      await this.page.keyboard.press('Control+.');
      try {
        await row.waitFor({ timeout: look < LOOKS ? LOOKING_MS : SHOWING_MS });
        return;
      } catch (error) {
        if (look === LOOKS) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Where the cursor stands, as the status bar tells it. */
  position(): Promise<string> {
    return this.page.locator('[id="status.editor.selection"]').innerText();
  }

  /** Chooses a row of an open menu by keys. */
  async choose(menu: string, title: string): Promise<void> {
    const rows = await this.page.locator(`${menu} .monaco-list-row`).count();
    const focused = this.page.locator(`${menu} .monaco-list-row.focused`, { hasText: title });
    for (let i = 0; i <= rows; i++) {
      if ((await focused.count()) > 0) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`There is no row “${title}” in the menu.`);
  }

  /** Waits until the active editor shows a text. VS Code writes spaces as no-break spaces. */
  async seesLine(text: string): Promise<void> {
    const shown = text.replaceAll(' ', '\u00a0');
    await this.page.locator('.editor-instance .view-line', { hasText: shown }).first().waitFor();
  }
}

/**
 * Has the window take an extension for a built-in one, as @vscode/test-web does on a server of its own. Its boot
 * configuration is changed as it is read: a page that was rewritten on its way would count as another origin's.
 */
function addBuiltIn(context: BrowserContext, { protocol, host, pathname }: URL): Promise<unknown> {
  const extension = { scheme: protocol.slice(0, -1), authority: host, path: pathname };
  return context.addInitScript(additional => {
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
      return JSON.stringify({ ...JSON.parse(value ?? '{}'), additionalBuiltinExtensions: [additional] });
    };
  }, extension);
}
