// Findings in the editor: which, how they look, and that exactly the right files are told after each change.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { casefile } from '../cli/casefile.ts';
import { FILES, POSITION, SHORT_VACANCY, VACANCY } from './cases.ts';
import { AS_OF, folderWith, startServer, type TestServer } from './server.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** A finding as both the command and the editor tell it. */
interface Told {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: object;
}

const inOrder = (told: readonly Told[]): string[] => told.map(one => JSON.stringify(one)).sort();

/** The findings that the command tells in a folder, as JSON, without those that are waived. */
function byCommand(folder: string): string[] {
  const { out } = casefile(folder, ['check', '--format', 'json', '--as-of', AS_OF, '--exit-zero']);
  const { findings } = JSON.parse(out) as {
    findings: (Told & { waived: { kind: string } | null })[];
  };
  return inOrder(
    findings
      .filter(({ waived }) => waived?.kind !== 'waived')
      .map(({ file, rule, severity, message, range }) => ({ file, rule, severity, message, range })),
  );
}

const linesOf = (message: Diagnostic['message']): string[] =>
  (typeof message === 'string' ? message : message.value).split('\n');

function byEditor(server: TestServer): string[] {
  const told = [...server.published.values()].flatMap(({ uri, diagnostics }) =>
    diagnostics.map(({ code, severity = 0, message, range }) => ({
      file: decodeURIComponent(uri.slice(server.uri('').length + 1)),
      rule: String(code),
      severity: SEVERITIES[severity] ?? '',
      message: linesOf(message)[0] ?? '',
      range,
    })),
  );
  return inOrder(told);
}

test('the findings on all examples are those of the command', async () => {
  const server = await startServer(EXAMPLES);
  await server.atRest();
  const found = byEditor(server);
  expect(found.length).toBeGreaterThan(10);
  expect(found).toEqual(byCommand(EXAMPLES));
});

test('a folder with names and contents of every kind gives the findings of the command', async () => {
  const folder = folderWith({
    ...FILES,
    'fleet/vacancy.ses': SHORT_VACANCY,
    'with blanks/ä (1)!.ses': 'vacancy V "1" for P { opens: 2024-03-04 closes: 2024-03-12 }\n',
    'with blanks/half.ses': 'vacancy {\n  clo\n',
    'bytes.ses': new Uint8Array([0x61, 0xff, 0x62]),
    'zero.ses': 'vacancy\0',
    'mark.ses': '\uFEFFposition Other "Other" { pay-plan: EX }\r\n',
    'inner/casefile.json': '{ "severity": { "name/*": "warning" }, "edtion": "x" }',
    'inner/one.ses': 'vacancy V "1" for P { opens: 2024-03-04 closes: 2024-03-12 }\n',
    'node_modules/no.ses': 'vacancy',
    'left/out.ses': 'vacancy',
    'casefile.json': '{ "ignore": ["left/**"] }',
  });
  const server = await startServer(folder);
  await server.atRest();
  expect(byEditor(server)).toEqual(byCommand(folder));
});

