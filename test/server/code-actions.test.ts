// Quick fixes, the rule's page, waivers, and all safe fixes at once.
import { describe, expect, test } from 'vitest';
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { FILES, SHORT_VACANCY, VACANCY } from './cases.ts';
import { folderWith, positionIn, type StartOptions, startServer, type TestServer } from './server.ts';

const NAME = 'fleet/vacancy.ses';

async function opened(text: string, options?: StartOptions): Promise<TestServer> {
  const server = await startServer(folderWith(FILES), options);
  await server.open(NAME, text);
  await server.atRest();
  return server;
}

const actions = (server: TestServer, range: Range, only?: readonly string[]): Promise<CodeAction[]> =>
  server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: server.uri(NAME) },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });

const whole = (text: string): Range => ({
  start: { line: 0, character: 0 },
  end: positionIn(text, text.length),
});

/** The text with the edits of an action in it. */
function applied(text: string, action: CodeAction | undefined): string {
  const edits = (action?.edit?.documentChanges ?? []).flatMap(
    change => (change as TextDocumentEdit).edits,
  ) as TextEdit[];
  const offsetOf = ({ line, character }: Range['start']): number =>
    text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (done, { range, newText }) =>
        done.slice(0, offsetOf(range.start)) + newText + done.slice(offsetOf(range.end)),
      text,
    );
}

describe('a fix', () => {
  test('that changes what the record says is offered, not preferred, and removes its finding', async () => {
    const server = await opened(SHORT_VACANCY);
    const found = await actions(server, server.range(NAME, '2024-03-12'));
    const close = found.find(({ title }) => title === 'Close on 2024-03-17');
    expect(close).toMatchObject({ kind: 'quickfix', isPreferred: false });
    expect(close?.diagnostics?.map(({ code }) => code)).toEqual(['vacancy/open-period-too-short']);
    await server.change(NAME, { text: applied(SHORT_VACANCY, close) });
    await server.atRest();
    expect(server.codes(NAME)).not.toContain('vacancy/open-period-too-short');
  });

  test('that changes only how the file is written is preferred', async () => {
    const text = VACANCY.replace('  closes', '\u0007  closes');
    const server = await opened(text);
    const found = await actions(server, whole(text));
    expect(found.find(({ title }) => title === 'Remove the invisible character')).toMatchObject({
      isPreferred: true,
    });
  });

  test('says for which version of the text it is', async () => {
    const server = await opened(SHORT_VACANCY);
    await server.edit(NAME, 'vacancy Fleet', '// More.\nvacancy Fleet');
    const found = await actions(server, server.range(NAME, '2024-03-12'));
    const close = found.find(({ title }) => title === 'Close on 2024-03-17');
    expect(close?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 2 } });
    expect(applied(server.text(NAME), close)).toContain('  closes: 2024-03-17');
  });

  test('goes as plain changes to an editor that knows no versions', async () => {
    const server = await opened(SHORT_VACANCY, { capabilities: { workspace: { configuration: true } } });
    const found = await actions(server, server.range(NAME, '2024-03-12'));
    const close = found.find(({ title }) => title === 'Close on 2024-03-17');
    expect(close?.edit?.changes?.[server.uri(NAME)]).toHaveLength(1);
  });

  test('is offered only where its finding stands', async () => {
    const server = await opened(SHORT_VACANCY);
    const found = await actions(server, server.range(NAME, '2024-03-04'));
    expect(found.map(({ title }) => title)).not.toContain('Close on 2024-03-17');
  });
});

describe('the page of a rule', () => {
  test('can be opened, once for each rule, where the client has the command', async () => {
    const server = await opened(SHORT_VACANCY, { options: { commands: ['casefile.explainRule'] } });
    const found = await actions(server, server.range(NAME, '2024-03-12'));
    expect(found.filter(({ command }) => command !== undefined)).toEqual([
      {
        title: 'Explain vacancy/open-period-too-short',
        kind: 'quickfix',
        command: {
          title: 'Explain vacancy/open-period-too-short',
          command: 'casefile.explainRule',
          arguments: ['vacancy/open-period-too-short'],
        },
      },
    ]);
  });

  test('is not offered to a client without it', async () => {
    const server = await opened(SHORT_VACANCY);
    const found = await actions(server, server.range(NAME, '2024-03-12'));
    expect(found.filter(({ command }) => command !== undefined)).toEqual([]);
  });
});

