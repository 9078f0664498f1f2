// Starts VS Code as code-server serves it, with an extension installed and everything else of it switched off.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServerEntry } from './installed.ts';

export interface CodeServer {
  readonly url: string;
  readonly port: number;
  /** Ends the server and all that it started. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** An empty folder for settings, extensions and logs. */
  readonly folder: string;
  /** Extensions to install. */
  readonly vsix?: readonly string[];
  /** Settings of the user, beside those that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** For the extension host. */
  readonly env?: NodeJS.ProcessEnv;
}

/** An editor that asks nothing, fetches nothing and always looks the same. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'files.autoSave': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'files.simpleDialog.enable': true,
};

const STARTING_MS = 60_000;
const ENDING_MS = 5_000;

/** @throws where it does not listen within a minute; the error says what it printed */
export async function startCodeServer(options: StartOptions): Promise<CodeServer> {
  const { folder, vsix = [], settings = {} } = options;
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('data/User'), { recursive: true });
  for (const name of ['home', 'extensions']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  writeFileSync(at('config.yaml'), 'bind-addr: 127.0.0.1:0\nauth: none\ncert: false\n');
  const places = [
    '--config',
    at('config.yaml'),
    '--user-data-dir',
    at('data'),
    '--extensions-dir',
    at('extensions'),
  ];
  const command = [codeServerEntry(), ...places];
  const env = { ...environment(at('home')), ...options.env };
  for (const file of vsix) {
    execFileSync(process.execPath, [...command, '--install-extension', file, '--force'], {
      env,
      stdio: 'pipe',
    });
  }
  const child = spawn(process.execPath, [...command, ...SWITCHED_OFF], {
    env,
    stdio: 'pipe',
    detached: true,
  });
  // A group of its own, so that nothing that it starts outlives the test, however the test ends.
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      // It is gone already.
    }
  };
  const kill = (): void => signal('SIGKILL');
  process.once('exit', kill);
  const port = await new Promise<number>((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`code-server does not listen:\n${printed}`)), STARTING_MS);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [, found] = /listening on https?:\/\/127\.0\.0\.1:(\d+)/.exec(printed) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(Number(found));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => {
      clearTimeout(late);
      reject(new Error(`code-server ended with ${code}:\n${printed}`));
    });
  });
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      process.off('exit', kill);
      if (child.exitCode === null) {
        const ended = new Promise(resolve => child.once('exit', resolve));
        signal('SIGTERM');
        const late = setTimeout(kill, ENDING_MS);
        await ended;
        clearTimeout(late);
      }
      kill();
    },
  };
}

const SWITCHED_OFF = [
  '--auth=none',
  '--bind-addr=127.0.0.1:0',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
  '--disable-proxy',
  '--ignore-last-opened',
];

/** Nothing of the machine's own editor, npm or extension gallery. */
function environment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    EXTENSIONS_GALLERY: '{}',
    CS_DISABLE_FILE_DOWNLOADS: 'true',
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
}
