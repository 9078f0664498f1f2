// The server goes on, whatever comes in: requests about files that are not there, broken messages, cancelled ones.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, type Hover } from 'vscode-languageserver-protocol/node';
import { CASE, FILES, POSITION, SHORT_VACANCY, VACANCY } from './cases.ts';
import { folderWith, startServer, type TestServer } from './server.ts';

const NAME = 'fleet/vacancy.ses';

/** Every request about a document, with what it needs beside the document. */
const REQUESTS: Readonly<Record<string, object>> = {
  'textDocument/hover': { position: { line: 0, character: 3 } },
  'textDocument/completion': { position: { line: 1, character: 3 } },
  'textDocument/definition': { position: { line: 0, character: 50 } },
  'textDocument/references': { position: { line: 0, character: 50 }, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { position: { line: 0, character: 50 } },
  'textDocument/prepareRename': { position: { line: 0, character: 50 } },
  'textDocument/rename': { position: { line: 0, character: 50 }, newName: 'Other' },
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/semanticTokens/full': {},
  'textDocument/selectionRange': { positions: [{ line: 0, character: 3 }] },
  'textDocument/codeAction': {
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    context: { diagnostics: [] },
  },
};

async function opened(): Promise<TestServer> {
  const server = await startServer(folderWith(FILES));
  await server.open(NAME, VACANCY);
  await server.atRest();
  return server;
}

/** The server still answers, and tells what is wrong. */
async function expectAlive(server: TestServer): Promise<void> {
  await server.open('fleet/alive.ses', SHORT_VACANCY.replace('FleetDirector2024', 'Alive2024'));
  await server.atRest();
  expect(server.codes('fleet/alive.ses')).toContain('vacancy/open-period-too-short');
  expect(server.process.exitCode).toBeNull();
}

describe('requests about a file', () => {
  const ask = (server: TestServer, uri: string): Promise<unknown[]> =>
    Promise.all(
      Object.entries(REQUESTS).map(([method, more]) =>
        server.request(method, { textDocument: { uri }, ...more }).catch((error: Error) => error.message),
      ),
    );

  test('that is not open are answered from what is on disk', async () => {
    const server = await startServer(folderWith(FILES));
    await server.atRest();
    const [hover] = await ask(server, server.uri(NAME));
    expect((hover as Hover).contents).toMatchObject({ value: expect.stringContaining('announcement') });
    await expectAlive(server);
  });

  test('that is not there are refused in words', async () => {
    const server = await opened();
    for (const answer of await ask(server, server.uri('nowhere.ses')))
      expect(answer).toMatch(/There is no case file/);
    await expectAlive(server);
  });

  test('that was closed, renamed and removed have an answer', async () => {
    const server = await opened();
    await server.close(NAME);
    rmSync(join(server.folder, NAME));
    await ask(server, server.uri(NAME));
    await server.onDisk({ [NAME]: undefined });
    await ask(server, server.uri(NAME));
    await expectAlive(server);
  });

  test.each(['no uri at all', 'http://example.org/a.ses', 'file:///', 'untitled:x', ''])('%j', async uri => {
    const server = await opened();
    await ask(server, uri);
    await expectAlive(server);
  });

  test('at places that it does not have', async () => {
    const server = await opened();
    for (const [line, character] of [
      [1e6, 0],
      [0, 1e6],
      [-1, -1],
      [0.5, 0.5],
    ]) {
      for (const method of Object.keys(REQUESTS)) {
        const position = { line, character };
        await server
          .request(method, {
            ...REQUESTS[method],
            textDocument: { uri: server.uri(NAME) },
            position,
            positions: [position],
          })
          .catch(() => undefined);
      }
    }
    await expectAlive(server);
  });
});

describe('messages', () => {
  test('that are cancelled end, and hold nothing up', async () => {
    const server = await opened();
    const asked = Array.from({ length: 50 }, (_, i) => {
      const source = new CancellationTokenSource();
      const answer = server.connection
        .sendRequest(
          'textDocument/references',
          { textDocument: { uri: server.uri(NAME) }, ...REQUESTS['textDocument/references'] },
          source.token,
        )
        .catch((error: { code: number }) => error.code);
      if (i % 2 === 0) source.cancel();
      return answer;
    });
    // Either it was done before the word came, or it was given up.
    for (const answer of await Promise.all(asked))
      expect(Array.isArray(answer) || answer === -32800).toBe(true);
    await expectAlive(server);
  });

  test('without what they need are refused', async () => {
    const server = await opened();
    for (const method of Object.keys(REQUESTS)) {
      await expect(server.request(method, {}), method).rejects.toThrow();
      await expect(server.request(method, { textDocument: null }), method).rejects.toThrow();
    }
    await expect(server.request('casefile/unheardOf', {})).rejects.toThrow('Unhandled method');
    await expectAlive(server);
  });

  test('about documents that were never opened, or were opened twice, do no harm', async () => {
    const server = await opened();
    const uri = server.uri(NAME);
    const send = (method: string, params: object): Promise<void> =>
      server.connection.sendNotification(method, params);
    await send('textDocument/didChange', {
      textDocument: { uri: server.uri('x.ses'), version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await send('textDocument/didClose', { textDocument: { uri: server.uri('x.ses') } });
    await send('textDocument/didOpen', {
      textDocument: { uri, languageId: 'casefile', version: 7, text: SHORT_VACANCY },
    });
    await send('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: 'x' }] });
    await send('textDocument/didChange', { textDocument: { uri, version: 8 }, contentChanges: [] });
    await send('textDocument/didChange', { textDocument: { uri, version: 9 } });
    await send('textDocument/didOpen', {});
    await send('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: server.uri('gone/away.ses'), type: 3 },
        { uri: 'no uri', type: 9 },
      ],
    });
    await send('workspace/didChangeWatchedFiles', {});
    await send('workspace/didChangeConfiguration', {});
    await send('$/unheardOf', {});
    await expectAlive(server);
    expect(server.codes(NAME)).toContain('vacancy/open-period-too-short');
  });

  test('that are no JSON are passed over', async () => {
    const server = await opened();
    for (const body of [
      '{ not json',
      '[]',
      'null',
      '"text"',
      '{"jsonrpc":"2.0"}',
      '{"jsonrpc":"2.0","id":{},"method":7}',
    ])
      server.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await expectAlive(server);
  });
});

test('a client that does not answer about settings gets the defaults', async () => {
  const server = await startServer(folderWith({ ...FILES, [NAME]: SHORT_VACANCY }), {
    settings: () => {
      throw new Error('No.');
    },
  });
  await server.atRest();
  expect(server.codes(NAME)).toContain('vacancy/open-period-too-short');
});

test('edits and requests that come thick and fast are all answered', async () => {
  const server = await opened();
  await server.open('fleet/case.ses', CASE);
  await server.open('fleet/position.ses', POSITION);
  const answers: Promise<unknown>[] = [];
  for (let i = 0; i < 60; i++) {
    await server.change(NAME, { text: VACANCY.slice(0, i * 5) });
    for (const [method, more] of Object.entries(REQUESTS))
      answers.push(server.request(method, { textDocument: { uri: server.uri(NAME) }, ...more }));
  }
  await server.change(NAME, { text: SHORT_VACANCY });
  await Promise.all(answers);
  await server.atRest();
  expect(server.codes(NAME)).toContain('vacancy/open-period-too-short');
  await expectAlive(server);
});

test('the server ends when it is told to, and when its client is gone', async () => {
  const polite = await opened();
  const ended = new Promise(resolve => polite.process.once('exit', resolve));
  await polite.request('shutdown');
  await polite.connection.sendNotification('exit');
  expect(await ended).toBe(0);
  const rude = await opened();
  const left = new Promise(resolve => rude.process.once('exit', resolve));
  rude.process.stdin?.end();
  await left;
});
