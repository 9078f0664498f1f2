// Files that are not open: changed, made, removed and renamed on disk; what is open in the editor wins.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { WATCHED_FILES } from '@casefile/server/protocol';
import { describe, expect, test } from 'vitest';
import { FILES, POSITION, SHORT_VACANCY, VACANCY } from './cases.ts';
import { AS_OF, folderWith, startServer, type TestServer } from './server.ts';

const VACANT = 'fleet/vacancy.ses';
const SHORT = 'vacancy/open-period-too-short';
const UNDECLARED = 'name/not-declared';

async function started(files: Readonly<Record<string, string | Uint8Array>> = FILES): Promise<TestServer> {
  const server = await startServer(folderWith(files));
  await server.atRest();
  return server;
}

describe('a file that is not open', () => {
  test('is read again when it changes', async () => {
    const server = await started();
    expect(server.codes(VACANT)).not.toContain(SHORT);
    await server.onDisk({ [VACANT]: SHORT_VACANCY });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(SHORT);
  });

  test('takes its declarations with it when it is removed, and brings them back', async () => {
    const server = await started();
    await server.onDisk({ 'fleet/position.ses': undefined });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(UNDECLARED);
    expect(server.codes('fleet/position.ses')).toEqual([]);
    await server.onDisk({ 'fleet/position.ses': POSITION });
    await server.atRest();
    expect(server.codes(VACANT)).not.toContain(UNDECLARED);
  });

  test('keeps its declarations when it is renamed', async () => {
    const server = await started();
    renameSync(join(server.folder, 'fleet/position.ses'), join(server.folder, 'fleet/renamed.ses'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: server.uri('fleet/position.ses'), type: 3 },
        { uri: server.uri('fleet/renamed.ses'), type: 1 },
      ],
    });
    await server.atRest();
    expect(server.codes(VACANT)).not.toContain(UNDECLARED);
    expect(server.status?.roots[0]?.files).toBe(5);
  });

  test('that is no text is told, as soon as it is one no longer', async () => {
    const server = await started({ ...FILES, 'bytes.ses': new Uint8Array([0x61, 0xff]) });
    expect(server.codes('bytes.ses')).toEqual(['file/not-text']);
    await server.onDisk({ 'bytes.ses': '// Text.\n' });
    await server.atRest();
    expect(server.codes('bytes.ses')).toEqual([]);
  });

  test('whose name ends in capitals is read like any other', async () => {
    const { 'fleet/position.ses': position, ...others } = FILES;
    const server = await started({ ...others, 'fleet/POSITION.SES': position ?? '' });
    expect(server.codes(VACANT)).not.toContain(UNDECLARED);
    await server.onDisk({ 'fleet/POSITION.SES': undefined, 'Bad.Ses': 'candidate' });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(UNDECLARED);
    expect(server.codes('Bad.Ses')).not.toEqual([]);
    const watched = ['a.ses', 'a/POSITION.SES', 'Bad.Ses', 'a/casefile.json', 'a.sesx', 'CASEFILE.JSON'];
    expect(watched.filter(path => matchesGlob(path, WATCHED_FILES))).toEqual(watched.slice(0, 4));
  });

  test('that is too large is told and not read', async () => {
    const server = await started({ ...FILES, 'large.ses': '//'.padEnd(6_000_001, 'x') });
    expect(server.codes('large.ses')).toEqual(['file/too-large']);
  });
});

describe('a folder', () => {
  test('that is removed takes its files with it', async () => {
    const server = await started();
    await server.onDisk({ fleet: undefined });
    await server.atRest();
    expect(server.status?.roots[0]?.files).toBe(1);
    expect(server.codes(VACANT)).toEqual([]);
  });

  test('that comes brings its files', async () => {
    const server = await started();
    mkdirSync(join(server.folder, 'more'));
    writeFileSync(
      join(server.folder, 'more/short.ses'),
      SHORT_VACANCY.replace('FleetDirector2024', 'Another2024'),
    );
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: server.uri('more'), type: 1 }],
    });
    await server.atRest();
    expect(server.codes('more/short.ses')).toContain(SHORT);
  });

  test('that leads back to itself is walked once', async () => {
    const folder = folderWith(FILES);
    symlinkSync(folder, join(folder, 'fleet/round'));
    const server = await startServer(folder);
    await server.atRest();
    expect(server.status?.roots[0]?.files).toBe(5);
  });
});

describe('a file that is open', () => {
  test('is read from the editor, whatever is on disk', async () => {
    const server = await started();
    await server.open(VACANT, SHORT_VACANCY);
    await server.onDisk({ [VACANT]: VACANCY });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(SHORT);
  });

  test('is read from the disk again when it is closed', async () => {
    const server = await started();
    await server.open(VACANT, SHORT_VACANCY);
    await server.atRest();
    await server.close(VACANT);
    await server.atRest();
    expect(server.codes(VACANT)).not.toContain(SHORT);
  });

  test('stays when it is removed on disk, and goes when it is closed', async () => {
    const server = await started();
    await server.open(VACANT, SHORT_VACANCY);
    await server.onDisk({ [VACANT]: undefined });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(SHORT);
    await server.close(VACANT);
    await server.atRest();
    expect(server.codes(VACANT)).toEqual([]);
  });

  test('may be one that was never saved', async () => {
    const server = await started();
    const uri = 'untitled:Untitled-1';
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'casefile', version: 1, text: 'vacancy V "1" { clo: 3 }' },
    });
    await server.atRest();
    const codes = server.published.get(uri)?.diagnostics.map(({ code }) => code);
    expect(codes).toContain('vocabulary/missing-reference');
  });

  test('may stand outside of the workspace: what is beside it is seen, what is below is not', async () => {
    const folder = folderWith({ ...FILES, 'loose/vacancy.ses': '', 'loose/deeper/more.ses': 'vacancy' });
    const server = await startServer(folder, { folders: [] });
    await server.open('fleet/vacancy.ses', VACANCY);
    await server.open('agency.ses', FILES['agency.ses'] ?? '');
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).not.toContain(UNDECLARED);
    await server.close('fleet/vacancy.ses');
    await server.close('agency.ses');
    await server.atRest();
    expect(server.status?.roots).toEqual([]);
  });
});