describe('a finding', () => {
  async function short(options = {}): Promise<Diagnostic> {
    const server = await startServer(folderWith({ ...FILES, 'fleet/vacancy.ses': SHORT_VACANCY }), options);
    const found = await server.diagnostics('fleet/vacancy.ses');
    const one = found.find(({ code }) => code === 'vacancy/open-period-too-short');
    if (one === undefined) throw new Error('It was not told.');
    return one;
  }

  test('has the id of its rule, with a link to the official text', async () => {
    expect(await short()).toMatchObject({
      source: 'casefile',
      severity: 1,
      codeDescription: { href: expect.stringMatching(/^https:\/\/www\.ecfr\.gov\/.*section-317\.501/) },
    });
  });

  test('says what is wrong, why, what to do, and where it is written', async () => {
    const [message, why, todo, law] = linesOf((await short()).message);
    for (const sentence of [message, why, todo]) expect(sentence).toMatch(/^[A-Z`].*\.$/);
    expect(law).toMatch(/5 CFR 317\.501\(b\).*\[VAC-008\b/);
  });

  test('points to the facts that led to it', async () => {
    expect((await short()).relatedInformation).not.toEqual([]);
  });

  test('points to none where the editor shows none', async () => {
    const capabilities = { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true } };
    expect((await short({ capabilities })).relatedInformation).toBeUndefined();
  });
});

describe('waivers', () => {
  const waived = (kind: string): string =>
    SHORT_VACANCY.replace(
      '  closes:',
      `  ${kind} vacancy/open-period-too-short {
    reason: "Entered again after an outage."
    authority: "OPM letter of 2024-03-04"
    until: 2026-12-31
  }
  closes:`,
    );

  test('a waived finding is not told, unless the settings do not let waivers hold', async () => {
    const server = await startServer(folderWith({ ...FILES, 'fleet/vacancy.ses': waived('waive') }));
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).not.toContain('vacancy/open-period-too-short');
    expect(server.status?.roots[0]).toMatchObject({ waived: 1 });
    await server.setSettings({ asOf: AS_OF, waivers: false });
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).toContain('vacancy/open-period-too-short');
  });

  test('a disputed finding stays, as information, with what the author says', async () => {
    const server = await startServer(folderWith({ ...FILES, 'fleet/vacancy.ses': waived('dispute') }));
    const found = await server.diagnostics('fleet/vacancy.ses');
    expect(found.find(({ code }) => code === 'vacancy/open-period-too-short')).toMatchObject({
      severity: 3,
      message: expect.stringContaining('Disputed: Entered again after an outage.'),
    });
  });

  test('one that waives nothing may be shown paler', async () => {
    const text = waived('waive').replace('closes: 2024-03-12', 'closes: 2024-03-26');
    const server = await startServer(folderWith({ ...FILES, 'fleet/vacancy.ses': text }));
    const found = await server.diagnostics('fleet/vacancy.ses');
    expect(found.find(({ code }) => code === 'waiver/waives-nothing')).toMatchObject({ tags: [1] });
  });
});

describe('after a change', () => {
  async function opened(): Promise<TestServer> {
    const server = await startServer(folderWith({ ...FILES, 'fleet/vacancy.ses': SHORT_VACANCY }));
    await server.open('fleet/position.ses', POSITION);
    await server.atRest();
    server.publications.length = 0;
    return server;
  }

  const told = (server: TestServer): string[] =>
    [...new Set(server.publications.map(({ uri }) => uri.slice(server.uri('').length + 1)))].sort();

  test('a finding in a file that is not open comes and goes with what it rests on', async () => {
    const server = await opened();
    await server.edit('fleet/position.ses', 'position FleetDirector ', 'position Other ');
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).toContain('name/not-declared');
    await server.edit('fleet/position.ses', 'position Other ', 'position FleetDirector ');
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).not.toContain('name/not-declared');
  });

  test('only files whose findings are others are told', async () => {
    const server = await opened();
    await server.edit('fleet/position.ses', 'series: "0340"', 'series: "0341"');
    await server.atRest();
    expect(told(server)).toEqual(['fleet/position.ses']);
  });

  test('a place in another file that a finding points to moves with its text', async () => {
    const declared = 'position FleetDirector "Director" {\n  organization: DES\n}\n';
    const server = await startServer(folderWith({ ...FILES, 'fleet/again.ses': declared }));
    await server.open('fleet/position.ses', POSITION);
    const line = async (): Promise<number | undefined> => {
      const found = await server.diagnostics('fleet/again.ses');
      const twice = found.find(({ code }) => code === 'name/declared-twice');
      return twice?.relatedInformation?.[0]?.location.range.start.line;
    };
    const before = await line();
    await server.edit('fleet/position.ses', 'position FleetDirector', '\n\nposition FleetDirector');
    expect(await line()).toBe((before ?? Number.NaN) + 2);
  });

  test('findings carry the version of the text that they are about', async () => {
    const server = await opened();
    await server.edit('fleet/position.ses', 'approved: 2024-01-23', 'approved: 2024-13-23');
    await server.atRest();
    expect(server.published.get(server.uri('fleet/position.ses'))).toMatchObject({ version: 2 });
  });

  test('of several changes at once the last one counts', async () => {
    const server = await opened();
    for (let day = 1; day <= 20; day++) {
      const text = SHORT_VACANCY.replace('2024-03-12', `2024-03-${String(day).padStart(2, '0')}`);
      if (day === 1) await server.open('fleet/vacancy.ses', text);
      else await server.change('fleet/vacancy.ses', { text });
    }
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).not.toContain('vacancy/open-period-too-short');
  });
});

describe('the scope', () => {
  const files = { ...FILES, 'fleet/vacancy.ses': SHORT_VACANCY };
  const CODE = 'vacancy/open-period-too-short';

  test('of open files alone leaves the others out until they are opened', async () => {
    const settings = { asOf: AS_OF, diagnostics: { scope: 'openFiles' as const } };
    const server = await startServer(folderWith(files), { settings });
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).toEqual([]);
    await server.open('fleet/vacancy.ses', SHORT_VACANCY);
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).toContain(CODE);
    await server.close('fleet/vacancy.ses');
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).toEqual([]);
  });

  test('can be changed, and a check of the whole workspace can be asked for', async () => {
    const settings = { asOf: AS_OF, diagnostics: { scope: 'openFiles' as const } };
    const server = await startServer(folderWith(files), { settings });
    const status = await server.checkWorkspace();
    expect(status.roots[0]?.errors).toBeGreaterThan(0);
    expect(server.codes('fleet/vacancy.ses')).toContain(CODE);
    await server.onDisk({ 'fleet/vacancy.ses': VACANCY });
    await server.setSettings({ asOf: AS_OF });
    await server.atRest();
    expect(server.codes('fleet/vacancy.ses')).not.toContain(CODE);
  });
});

test('the open file is told before the whole root is read', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`many/${i}.ses`, POSITION.replaceAll('Fleet', `Fleet${i}`)]),
  );
  const server = await startServer(folderWith({ ...FILES, ...many, 'fleet/vacancy.ses': SHORT_VACANCY }));
  const broken = SHORT_VACANCY.replace('purpose: initial-career', 'purpose: initial');
  await server.open('fleet/vacancy.ses', broken);
  await server.atRest();
  const of = server.publications.filter(({ uri }) => uri === server.uri('fleet/vacancy.ses'));
  const codes = of.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  // What needs no other file is told at once; what does is never told wrongly.
  expect(codes[0]).toContain('vocabulary/unknown-word');
  expect(codes.flat()).not.toContain('name/not-declared');
});
