// Measures language servers over stdio, as an editor meets them: until the first findings, and after each edit.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { AS_OF, writeCases } from './cases.ts';
import { median } from './measure.ts';

/** What an editor waits for. Milliseconds. */
export interface EditorMeasured {
  readonly files: number;
  /** From the start of the process to the first findings of the file that is open. */
  readonly firstMs: number;
  /** From the start until all files are told; absent where a server tells only what is open. */
  readonly allMs?: number;
  readonly edit: Percentiles;
  /** The same for an edit of the declaration that every file refers to. */
  readonly sharedEdit?: Percentiles;
  /** From such an edit until all files are told again. */
  readonly sharedAllMs?: number;
  /** The peak of resident memory, where the system tells it. */
  readonly mb: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** How a server is started, and what is edited. */
interface Subject {
  readonly args: readonly string[];
  readonly folder: string;
  readonly files: number;
  readonly languageId: string;
  /** The file that is opened and edited, below the folder. */
  readonly file: string;
  /** Two pieces that an edit exchanges in it, so that a finding comes and goes. */
  readonly flip: readonly [string, string];
  readonly shared?: { readonly file: string; readonly flip: readonly [string, string] };
  readonly settings: unknown;
  /** The request by which the server says that all is told. */
  readonly atRest?: string;
}

/** Behind each of these all files are told again, which takes its time. */
const MOST_SHARED_EDITS = 8;

const REPOSITORY = join(import.meta.dirname, '../..');

export function casefileSubject(work: string, files: number): Subject {
  const folder = join(work, `editor-${files}`);
  writeCases(folder, join(work, `editor-${files}-yaml`), files);
  return {
    args: [join(REPOSITORY, 'server/dist/node.cjs'), '--stdio'],
    folder,
    files,
    languageId: 'casefile',
    file: 'cases-0/announcement-00001.ses',
    // A word of the list, and none.
    flip: ['pay-plan: ES', 'pay-plan: EX'],
    shared: {
      file: 'agency.ses',
      flip: ['agency DES "Department of Example Services"', 'agency DES "Department of Other Services"'],
    },
    settings: { asOf: AS_OF },
    atRest: 'casefile/getStatus',
  };
}

/** The same facts as YAML, with a schema: what yaml-language-server is for. */
export function yamlSubject(work: string, schema: object): Subject {
  const folder = join(work, 'editor-yaml');
  writeCases(join(work, 'editor-yaml-ses'), folder, 4);
  const schemaFile = join(work, 'editor-schema.json');
  writeFileSync(schemaFile, JSON.stringify(schema));
  return {
    args: [
      createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server'),
      '--stdio',
    ],
    folder,
    files: 1,
    languageId: 'yaml',
    file: 'cases-0/announcement-00000.yaml',
    flip: ['pay-plan: ES', 'pay-plan: EX'],
    settings: {
      validate: true,
      completion: false,
      hover: false,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schemaFile).toString()]: ['*.yaml'] },
    },
  };
}

/** @param rounds how often the server is started; @param edits how often each start edits */
export async function measureEditor(
  subject: Subject,
  rounds: number,
  edits: number,
): Promise<EditorMeasured> {
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round++) starts.push(await measureStart(subject, edits));
  const of = (pick: (start: Start) => number | undefined): number =>
    median(starts.map(pick).filter(ms => ms !== undefined));
  const shared = starts.flatMap(start => start.sharedEdits);
  return {
    files: subject.files,
    firstMs: of(start => start.firstMs),
    edit: percentiles(starts.flatMap(start => start.edits)),
    mb: Math.max(...starts.map(({ mb }) => mb)),
    ...(subject.atRest !== undefined && { allMs: of(start => start.allMs) }),
    ...(shared.length > 0 && {
      sharedEdit: percentiles(shared),
      sharedAllMs: of(start => start.sharedAllMs),
    }),
  };
}

interface Start {
  readonly firstMs: number;
  readonly allMs: number | undefined;
  readonly edits: readonly number[];
  readonly sharedEdits: readonly number[];
  readonly sharedAllMs: number | undefined;
  readonly mb: number;
}

