// Definition, references, highlight and rename: they reach files that were never opened.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  Location,
  LocationLink,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CASE, FILES, POSITION, VACANCY } from './cases.ts';
import { folderWith, startServer, type TestServer } from './server.ts';

async function opened(): Promise<TestServer> {
  const server = await startServer(folderWith(FILES));
  await server.open('fleet/case.ses', CASE);
  await server.open('fleet/position.ses', POSITION);
  return server;
}

/** The text of a place in a file on disk, with the name of the file. */
function textAt(server: TestServer, uri: string, { start, end }: Range): string {
  const name = uri.slice(server.uri('').length + 1);
  const line = readFileSync(join(server.folder, name), 'utf8').split('\n')[start.line] ?? '';
  return `${name}:${start.line} ${line.slice(start.character, end.character)}`;
}

describe('definition', () => {
  async function definition(name: string, at: string): Promise<string[]> {
    const server = await opened();
    const links = await server.at<LocationLink[] | null>('textDocument/definition', name, at);
    return (links ?? []).map(link => textAt(server, link.targetUri, link.targetSelectionRange));
  }

  test.each([
    [
      'of a declaration in another file',
      'fleet/case.ses',
      'vacancy: Fleet|',
      'fleet/vacancy.ses:0 FleetDirector2024',
    ],
    ['behind `for`', 'fleet/case.ses', 'for C|1027', 'fleet/candidate.ses:0 C1027'],
    ['of a name inside another declaration', 'fleet/case.ses', '[M1, M|2', 'fleet/case.ses:3 M2'],
    ['of a name with its owner', 'fleet/position.ses', 'DES.O|FM', 'agency.ses:3 OFM'],
    ['of the owner', 'fleet/position.ses', 'D|ES.OFM', 'agency.ses:1 DES'],
    ['of the declaration itself', 'fleet/case.ses', 'qrb-case Fleet|Case', 'fleet/case.ses:7 FleetCase'],
  ])('%s', async (_, name, at, wanted) => {
    expect(await definition(name, at)).toEqual([wanted]);
  });

  test.each([
    ['an agency of the library', 'fleet/case.ses', 'G|SA'],
    ['a key', 'fleet/case.ses', 'crit|erion'],
    ['a text', 'fleet/case.ses', 'ESCS| 24'],
  ])('none of %s', async (_, name, at) => {
    expect(await definition(name, at)).toEqual([]);
  });

  test('follows a file that has changed on disk', async () => {
    const server = await opened();
    await server.onDisk({ 'fleet/vacancy.ses': `\n\n${VACANCY}` });
    await server.atRest();
    const links = await server.at<LocationLink[]>(
      'textDocument/definition',
      'fleet/case.ses',
      'vacancy: Fleet|',
    );
    expect(links[0]?.targetSelectionRange.start.line).toBe(2);
  });
});

describe('references', () => {
  async function references(name: string, at: string, includeDeclaration: boolean): Promise<string[]> {
    const server = await opened();
    const found = await server.at<Location[]>('textDocument/references', name, at, {
      context: { includeDeclaration },
    });
    return found.map(({ uri, range }) => textAt(server, uri, range)).sort();
  }

  test('in all files, with the declaration and without', async () => {
    const others = ['fleet/candidate.ses:2 FleetDirector2024', 'fleet/case.ses:9 FleetDirector2024'];
    expect(await references('fleet/case.ses', 'vacancy: Fleet|', false)).toEqual(others);
    const all = [...others, 'fleet/vacancy.ses:0 FleetDirector2024'];
    expect(await references('fleet/case.ses', 'vacancy: Fleet|', true)).toEqual(all);
  });

  test('of an owner, also where it stands before a dot', async () => {
    expect(await references('fleet/position.ses', 'D|ES.OFM', false)).toEqual([
      'fleet/case.ses:8 DES',
      'fleet/position.ses:5 DES',
      'fleet/vacancy.ses:3 DES',
    ]);
  });

  test('of a name inside a declaration', async () => {
    expect(await references('fleet/position.ses', 'mandatory Fleet|', false)).toEqual([
      'fleet/candidate.ses:4 FleetOperations',
      'fleet/vacancy.ses:6 FleetOperations',
    ]);
  });
});

test('highlight marks the places of this file, the declaration as written', async () => {
  const server = await opened();
  const found = await server.at<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    'fleet/case.ses',
    'member M|2',
  );
  expect(found.map(({ range, kind }) => [range.start.line, kind])).toEqual([
    [3, 3],
    [14, 2],
  ]);
});

describe('rename', () => {
  test('changes every place, each once', async () => {
    const server = await opened();
    const edit = await server.at<WorkspaceEdit>('textDocument/rename', 'fleet/position.ses', 'DES.O|FM', {
      newName: 'Fleet',
    });
    const places = Object.entries(edit.changes ?? {}).flatMap(([uri, edits]) =>
      edits.map(({ range }) => textAt(server, uri, range)),
    );
    expect(places.sort()).toEqual(['agency.ses:3 OFM', 'fleet/position.ses:5 OFM']);
  });

  test('is refused for what is no name', async () => {
    const server = await opened();
    const asked = server.at('textDocument/rename', 'fleet/position.ses', 'DES.O|FM', {
      newName: 'of fleets',
    });
    await expect(asked).rejects.toThrow('A name begins with a capital');
  });

  test('waits until a merge conflict in the root is resolved', async () => {
    const server = await opened();
    const rename = () =>
      server.at<WorkspaceEdit>('textDocument/rename', 'fleet/position.ses', 'DES.O|FM', { newName: 'Fleet' });
    await server.onDisk({ 'other.ses': '<<<<<<< HEAD\n=======\n>>>>>>> branch\n' });
    await server.atRest();
    expect(server.codes('other.ses')).toEqual(['syntax/conflict-marker']);
    await expect(rename()).rejects.toThrow('Resolve the merge conflict in other.ses first');
    await server.onDisk({ 'other.ses': '// Resolved.\n' });
    await server.atRest();
    expect(server.codes('other.ses')).toEqual([]);
    expect(Object.keys((await rename()).changes ?? {})).not.toEqual([]);
  });

  test('is not offered for the library', async () => {
    const server = await opened();
    expect(await server.at('textDocument/prepareRename', 'fleet/case.ses', 'G|SA')).toBeNull();
    expect(await server.at('textDocument/prepareRename', 'fleet/case.ses', 'M|2 {')).not.toBeNull();
  });
});
