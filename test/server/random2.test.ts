// Random scripts of edits against a live server: at rest its findings are those of a fresh check of what is there.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findRoots } from '../../cli/src/roots.ts';
import { checkRoot } from '../conformance/case-folder.ts';
import { CANDIDATE, CASE, FILES, POSITION, SHORT_VACANCY, VACANCY } from './cases.ts';
import { folderWith, positionIn, startServer, type TestServer } from './server.ts';

vi.setConfig({ testTimeout: 600_000 });

/** The day of the fresh check. */
const AS_OF = '2026-11-21';
/** The same scripts in every run; a failing one is printed with its seed and path. */
const SEED = 4711;

const NAMES = ['agency.ses', 'fleet/position.ses', 'fleet/vacancy.ses', 'fleet/case.ses', 'new.ses'] as const;
const TEXTS = [...Object.values(FILES), CANDIDATE, CASE, POSITION, SHORT_VACANCY, VACANCY, '', 'agency'];
const SNIPPETS = [
  '',
  ' ',
  '\n',
  '"',
  '{',
  '}',
  'DES',
  'Director',
  '2024-03-11',
  'closes: 2024-03-12\n',
  '// a comment\n',
  '/*',
  'waive vacancy/open-period-too-short { reason: "Agreed." }\n',
  'ä😀',
];
const METHODS = ['hover', 'completion', 'definition', 'documentHighlight', 'documentSymbol', 'foldingRange'];

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom(...TEXTS);
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      name,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom(...SNIPPETS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replace' as const), name, text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), name }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), name }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), name, text }) },
  fc.record({ do: fc.constant('remove' as const), name }),
  fc.record({ do: fc.constant('rename' as const), name, to: name }),
  fc.record({ do: fc.constant('inner-root' as const), on: fc.boolean() }),
  fc.record({
    do: fc.constant('configure' as const),
    json: fc.constantFrom(
      '{}',
      '{ "ignore": ["fleet/v*"] }',
      '{ "severity": { "name/*": "off" } }',
      '{ nonsense',
    ),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('ask' as const), name, method: fc.constantFrom(...METHODS) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Runs a script, and knows what is on disk and what is open. */
class Script {
  readonly #server: TestServer;
  readonly #open = new Set<string>();
  readonly #answers: Promise<unknown>[] = [];

  constructor(server: TestServer) {
    this.#server = server;
  }

  async run(one: Step): Promise<void> {
    const server = this.#server;
    switch (one.do) {
      case 'type': {
        await this.#ensureOpen(one.name);
        const before = server.text(one.name);
        const start = Math.floor(one.at * before.length);
        const end = Math.min(before.length, start + one.remove);
        const range = { start: positionIn(before, start), end: positionIn(before, end) };
        await server.change(one.name, { range, text: one.insert });
        server.note(one.name, before.slice(0, start) + one.insert + before.slice(end));
        return;
      }
      case 'replace':
        await this.#ensureOpen(one.name);
        return server.change(one.name, { text: one.text });
      case 'close':
        if (this.#open.delete(one.name)) await server.close(one.name);
        return;
      case 'save':
        if (this.#open.has(one.name)) await server.onDisk({ [one.name]: server.text(one.name) });
        return;
      case 'write':
        return server.onDisk({ [one.name]: one.text });
      case 'remove':
        return server.onDisk({ [one.name]: undefined });
      case 'rename':
        return this.#rename(one.name, one.to);
      case 'inner-root':
        return server.onDisk({ 'fleet/casefile.json': one.on ? '{}' : undefined });
      case 'configure':
        return server.onDisk({ 'casefile.json': one.json });
      case 'ask':
        if (this.#open.has(one.name)) this.#answers.push(this.#ask(one.name, one.method));
    }
  }

  /** Compares what the server tells with a fresh check of a copy that has the open texts in it. */
  async compare(): Promise<void> {
    await Promise.all(this.#answers.splice(0));
    await this.#server.atRest();
    const copy = folderWith({});
    cpSync(this.#server.folder, copy, { recursive: true });
    for (const open of this.#open) {
      mkdirSync(dirname(join(copy, open)), { recursive: true });
      writeFileSync(join(copy, open), this.#server.text(open));
    }
    expect(this.#told()).toEqual(await fresh(copy));
  }

  #told(): string[] {
    const told = [...this.#server.published.values()].flatMap(({ uri, diagnostics }) =>
      diagnostics.map(({ code, severity, range, message, relatedInformation = [] }) =>
        JSON.stringify([
          uri.slice(this.#server.uri('').length + 1),
          code,
          severity,
          range,
          String(message).split('\n', 1)[0],
          relatedInformation.map(place => place.location.range),
        ]),
      ),
    );
    return told.sort();
  }

  async #ensureOpen(file: string): Promise<void> {
    if (this.#open.has(file)) return;
    this.#open.add(file);
    const path = join(this.#server.folder, file);
    await this.#server.open(file, existsSync(path) ? readFileSync(path, 'utf8') : '');
  }

  async #rename(from: string, to: string): Promise<void> {
    const { folder } = this.#server;
    if (from === to || !existsSync(join(folder, from))) return;
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    rmSync(join(folder, to), { force: true });
    renameSync(join(folder, from), join(folder, to));
    await this.#server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: this.#server.uri(from), type: 3 },
        { uri: this.#server.uri(to), type: 1 },
      ],
    });
  }

  #ask(file: string, method: string): Promise<unknown> {
    const textDocument = { uri: this.#server.uri(file) };
    return this.#server.request(`textDocument/${method}`, {
      textDocument,
      position: { line: 3, character: 7 },
    });
  }
}

const SEVERITIES = ['', 'error', 'warning', 'information'];

async function fresh(folder: string): Promise<string[]> {
  const told: string[] = [];
  for (const root of findRoots([], folder)) {
    const { findings } = await checkRoot(root, folder);
    for (const { file, rule, severity, range, message, related, waived } of findings) {
      if (waived?.kind === 'waived') continue;
      const places = related.map(place => place.range);
      told.push(JSON.stringify([file, rule, SEVERITIES.indexOf(severity), range, message, places]));
    }
  }
  return told.sort();
}

test('the findings of a server that lives through edits are those of a fresh check', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async steps => {
      const server = await startServer(folderWith(FILES), { settings: { asOf: AS_OF } });
      const script = new Script(server);
      for (const [i, one] of steps.entries()) {
        await script.run(one);
        if (i % 7 === 6) await script.compare();
      }
      await script.compare();
      await server.end();
    }),
    { numRuns: 40, seed: SEED },
  );
});