describe('casefile.json', () => {
  test('makes its folder a root: names are visible there and nowhere else', async () => {
    const server = await started();
    await server.onDisk({ 'fleet/casefile.json': '{}' });
    await server.atRest();
    // The agency stands outside of the new root now.
    expect(server.codes('fleet/position.ses')).toContain(UNDECLARED);
    expect(server.status?.roots).toHaveLength(2);
    await server.onDisk({ 'fleet/casefile.json': undefined });
    await server.atRest();
    expect(server.codes('fleet/position.ses')).not.toContain(UNDECLARED);
    expect(server.status?.roots).toHaveLength(1);
  });

  test('may come to be while another one makes all files be read anew', async () => {
    const server = await started();
    await server.onDisk({ 'casefile.json': '{ "ignore": ["none/*"] }' });
    await server.onDisk({ 'fleet/casefile.json': '{}' });
    await server.atRest();
    expect(server.status?.roots.map(({ files }) => files)).toEqual([1, 4]);
  });

  test('is told what is wrong in it, at its place; and the rest holds', async () => {
    const server = await started();
    await server.onDisk({
      'casefile.json': '{ "edtion": "x", "severity": { "vacancy/*": "off" } }',
      [VACANT]: SHORT_VACANCY,
    });
    await server.atRest();
    expect(server.codes('casefile.json')).toEqual(['config/unknown-key']);
    expect(server.codes(VACANT)).not.toContain(SHORT);
    expect(server.status?.roots[0]).toMatchObject({ switchedOff: ['vacancy/*'] });
  });

  test('holds as it stands in the editor, before it is saved', async () => {
    const server = await started();
    await server.open('casefile.json', '{ "figures": { "minimum-open-days": 30 } }');
    await server.onDisk({ [VACANT]: VACANCY.replace('status: draft', 'status: open') });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(SHORT);
    await server.close('casefile.json');
    await server.atRest();
    expect(server.codes(VACANT)).not.toContain(SHORT);
  });

  test('keeps files out, and lets them in again', async () => {
    const server = await started({ ...FILES, [VACANT]: SHORT_VACANCY });
    expect(server.codes(VACANT)).toContain(SHORT);
    await server.onDisk({ 'casefile.json': '{ "ignore": ["fleet/vac*"] }' });
    await server.atRest();
    expect(server.codes(VACANT)).toEqual([]);
    await server.onDisk({ 'casefile.json': '{}' });
    await server.atRest();
    expect(server.codes(VACANT)).toContain(SHORT);
  });

  test('keeps out a file whose ending is in capitals', async () => {
    const server = await started({ ...FILES, 'fleet/SHORT.SES': SHORT_VACANCY, [VACANT]: SHORT_VACANCY });
    await server.onDisk({ 'casefile.json': '{ "ignore": ["**/S*.ses", "fleet/V*.ses"] }' });
    await server.atRest();
    expect(server.codes('fleet/SHORT.SES')).toEqual([]);
    expect(server.codes(VACANT)).toContain(SHORT);
  });

  test('above the folder that is open counts too', async () => {
    const folder = folderWith({ ...FILES, 'other/short.ses': SHORT_VACANCY });
    const server = await startServer(folder, { folders: ['fleet'] });
    await server.atRest();
    // The names of the whole root are seen; what is told is what stands in the folder.
    expect(server.codes('fleet/position.ses')).not.toContain(UNDECLARED);
    expect(server.codes('other/short.ses')).toEqual([]);
  });
});

describe('folders of the workspace', () => {
  test('come and go while the server runs', async () => {
    const folder = folderWith({ 'one/short.ses': SHORT_VACANCY, 'two/short.ses': SHORT_VACANCY });
    const server = await startServer(folder, { folders: ['one'] });
    await server.atRest();
    expect(server.codes('two/short.ses')).toEqual([]);
    const event = (added: string[], removed: string[]): object => ({
      event: {
        added: added.map(name => ({ uri: server.uri(name), name })),
        removed: removed.map(name => ({ uri: server.uri(name), name })),
      },
    });
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', event(['two'], ['one']));
    await server.atRest();
    expect(server.codes('two/short.ses')).toContain(SHORT);
    expect(server.codes('one/short.ses')).toEqual([]);
  });

  test('see no names of one another, and have settings of their own', async () => {
    const folder = folderWith({ 'one/short.ses': SHORT_VACANCY, 'two/short.ses': SHORT_VACANCY });
    const server = await startServer(folder, {
      folders: ['one', 'two'],
      settings: scope => (scope.endsWith('one') ? { asOf: '2024-02-01' } : { asOf: AS_OF }),
    });
    await server.atRest();
    expect(server.codes('one/short.ses')).not.toContain('name/declared-twice');
    expect(server.status?.roots.map(({ asOf }) => asOf)).toEqual(['2024-02-01', AS_OF]);
  });
});

test('a file that is removed between being found and being read is no file', async () => {
  const server = await started();
  rmSync(join(server.folder, VACANT));
  await server.checkWorkspace();
  expect(server.status?.roots[0]?.files).toBe(4);
});