async function measureStart(subject: Subject, edits: number): Promise<Start> {
  const started = performance.now();
  const session = new Session(subject);
  try {
    await session.open(subject.file);
    const firstMs = performance.now() - started;
    await session.rest();
    const allMs = subject.atRest === undefined ? undefined : performance.now() - started;
    // What runs for the first time is not what one waits for all day.
    await session.edits(subject.file, subject.flip, 10);
    const times = await session.edits(subject.file, subject.flip, edits);
    const { shared } = subject;
    if (shared === undefined)
      return { firstMs, allMs, edits: times, sharedEdits: [], sharedAllMs: undefined, mb: session.peak() };
    await session.open(shared.file);
    await session.edits(shared.file, shared.flip, 2);
    await session.rest();
    const sharedTimes: number[] = [];
    let all = 0;
    const sharedCount = Math.min(MOST_SHARED_EDITS, edits);
    for (let i = 0; i < sharedCount; i++) {
      const began = performance.now();
      sharedTimes.push(...(await session.edits(shared.file, shared.flip, 1)));
      await session.rest();
      all += performance.now() - began;
    }
    return {
      firstMs,
      allMs,
      edits: times,
      sharedEdits: sharedTimes,
      sharedAllMs: all / sharedCount,
      mb: session.peak(),
    };
  } finally {
    session.end();
  }
}

/** A server, and a client that does no more than it must. */
class Session {
  readonly #subject: Subject;
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #ready: Promise<void>;
  readonly #versions = new Map<string, number>();
  readonly #texts = new Map<string, string>();
  #told: ((params: PublishDiagnosticsParams) => void) | undefined;

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#process = spawn(process.execPath, [...subject.args], { stdio: ['pipe', 'pipe', 'ignore'] });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error('The server has no pipes.');
    this.#connection = createProtocolConnection(stdout, stdin);
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#told?.(params),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === subject.languageId ? subject.settings : {})),
    );
    this.#connection.listen();
    this.#ready = this.#initialize();
  }

  async #initialize(): Promise<void> {
    const uri = pathToFileURL(this.#subject.folder).toString();
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
        textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
      },
    });
    await this.#connection.sendNotification('initialized', {});
    await this.#connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { [this.#subject.languageId]: this.#subject.settings },
    });
  }

  /** Opens a file. Resolves when it is told for the first time. */
  async open(file: string): Promise<void> {
    await this.#ready;
    const text = readFileSync(join(this.#subject.folder, file), 'utf8');
    this.#texts.set(file, text);
    this.#versions.set(file, 1);
    const told = this.#whenTold(file);
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.#uri(file), languageId: this.#subject.languageId, version: 1, text },
    });
    await told;
  }

  /** Edits a file so often, each time when the findings of the last time are told. @returns how long each took */
  async edits(file: string, [one, other]: readonly [string, string], times: number): Promise<number[]> {
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const text = this.#texts.get(file) ?? '';
      const [from, to] = text.includes(one) ? [one, other] : [other, one];
      const at = text.indexOf(from);
      const lines = text.slice(0, at).split('\n');
      const start = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const version = (this.#versions.get(file) ?? 0) + 1;
      this.#versions.set(file, version);
      this.#texts.set(file, text.replace(from, to));
      const began = performance.now();
      const told = this.#whenTold(file, version);
      await this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: this.#uri(file), version },
        contentChanges: [
          { range: { start, end: { line: start.line, character: start.character + from.length } }, text: to },
        ],
      });
      await told;
      took.push(performance.now() - began);
    }
    return took;
  }

  async rest(): Promise<void> {
    if (this.#subject.atRest !== undefined) await this.#connection.sendRequest(this.#subject.atRest);
  }

  /** The peak of resident memory in MB; nothing where the system does not tell it. */
  peak(): number {
    const status = `/proc/${this.#process.pid}/status`;
    if (!existsSync(status)) return Number.NaN;
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
  }

  end(): void {
    this.#process.kill();
    this.#connection.dispose();
  }

  #whenTold(file: string, version?: number): Promise<void> {
    const uri = this.#uri(file);
    return new Promise(resolve => {
      this.#told = params => {
        if (params.uri !== uri) return;
        // A server that tells no version is taken at its word.
        if (version !== undefined && params.version !== undefined && params.version < version) return;
        this.#told = undefined;
        resolve();
      };
    });
  }

  #uri(file: string): string {
    return pathToFileURL(join(this.#subject.folder, file)).toString();
  }
}

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
