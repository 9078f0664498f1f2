// Settings and status; the pages and lists that the client asks for.

import { EXPLAIN, type ListedRule, type Page, RULES } from '@casefile/server/protocol';
import { expect, test } from 'vitest';
import { FILES, SHORT_VACANCY, VACANCY } from './cases.ts';
import { AS_OF, folderWith, startServer } from './server.ts';

const NAME = 'fleet/vacancy.ses';

test('the day to look from can be changed, and what depends on it is told anew', async () => {
  const ahead = VACANCY.replace('status: draft', 'status: open');
  const server = await startServer(folderWith({ ...FILES, [NAME]: ahead }), {
    settings: { asOf: '2024-03-01' },
  });
  await server.atRest();
  expect(server.codes(NAME)).toContain('vacancy/not-open-yet');
  await server.setSettings({ asOf: '2024-03-05' });
  await server.atRest();
  expect(server.codes(NAME)).not.toContain('vacancy/not-open-yet');
  expect(server.status?.roots[0]).toMatchObject({ asOf: '2024-03-05', asOfFrom: 'settings' });
});

test.each(['', 'tomorrow', '2024-02-30', undefined])('%j is no day: it is looked from today', async asOf => {
  const server = await startServer(folderWith(FILES), { settings: { ...(asOf !== undefined && { asOf }) } });
  await server.atRest();
  expect(server.status?.roots[0]).toMatchObject({ asOfFrom: 'today' });
});

test('a client that cannot be asked sends its settings with the start and with each change', async () => {
  const server = await startServer(folderWith({ ...FILES, [NAME]: SHORT_VACANCY }), {
    capabilities: { workspace: {} },
    options: { settings: { asOf: '2024-03-01' } },
  });
  await server.atRest();
  expect(server.status?.roots[0]).toMatchObject({ asOf: '2024-03-01' });
  await server.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { casefile: { asOf: AS_OF, diagnostics: { scope: 'openFiles' } } },
  });
  await server.atRest();
  expect(server.status?.roots[0]).toMatchObject({ asOf: AS_OF });
  expect(server.codes(NAME)).toEqual([]);
});

test('the status tells edition, day, files and counts of each root', async () => {
  const server = await startServer(folderWith({ ...FILES, [NAME]: SHORT_VACANCY }));
  const found = await server.diagnostics(NAME);
  expect(server.status).toMatchObject({
    state: 'ready',
    roots: [
      {
        folder: server.uri(''),
        edition: { id: 'desk-guide-2020' },
        asOf: AS_OF,
        files: 5,
        errors: found.filter(({ severity }) => severity === 1).length,
        switchedOff: [],
      },
    ],
  });
});

test.each([
  ['a rule', 'vacancy/open-period-too-short', 'Announcement open too short', 'VAC-008'],
  ['a finding about names', 'name/not-declared', 'Name that is not declared', 'same root'],
  ['a provision', 'VAC-008', 'VAC-008', 'vacancy/open-period-too-short'],
  ['a declaration', 'vacancy', 'vacancy', 'area-of-consideration'],
])('the page of %s', async (_, id, title, content) => {
  const server = await startServer(folderWith({}));
  const page = await server.request<Page | null>(EXPLAIN, { id });
  expect(page).toMatchObject({ id, title });
  expect(page?.markdown).toContain(content);
});

test('there is no page of what there is not', async () => {
  const server = await startServer(folderWith({}));
  expect(await server.request(EXPLAIN, { id: 'constructor' })).toBeNull();
});

test('all rules can be listed, each with a page', async () => {
  const server = await startServer(folderWith({}));
  const rules = await server.request<ListedRule[]>(RULES);
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
  for (const { id, title } of rules) expect(await server.request(EXPLAIN, { id })).toMatchObject({ title });
});

test('the server names itself and how it counts characters', async () => {
  const server = await startServer(folderWith({}));
  expect(server.result?.serverInfo?.name).toBe('Casefile');
  expect(server.result?.capabilities.positionEncoding).toBe('utf-16');
});
