// A client for tests: starts the bundled server as a process, and speaks the protocol with it as an editor does.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CHECK_WORKSPACE,
  GET_STATUS,
  type InitializationOptions,
  SETTINGS_SECTION,
  type Settings,
  STATUS,
  type Status,
} from '@casefile/server/protocol';
import { afterEach, inject } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** The server as it is shipped. */
const SERVER = join(import.meta.dirname, '../../server/dist/node.cjs');

/** The day from which tests look. */
export const AS_OF = '2026-06-01';

export interface StartOptions {
  readonly settings?: Settings | ((folder: string) => Settings);
  readonly options?: InitializationOptions;
  readonly capabilities?: InitializeParams['capabilities'];
  /** Folders below the folder of the test; the folder itself where it is left out, none where it is empty. */
  readonly folders?: readonly string[];
}

const started: TestServer[] = [];
const made: string[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map(server => server.end()));
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files; gone when the test has run. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'casefile-server-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A server on a folder, initialized. */
export async function startServer(folder: string, options: StartOptions = {}): Promise<TestServer> {
  const fault = inject('serverBundleFault');
  if (fault !== '') throw new Error(fault);
  const server = new TestServer(folder, options);
  started.push(server);
  await server.initialize();
  return server;
}

export class TestServer {
  readonly folder: string;
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly logged: string[] = [];
  /** What was last published, by URI. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** Every publication, in order. */
  readonly publications: PublishDiagnosticsParams[] = [];
  status: Status | undefined;
  settings: StartOptions['settings'];
  result: InitializeResult | undefined;
  readonly #options: StartOptions;
  readonly #versions = new Map<string, number>();
  readonly #watchers = new Set<() => void>();
  readonly #texts = new Map<string, string>();

  constructor(folder: string, options: StartOptions) {
    this.folder = folder;
    this.#options = options;
    this.settings = options.settings ?? { asOf: AS_OF };
    this.process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.process;
    if (stdin === null || stdout === null || stderr === null) throw new Error('The server has no pipes.');
    // Whatever waits for an answer of a server that is gone fails.
    this.process.once('exit', () => this.connection.dispose());
    stderr.on('data', data => this.logged.push(String(data)));
    this.connection = createProtocolConnection(stdout, stdin);
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.publications.push(params);
      for (const look of [...this.#watchers]) look();
    });
    this.connection.onNotification(STATUS, (status: Status) => {
      this.status = status;
      for (const look of [...this.#watchers]) look();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
        items.map(({ scopeUri = '', section }) => {
          if (section !== SETTINGS_SECTION) return null;
          return typeof this.settings === 'function' ? this.settings(scopeUri) : this.settings;
        }),
    );
    this.connection.listen();
  }

  async initialize(): Promise<void> {
    const folders = (this.#options.folders ?? ['']).map(name => ({
      uri: this.uri(name).replace(/\/$/, ''),
      name,
    }));
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true },
        },
        textDocument: {
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
          completion: { completionItem: { snippetSupport: true } },
        },
        ...this.#options.capabilities,
      },
      initializationOptions: this.#options.options,
    };
    this.result = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.connection.sendNotification('initialized', {});
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).toString();
  }

  /** The text of a file that is open. */
  text(name: string): string {
    return this.#texts.get(name) ?? '';
  }

  async open(name: string, text: string): Promise<void> {
    this.#texts.set(name, text);
    this.#versions.set(name, 1);
    const languageId = name.endsWith('.json') ? 'json' : 'casefile';
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(name), languageId, version: 1, text },
    });
  }

  /** Notes the text that an open file has after a change of a part of it. */
  note(name: string, text: string): void {
    this.#texts.set(name, text);
  }

  /** Gives an open file another text; or changes a part of it, and leaves the whole to the server. */
  async change(name: string, ...changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    const last = changes.at(-1);
    if (last !== undefined && !('range' in last)) this.#texts.set(name, last.text);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: changes,
    });
  }

  /** Replaces a part of an open file that stands in it once. */
  async edit(name: string, from: string, to: string): Promise<void> {
    const text = this.text(name);
    if (text.split(from).length !== 2) throw new Error(`${from} does not stand once in ${name}.`);
    const start = positionIn(text, text.indexOf(from));
    const end = positionIn(text, text.indexOf(from) + from.length);
    await this.change(name, { range: { start, end }, text: to });
    this.#texts.set(
      name,
      text.replace(from, () => to),
    );
  }

  async close(name: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(name) },
    });
  }

  /** Writes a file, or removes it, and tells the server as an editor's watcher does. */
  async onDisk(changes: Readonly<Record<string, string | undefined>>): Promise<void> {
    const events = Object.entries(changes).map(([name, text]) => {
      const path = join(this.folder, name);
      if (text === undefined) rmSync(path, { recursive: true, force: true });
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      return { uri: this.uri(name), type: text === undefined ? 3 : 2 };
    });
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: events });
  }

  async setSettings(settings: StartOptions['settings']): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** A request about a place in an open file: behind the first half of `at`, which is cut by `|`. */
  at<R>(method: string, name: string, at: string, more: object = {}): Promise<R> {
    return this.request<R>(method, {
      textDocument: { uri: this.uri(name) },
      position: this.position(name, at),
      ...more,
    });
  }

  position(name: string, at: string): Position {
    const [before = '', behind = ''] = at.split('|');
    const text = this.text(name);
    const offset = text.indexOf(before + behind);
    if (offset < 0) throw new Error(`${at} does not stand in ${name}.`);
    return positionIn(text, offset + before.length);
  }

  range(name: string, of: string): Range {
    return { start: this.position(name, `|${of}`), end: this.position(name, `${of}|`) };
  }

  /** Waits until what was published looks as wanted. The test's own limit is the only one. */
  async until<T>(look: () => T | undefined | false): Promise<T> {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    return new Promise(resolve => {
      const watch = (): void => {
        const now = look();
        if (now === undefined || now === false) return;
        this.#watchers.delete(watch);
        resolve(now);
      };
      this.#watchers.add(watch);
    });
  }

  /** What is told of a file, when the server says that it is complete. */
  async diagnostics(name: string): Promise<Diagnostic[]> {
    await this.atRest();
    return this.published.get(this.uri(name))?.diagnostics ?? [];
  }

  codes(name: string): string[] {
    return (this.published.get(this.uri(name))?.diagnostics ?? []).map(({ code }) => String(code)).sort();
  }

  /** Resolves when the server has read and told everything that was sent before. */
  async atRest(): Promise<void> {
    await this.request(GET_STATUS);
  }

  checkWorkspace(): Promise<Status> {
    return this.request(CHECK_WORKSPACE);
  }

  async end(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const gone = new Promise(resolve => this.process.once('exit', resolve));
      this.process.kill();
      await gone;
    }
  }
}

export function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
