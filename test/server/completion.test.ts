// Completion, also in text that is still being written.
import { expect, test } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { CASE, FILES, POSITION, SHORT_VACANCY, VACANCY } from './cases.ts';
import { folderWith, positionIn, type StartOptions, startServer } from './server.ts';

/** What is offered where `|` stands in a text of the case; best first. */
async function offers(name: string, marked: string, options?: StartOptions): Promise<CompletionItem[]> {
  const server = await startServer(folderWith(FILES), options);
  const text = marked.replace('|', '');
  await server.open(name, text);
  const list = await server.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: server.uri(name) },
    position: positionIn(text, marked.indexOf('|')),
  });
  const inOrder = (a: CompletionItem, b: CompletionItem): number =>
    (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1;
  return [...(list?.items ?? [])].sort(inOrder);
}

const labels = async (name: string, marked: string): Promise<string[]> =>
  (await offers(name, marked)).map(({ label }) => label);

const inVacancy = (from: string, to: string): Promise<string[]> =>
  labels(
    'fleet/vacancy.ses',
    VACANCY.replace(from, () => to),
  );

test.each([
  ['an empty file', '|'],
  ['half a word', 'vac|'],
  ['a line between declarations', `${VACANCY}\n|\n${CASE}`],
])('%s: the declarations, and no keys', async (_, marked) => {
  const found = await labels('fleet/new.ses', marked);
  expect(found).toContain('qrb-case');
  expect(found).not.toContain('closes');
});

test('a declaration comes with its head to be filled in', async () => {
  const [vacancy] = (await offers('fleet/new.ses', 'vac|')).filter(({ label }) => label === 'vacancy');
  expect(vacancy).toMatchObject({
    insertTextFormat: 2,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops of a snippet
    textEdit: { newText: 'vacancy ${1:Name} "$2" for ${3:Position} {\n\t$0\n}' },
  });
});

test('a declaration with what such a case begins with is offered at the top, and nowhere else', async () => {
  const [, filled] = (await offers('fleet/new.ses', 'vac|')).filter(({ label }) => label === 'vacancy');
  expect(filled?.detail).toBe('New vacancy');
  expect(filled?.textEdit).toMatchObject({
    newText: expect.stringMatching(/\n\tcloses: \$\{\d+:year-month-day\}\n/),
  });
  expect(await inVacancy('status: draft', 'status: |')).not.toContain('vacancy');
});

test('an editor without snippets gets plain text', async () => {
  const capabilities = { textDocument: {} };
  const [vacancy, ...others] = (await offers('fleet/new.ses', 'vac|', { capabilities })).filter(
    ({ label }) => label === 'vacancy',
  );
  expect(others).toEqual([]);
  expect(vacancy).toMatchObject({
    insertTextFormat: 1,
    textEdit: { newText: 'vacancy Name "" for Position {\n\t\n}' },
  });
});

test('in a block: the keys that are missing, what is due first; then blocks and waivers', async () => {
  const found = await inVacancy('status: draft\n', 'status: draft\n  |\n');
  expect(found).not.toContain('closes');
  expect(found.indexOf('duty-locations')).toBeLessThan(found.indexOf('reopens'));
  expect(found.indexOf('resume-pages')).toBeLessThan(found.indexOf('usajobs'));
  expect(found.at(-2)).toBe('waive');
});

test.each([
  ['behind a value on the line above', 'status: draft\n', 'status: draft\n  cl|\n'],
  ['below a key without a value', 'status: draft\n', 'status:\n  cl|\n'],
  ['in a block that is not closed', '  purpose', '  usajobs {\n    en|\n  purpose'],
])('a key that is being written %s', async (where, from, to) => {
  const found = await inVacancy(from, to);
  expect(found).toContain(where.includes('closed') ? 'entered' : 'vacancies');
});

test('a block that stands once is not offered twice', async () => {
  const once = await inVacancy('  purpose', '  |\n  usajobs { entered: 2024-03-04 }\n  purpose');
  expect(once).not.toContain('usajobs');
  expect(once).toContain('extension');
});

test('a key that is there already keeps its colon', async () => {
  const [opens] = (await offers('fleet/vacancy.ses', VACANCY.replace('opens: 2024', 'op|: 2024'))).filter(
    ({ label }) => label === 'opens',
  );
  expect(opens?.textEdit).toMatchObject({ newText: 'opens' });
});

