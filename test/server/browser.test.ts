// The server as a worker: in a world without anything of Node, with files that the client hands over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import {
  CHECK_WORKSPACE,
  FIND_FILES,
  type FileContents,
  GET_STATUS,
  READ_FILE,
  type Status,
} from '@casefile/server/protocol';
import { expect, inject, test } from 'vitest';
import type { Diagnostic, Hover, LocationLink } from 'vscode-languageserver-protocol';
import { FILES, SHORT_VACANCY } from './cases.ts';
import { AS_OF, positionIn } from './server.ts';

const ROOT = 'vscode-vfs://github/agency/cases';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What the server sees of its worker. */
interface Self {
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage(message: Message): void;
  addEventListener(): void;
}

/** A worker and its client, as a browser would join them. */
class Worker {
  readonly published = new Map<string, readonly Diagnostic[]>();
  readonly #files: Map<string, Uint8Array>;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #self: Self;
  #id = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    const fault = inject('serverBundleFault');
    if (fault !== '') throw new Error(fault);
    this.#files = new Map(
      Object.entries(files).map(([name, content]) => [
        `${ROOT}/${name}`,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    );
    const self: Self = {
      postMessage: (message: Message) => this.#take(structuredClone(message)),
      // For errors alone.
      addEventListener: () => undefined,
    };
    this.#self = self;
    // What a worker has; none of it is Node's alone.
    const world = {
      ...{
        performance,
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
        TextDecoder,
        TextEncoder,
        atob,
        console,
        URL,
      },
      self,
    };
    runInContext(
      readFileSync(join(import.meta.dirname, '../../server/dist/browser.js'), 'utf8'),
      createContext(world),
    );
  }

  async start(): Promise<void> {
    await this.request('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: ROOT, name: 'cases' }],
      capabilities: { workspace: {} },
      initializationOptions: { files: true, settings: { asOf: AS_OF } },
    });
    this.notify('initialized', {});
    await this.request(GET_STATUS);
  }

  request<R>(method: string, params: object = {}): Promise<R> {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) =>
        error === undefined ? resolve(result as R) : reject(new Error(error.message)),
      );
      this.#post({ id, method, params });
    });
  }

  notify(method: string, params: object): void {
    this.#post({ method, params });
  }

  write(name: string, content: string): void {
    this.#files.set(`${ROOT}/${name}`, new TextEncoder().encode(content));
    this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${ROOT}/${name}`, type: 2 }] });
  }

  codes(name: string): unknown[] {
    return (this.published.get(`${ROOT}/${name}`) ?? []).map(({ code }) => code);
  }

  #post(message: object): void {
    this.#self.onmessage?.({ data: structuredClone({ jsonrpc: '2.0', ...message }) });
  }

  #take(message: Message): void {
    if (message.method === 'textDocument/publishDiagnostics' && message.params !== undefined)
      this.published.set(message.params.uri, message.params.diagnostics);
    else if (message.method !== undefined && message.id !== undefined)
      this.#post({ id: message.id, result: this.#answer(message.method, message.params?.uri ?? '') });
    else if (message.id !== undefined) this.#answers.get(message.id)?.(message);
  }

  #answer(method: string, uri: string): unknown {
    if (method === FIND_FILES) return { files: [...this.#files.keys()] };
    if (method !== READ_FILE) return null;
    const bytes = this.#files.get(uri);
    const contents: FileContents =
      bytes === undefined
        ? { unreadable: 'FileNotFound' }
        : { base64: Buffer.from(bytes).toString('base64') };
    return contents;
  }
}

test('all files are read from the client and told', async () => {
  const worker = new Worker({
    ...FILES,
    'fleet/vacancy.ses': SHORT_VACANCY,
    'bytes.ses': new Uint8Array([0x61, 0xff]),
    'inner/casefile.json': '{ "edtion": 1 }',
    'inner/one.ses': 'vacancy V "1" for FleetDirector {}',
  });
  await worker.start();
  expect(worker.codes('fleet/vacancy.ses')).toContain('vacancy/open-period-too-short');
  expect(worker.codes('fleet/vacancy.ses')).not.toContain('name/not-declared');
  expect(worker.codes('bytes.ses')).toEqual(['file/not-text']);
  expect(worker.codes('inner/casefile.json')).toEqual(['config/unknown-key']);
  expect(worker.codes('inner/one.ses')).toContain('name/not-declared');
});

test('what changes behind the client is read again', async () => {
  const worker = new Worker(FILES);
  await worker.start();
  worker.write('fleet/vacancy.ses', SHORT_VACANCY);
  await worker.request(GET_STATUS);
  expect(worker.codes('fleet/vacancy.ses')).toContain('vacancy/open-period-too-short');
  const status = await worker.request<Status>(CHECK_WORKSPACE);
  expect(status.roots[0]?.files).toBe(5);
});

test('open files are edited, told and jumped from', async () => {
  const worker = new Worker(FILES);
  await worker.start();
  const uri = `${ROOT}/fleet/vacancy.ses`;
  worker.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'casefile', version: 1, text: SHORT_VACANCY },
  });
  await worker.request(GET_STATUS);
  expect(worker.codes('fleet/vacancy.ses')).toContain('vacancy/open-period-too-short');
  const at = {
    textDocument: { uri },
    position: positionIn(SHORT_VACANCY, SHORT_VACANCY.indexOf('for Fleet') + 6),
  };
  const [link] = await worker.request<LocationLink[]>('textDocument/definition', at);
  expect(link?.targetUri).toBe(`${ROOT}/fleet/position.ses`);
  const hover = await worker.request<Hover>('textDocument/hover', at);
  expect(hover.contents).toMatchObject({ value: expect.stringContaining('Heads the fleet.') });
});
