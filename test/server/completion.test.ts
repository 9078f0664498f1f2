// Completion, also in text that is still being written.
import { describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { CASE, FILES, SHORT_VACANCY, VACANCY } from './cases.ts';
import { folderWith, type StartOptions, startServer } from './server.ts';

/** What is offered where `|` stands in a file of the case; best first. */
async function offers(name: string, text: string, options?: StartOptions): Promise<CompletionItem[]> {
  const server = await startServer(folderWith(FILES), options);
  await server.open(name, text.replace('|', ''));
  const before = text.slice(0, text.indexOf('|'));
  const list = await server.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: server.uri(name) },
    position: { line: before.split('\n').length - 1, character: before.split('\n').at(-1)?.length },
  });
  return [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

const labels = async (name: string, text: string): Promise<string[]> =>
  (await offers(name, text)).map(({ label }) => label);

test.each([
  ['an empty file', '|'],
  ['half a word', 'vac|'],
  ['a line between declarations', `${VACANCY}\n|\n${CASE}`],
])('%s: the declarations', async (_, text) => {
  const found = await labels('fleet/new.ses', text);
  expect(found).toContain('vacancy');
  expect(found).toContain('qrb-case');
  expect(found).not.toContain('closes');
});
test('x', async () => {
  console.log(await labels('fleet/vacancy.ses', VACANCY.replace('status: draft\n', 'cl|\n')));
  console.log(await labels('fleet/vacancy.ses', VACANCY.replace('status: draft\n', 'status: |\n')));
  console.log(await labels('fleet/vacancy.ses', VACANCY.replace('agency: DES\n', 'agency: |\n')));
  console.log(await labels('fleet/vacancy.ses', VACANCY.replace('[FleetOperations]\n', '[|]\n')));
  console.log(await labels('fleet/case.ses', CASE.replace('[M1, M2, M3]', '[M1, |\n')));
  console.log(await labels('fleet/case.ses', CASE.replace('  review {\n', '  document |\n review {\n')));
  console.log(await labels('fleet/case.ses', CASE.replace('for C1027 ', 'for | ')));
  console.log(await labels('fleet/case.ses', CASE.replace('  review {\n', '  waive |\n  review {\n')));
  console.log(await labels('fleet/position.ses', FILES['fleet/position.ses']!.replace('DES.OFM', 'DES.|')));
  console.log(await offers('fleet/new.ses', 'vac|'));
});