test('the words of a closed list, with what they mean', async () => {
  const found = await offers('fleet/vacancy.ses', VACANCY.replace('status: draft', 'status: |'));
  expect(found.map(({ label }) => label)).toEqual(['draft', 'open', 'closed', 'cancelled']);
  expect(found[1]?.detail).toBe('Published; applications are accepted.');
});

test('a word is written as it stands: an editor knows when it is complete', async () => {
  const found = await offers('fleet/vacancy.ses', VACANCY.replace('status: draft', 'status: draft|'));
  expect(found.map(({ insertTextFormat }) => insertTextFormat)).toEqual([1, 1, 1, 1]);
});

test.each([
  ['yes or no', 'purpose: initial-career', 'usajobs { full-text: | }', ['yes', 'no']],
  ['a unit', 'purpose: initial-career', 'time-in-grade: 12 |', ['months', 'years']],
  ['a day', 'opens: 2024-03-04', 'opens: |', ['2026-06-01']],
  ['names of the standard', '[FleetOperations]', '[|]', ['FleetOperations']],
  [
    'a list, or none',
    'technical-qualifications: [FleetOperations]',
    'technical-qualifications: |',
    ['[…]', 'none'],
  ],
])('%s', async (_, from, to, wanted) => {
  expect(await inVacancy(from, to)).toEqual(wanted);
});

test('who acted, behind `by`', async () => {
  const found = await labels('fleet/case.ses', CASE.replace('criterion: A', 'withdrawn: 2024-06-11 by |'));
  expect(found).toContain('appointing-authority');
});

test('names of the right kind, from all files and the library; those of the root first', async () => {
  const found = await inVacancy('agency: DES', 'agency: |');
  expect(found[0]).toBe('DES');
  expect(found).toContain('NASA');
  expect(found).not.toContain('FleetDirector');
});

test('the position or program behind `for`', async () => {
  expect(await inVacancy('for FleetDirector {', 'for | {')).toEqual(['FleetDirector']);
});

test('nothing where a declaration is given its own name', async () => {
  expect(await labels('fleet/new.ses', 'vacancy |')).toEqual([]);
  expect(await labels('fleet/new.ses', 'vacancy Fle|')).toEqual([]);
  expect(await labels('fleet/new.ses', 'vacancy Fleet |')).toEqual(['for']);
});

test('names inside their owner; items that are there already are left out', async () => {
  expect(await labels('fleet/case.ses', CASE.replace('[M1, M2, M3]', '[M1, |]'))).toEqual(['M2', 'M3']);
  expect(await labels('fleet/case.ses', CASE.replace('[M1, M2, M3]', '[M1, |'))).toEqual(['M2', 'M3']);
});

test('behind the name of an owner only what belongs to it', async () => {
  expect(await labels('fleet/position.ses', POSITION.replace('DES.OFM', 'DES.|'))).toEqual(['DES.OFM']);
});

test('the kind of document in a head', async () => {
  const found = await labels('fleet/case.ses', CASE.replace('  review {', '  document |\n  review {'));
  expect(found).toContain('resume');
  expect(found).not.toContain('review');
});

test('rules in a waiver, those that are broken here first', async () => {
  const server = await startServer(folderWith(FILES));
  await server.open('fleet/vacancy.ses', SHORT_VACANCY);
  await server.atRest();
  // A waiver that is being written holds its declaration back: nothing is found in it for a while.
  await server.edit('fleet/vacancy.ses', '  closes', '  waive \n  closes');
  await server.atRest();
  const { items } = await server.at<CompletionList>(
    'textDocument/completion',
    'fleet/vacancy.ses',
    'waive |\n',
  );
  const first = items.filter(({ sortText = '' }) => sortText.startsWith('1')).map(({ label }) => label);
  expect(first).toContain('vacancy/open-period-too-short');
  expect(items.map(({ label }) => label)).toContain('case/submitted-late');
  expect(first).not.toContain('case/submitted-late');
});

test('the keys of a waiver', async () => {
  const found = await inVacancy(
    '  closes',
    '  waive vacancy/open-period-too-short {\n    re|\n  }\n  closes',
  );
  expect(found).toEqual(['reason', 'authority', 'approved', 'until']);
});

test.each([
  ['a comment', '  closes', '  // cl|\n  closes'],
  ['a block comment', '  closes', '  /* cl| */\n  closes'],
  ['a text', '  closes', '  duties: "cl|"\n  closes'],
  ['a text that is not closed', '  closes', '  duties: "cl|\n  closes'],
])('nothing in %s', async (_, from, to) => {
  expect(await inVacancy(from, to)).toEqual([]);
});
