// What an editor shows of the shape of a file: outline, folding, colours, widening selections; and search by name.
import { describe, expect, test } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { CASE, FILES, POSITION } from './cases.ts';
import { folderWith, startServer, type TestServer } from './server.ts';

async function opened(text = CASE): Promise<TestServer> {
  const server = await startServer(folderWith(FILES));
  await server.open('fleet/case.ses', text);
  return server;
}

const about = <R>(server: TestServer, method: string, more: object = {}): Promise<R> =>
  server.request<R>(method, { textDocument: { uri: server.uri('fleet/case.ses') }, ...more });

test('the outline has declarations, and in them the blocks', async () => {
  const symbols = await about<DocumentSymbol[]>(await opened(), 'textDocument/documentSymbol');
  const shown = symbols.map(({ name, detail, children = [] }) => [
    name,
    detail,
    children.map(child => child.name),
  ]);
  expect(shown).toEqual([
    ['qrb-board June20', 'QRB of 20 June 2024', ['member M1', 'member M2', 'member M3']],
    ['qrb-case FleetCase', 'ESCS 24-11873 for C1027', ['review']],
  ]);
});

test('the outline of half a file has what can be read', async () => {
  const server = await opened('qrb-case Half for {\n  review {\n    board: J\n\nvacancy');
  const symbols = await about<DocumentSymbol[]>(server, 'textDocument/documentSymbol');
  expect(symbols[0]?.name).toBe('qrb-case Half');
  expect(symbols[0]?.children?.[0]?.name).toBe('review');
});

test('blocks, long texts and comments fold; what stands on one line does not', async () => {
  const long = CASE.replace('criterion: A', 'high-potential: """\nlong\n"""');
  const text = `// One.\n// Two.\n\n${long}/* a\n b */\n`;
  const folded = await about<FoldingRange[]>(await opened(text), 'textDocument/foldingRange');
  const shown = folded.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]);
  expect(shown.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    [0, 1, 'comment'],
    [3, 7, undefined],
    [10, 20, undefined],
    [13, 15, undefined],
    [17, 19, undefined],
    [22, 23, 'comment'],
  ]);
});

test('names, keys and words have colours of their own', async () => {
  const server = await opened();
  const types = server.result?.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const { data } = await about<SemanticTokens>(server, 'textDocument/semanticTokens/full');
  expect(coloured(CASE, data, types)).toEqual(
    expect.arrayContaining([
      'keyword qrb-case',
      'class FleetCase',
      'class C1027',
      'property submitted',
      'enumMember career',
      'class M2',
    ]),
  );
});

test('an unknown key has none', async () => {
  const text = CASE.replace('criterion: A', 'criterium: A');
  const server = await opened(text);
  const types = server.result?.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const { data } = await about<SemanticTokens>(server, 'textDocument/semanticTokens/full');
  expect(coloured(text, data, types)).not.toContain('property criterium');
});

test('colours can be asked for a part', async () => {
  const server = await opened();
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const part = await about<SemanticTokens>(server, 'textDocument/semanticTokens/range', { range });
  const whole = await about<SemanticTokens>(server, 'textDocument/semanticTokens/full');
  expect(part.data.length).toBeGreaterThan(0);
  expect(part.data.length).toBeLessThan(whole.data.length);
});

test('a selection widens from a word to its block', async () => {
  const server = await opened();
  const positions = [server.position('fleet/case.ses', '[M1, M|2')];
  const [innermost] = await about<SelectionRange[]>(server, 'textDocument/selectionRange', { positions });
  const lines = CASE.split('\n');
  const texts: string[] = [];
  for (let here = innermost; here !== undefined; here = here.parent) {
    const { start, end } = here.range;
    texts.push(
      start.line === end.line
        ? (lines[start.line] ?? '').slice(start.character, end.character)
        : (lines[start.line] ?? ''),
    );
  }
  expect(texts).toEqual([
    'M2',
    '[M1, M2, M3]',
    'reviewers: [M1, M2, M3]',
    '  review {',
    'qrb-case FleetCase "ESCS 24-11873" for C1027 {',
    'qrb-board June20 "QRB of 20 June 2024" {',
  ]);
});

describe('search by name', () => {
  const search = async (query: string): Promise<string[]> => {
    const server = await opened(CASE.replace('FleetCase', 'RenamedInTheEditor'));
    const found = await server.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    return found.map(
      ({ name, containerName }) => `${containerName === undefined ? '' : `${containerName}.`}${name}`,
    );
  };

  test('finds declarations and named blocks of all files', async () => {
    expect(await search('fleetop')).toEqual(['FleetStandard.FleetOperations']);
    expect(await search('ofm')).toEqual(['DES.OFM']);
  });

  test('knows what is written in the editor and not saved', async () => {
    expect(await search('Renamed')).toEqual(['RenamedInTheEditor']);
    expect(await search('FleetCase')).toEqual([]);
  });
});

test('outline, folding and colours of a large file come soon enough to be waited for', async () => {
  const large = Array.from({ length: 700 }, (_, i) => POSITION.replaceAll('Fleet', `Fleet${i}`)).join('\n');
  const server = await opened(large);
  for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full'])
    expect(await about(server, `textDocument/${method}`)).not.toBeNull();
});

/** Each coloured piece of a text with the type of its colour. */
function coloured(text: string, data: readonly number[], types: readonly string[]): string[] {
  const lines = text.split('\n');
  const pieces: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5);
    line += down;
    character = down > 0 ? right : character + right;
    pieces.push(
      `${types[type]} ${(lines[line] ?? '').slice(character, character + length).replace(/\s*:$/, '')}`,
    );
  }
  return pieces;
}