describe('a waiver', () => {
  test('comes last, accepts nothing before it is filled in, and then accepts the finding', async () => {
    const server = await opened(SHORT_VACANCY);
    const found = await actions(server, server.range(NAME, '2024-03-12'));
    const waive = found.at(-1);
    expect(waive?.title).toBe('Waive vacancy/open-period-too-short here, with a reason');
    const text = applied(SHORT_VACANCY, waive);
    await server.change(NAME, { text });
    await server.atRest();
    expect(server.codes(NAME)).toContain('vacancy/open-period-too-short');
    expect(server.codes(NAME)).toContain('waiver/without-reason');
    const filled = text
      .replace('reason: ""', 'reason: "An outage."')
      .replace('authority: ""', 'authority: "OPM letter of 2024-03-04"');
    await server.change(NAME, { text: filled });
    await server.atRest();
    expect(server.codes(NAME).filter(code => /open-period|waiver/.test(code))).toEqual([]);
  });

  test('leads to where its reason is written, in a client that can', async () => {
    const server = await opened(SHORT_VACANCY, { options: { commands: ['casefile.goTo'] } });
    const waive = (await actions(server, server.range(NAME, '2024-03-12'))).at(-1);
    const text = applied(SHORT_VACANCY, waive);
    expect(waive?.command).toEqual({
      title: 'Write the reason',
      command: 'casefile.goTo',
      arguments: [server.uri(NAME), positionIn(text, text.indexOf('reason: "') + 'reason: "'.length)],
    });
  });

  test('is not offered for mistakes of form, which are corrected', async () => {
    const text = VACANCY.replace('status: draft', 'status: drafd');
    const server = await opened(text);
    const found = await actions(server, server.range(NAME, 'drafd'));
    expect(found.map(({ title }) => title)).toEqual(['Write `draft`']);
  });
});

describe('all safe fixes at once', () => {
  const KIND = 'source.fixAll.casefile';
  const SLIPS = VACANCY.replace('  closes', '\u0007  closes').replace('  opens', '\u0007  opens');

  test('are one action of their own kind', async () => {
    const server = await opened(SLIPS);
    const [all, ...others] = await actions(server, whole(SLIPS), [KIND]);
    expect(others).toEqual([]);
    expect(all).toMatchObject({ kind: KIND });
    expect(applied(SLIPS, all)).toBe(VACANCY);
  });

  test.each(['source', 'source.fixAll'])('are among the actions of the kind %s', async kind => {
    const server = await opened(SLIPS);
    expect(await actions(server, whole(SLIPS), [kind])).toHaveLength(1);
  });

  test('do not touch what only a person can decide', async () => {
    const server = await opened(SHORT_VACANCY);
    expect(await actions(server, whole(SHORT_VACANCY), [KIND])).toEqual([]);
  });

  test('are not offered while the form of the file is broken', async () => {
    const text = SLIPS.replace('draft\n', 'draft\n  usajobs {\n');
    const server = await opened(text);
    expect(await actions(server, whole(text), [KIND])).toEqual([]);
  });

  test('do not come up in the menu of a place', async () => {
    const server = await opened(SLIPS);
    const found = await actions(server, whole(SLIPS));
    expect(found.filter(({ kind }) => kind === KIND)).toEqual([]);
    expect(await actions(server, whole(SLIPS), ['refactor'])).toEqual([]);
  });
});

test('the kinds of actions are declared', async () => {
  const server = await opened(VACANCY);
  expect(server.result?.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'source.fixAll.casefile'],
  });
});
