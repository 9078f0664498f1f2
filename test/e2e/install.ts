// Installs what the end-to-end tests drive, into .cache: VS Code as code-server ships it, and a browser where it may.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_SERVER, codeServerEntry, findChromium, INSTALLED } from './installed.ts';

const WANTED = join(import.meta.dirname, 'code-server');

/** Debian's browser, and one font to read the screenshots by. */
const BROWSER_PACKAGES = ['chromium', 'fonts-dejavu-core'];

function installBrowser(): void {
  if (findChromium() !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say('There is no Chromium, and no right to install it: the end-to-end tests will be skipped.');
    return;
  }
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', ...BROWSER_PACKAGES], { DEBIAN_FRONTEND: 'noninteractive' });
}

/**
 * No install script of any package runs: some fetch from elsewhere, others compile. What they would have made is put in
 * its place: the search program from a package, stubs for native parts that a test does without (passwords, the log
 * writer, the watch over the parent process).
 */
function installCodeServer(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('code-server is installed on Linux (x64) alone: the end-to-end tests will be skipped.');
    return;
  }
  const stamp = stampOf(WANTED);
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === stamp) {
    say('code-server is installed.');
    return;
  }
  rmSync(CODE_SERVER, { recursive: true, force: true });
  mkdirSync(CODE_SERVER, { recursive: true });
  cpSync(WANTED, CODE_SERVER, { recursive: true });
  npm(CODE_SERVER, 'ci', '--ignore-scripts');
  const modules = join(CODE_SERVER, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  // A plain `npm ci` refuses the lock file that VS Code ships: a peer is missing in it.
  npm(vscode, 'ci', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps');
  const ripgrep = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(ripgrep, { recursive: true });
  cpSync(join(modules, '@vscode/ripgrep-linux-x64/bin/rg'), join(ripgrep, 'rg'));
  link('node_modules', join(vscode, 'node_modules.asar'));
  link('code-linux.sh', join(vscode, 'bin/remote-cli/code-server'));
  link('browser-linux.sh', join(vscode, 'bin/helpers/browser.sh'));
  for (const [path, code] of Object.entries(STUBS)) writeFileSync(join(modules, path), code);
  run(process.execPath, [codeServerEntry(), '--config', '/dev/null', '--version']);
  writeFileSync(INSTALLED, stamp);
}

const stampOf = (folder: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(readFileSync(import.meta.filename))
    .digest('hex');

/** By path below node_modules. */
const STUBS: Readonly<Record<string, string>> = {
  // Asked for at start, needed for passwords alone; the tests log in without one.
  'argon2/argon2.js': `'use strict';
const no = () => { throw new Error('argon2 is not part of this installation'); };
module.exports = { hash: no, verify: no, needsRehash: no, argon2d: 0, argon2i: 1, argon2id: 2 };
`,
  // Ends a process whose parent is gone.
  'code-server/lib/vscode/node_modules/native-watchdog/index.js': `'use strict';
exports.exit = code => process.exit(code);
exports.start = parent => {
  setInterval(() => { try { process.kill(parent, 0); } catch { process.exit(87); } }, 1000).unref();
};
`,
  // Writes logs, as VS Code asks for them.
  'code-server/lib/vscode/node_modules/@vscode/spdlog/index.js': `'use strict';
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
    mkdirSync(dirname(file), { recursive: true });
  }
  write(level, text) {
    if (level >= this.level) appendFileSync(this.file, new Date().toISOString() + ' ' + LEVELS[level] + ' ' + text + '\\n');
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
LEVELS.forEach((name, level) => { Logger.prototype[name] = function (text) { this.write(level, text); }; });
const create = async (name, file) => new Logger(file);
const nothing = () => {};
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.shutdown = nothing;
`,
};

function link(target: string, path: string): void {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

const npm = (folder: string, ...args: string[]): void =>
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {}, folder);

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}, cwd = process.cwd()): void {
  const done = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (done.status === 0) return;
  say(`\`${command} ${args.join(' ')}\` failed:\n${done.stdout}${done.stderr}${done.error ?? ''}`);
  process.exit(1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

installBrowser();
installCodeServer();
