// What the extension does, asked of VS Code by its own interface: no pictures, exact answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '@casefile/language';
import {
  type CodeAction,
  type CompletionList,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  extensions,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  type MarkdownString,
  Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

/** The command line of the product and the day to look from, told by the runner. */
const { CASEFILE_COMMAND = '', CASEFILE_AS_OF = '' } = process.env;

const SEVERITY = ['error', 'warning', 'information', 'hint'] as const;

const folder = (): Uri => {
  const [first] = workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
const at = (path: string): Uri => Uri.joinPath(folder(), path);

async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`This did not happen: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

const codeOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);
const codesOf = (uri: Uri): string[] => languages.getDiagnostics(uri).map(codeOf).sort();

async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(at(path));
  await window.showTextDocument(document);
  return document;
}

/** The position of the «» mark's first character in the text around it. */
function positionIn(document: TextDocument, text: string, offset = 0): Position {
  const found = document.getText().indexOf(text);
  assert.notEqual(found, -1, `${text} is not in ${document.uri.path}`);
  return document.positionAt(found + offset);
}

/** The language servers that this extension host has started, by the system's list of processes. */
function serverProcesses(): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        const isChild =
          readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === `${process.pid}`;
        return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.cjs');
      } catch {
        return false;
      }
    })
    .map(Number);
}

function serverProcess(): number {
  const [pid] = serverProcesses();
  assert.ok(pid, 'a language server runs');
  return pid;
}

const FAULTY = 'faulty/fleet-director.ses';
const VACANCY = 'department/fleet-director/vacancy.ses';

describe('Casefile in VS Code', () => {
  before(async () => {
    const extension = extensions.getExtension('casefile.casefile-vscode');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    await until('findings of a file that is not open', () => codesOf(at(FAULTY)).length > 0);
  });

  it('tells what the command tells, on all files, none of them open', async () => {
    const { findings } = JSON.parse(
      execFileSync(
        process.execPath,
        [CASEFILE_COMMAND, 'check', '.', '--format', 'json', '--as-of', CASEFILE_AS_OF, '--exit-zero'],
        {
          cwd: folder().fsPath,
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        },
      ),
    ) as { findings: Finding[] };
    const wanted = findings
      .filter(({ waived }) => waived?.kind !== 'waived')
      .map(({ file, rule, severity, range, message }) => ({ file, rule, severity, range, message }));
    const told = (): typeof wanted =>
      languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
        diagnostics.map(diagnostic => ({
          file: workspace.asRelativePath(uri, false),
          rule: codeOf(diagnostic),
          severity: SEVERITY[diagnostic.severity] as (typeof wanted)[number]['severity'],
          range: {
            start: { line: diagnostic.range.start.line, character: diagnostic.range.start.character },
            end: { line: diagnostic.range.end.line, character: diagnostic.range.end.character },
          },
          message: diagnostic.message.split('\n')[0] ?? '',
        })),
      );
    await until('all findings', () => told().length === wanted.length);
    const inOrder = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    assert.deepEqual(told().sort(inOrder), wanted.sort(inOrder));
    assert.ok(wanted.length > 10, 'the examples have findings to compare');
  });

  it('links a finding to the official text and to the facts that led to it', async () => {
    await open(FAULTY);
    const found = await until('the finding', () =>
      languages.getDiagnostics(at(FAULTY)).find(one => codeOf(one) === 'vacancy/open-period-too-short'),
    );
    assert.equal(found.source, 'casefile');
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.ok(typeof found.code === 'object');
    assert.match(found.code.target.toString(), /^https:\/\/www\.ecfr\.gov\//);
    assert.ok((found.relatedInformation?.length ?? 0) > 0);
  });

  it('tells in a hover what a key means, when it is due and where it is written', async () => {
    const document = await open(VACANCY);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionIn(document, 'closes:', 2),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map(part => (part as MarkdownString).value))
      .join('\n');
    assert.match(text, /closing date|last day/i);
    assert.match(text, /VAC-018/);
  });

  it('offers a fix that removes the finding, and undo brings the text back', async () => {
    const document = await open(FAULTY);
    const before = document.getText();
    const found = languages
      .getDiagnostics(document.uri)
      .find(one => codeOf(one) === 'vacancy/open-period-too-short');
    assert.ok(found);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
    );
    const fix = actions.find(({ title }) => title === 'Close on 2024-03-17');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    assert.ok(actions.some(({ command }) => command?.command === 'casefile.explainRule'));
    assert.ok(await workspace.applyEdit(fix.edit));
    await until(
      'the finding is gone',
      () => !codesOf(document.uri).includes('vacancy/open-period-too-short'),
    );
    await commands.executeCommand('undo');
    await until('the finding is back', () => codesOf(document.uri).includes('vacancy/open-period-too-short'));
    assert.equal(document.getText(), before);
  });

  it('completes a missing key, a word of a closed list and a name of another file', async () => {
    const document = await open(VACANCY);
    const complete = async (line: string, typed: string): Promise<string[]> => {
      const edit = new WorkspaceEdit();
      const place = positionIn(document, '  status:');
      edit.insert(document.uri, place, `${line}\n`);
      assert.ok(await workspace.applyEdit(edit));
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place.translate(0, typed.length),
      );
      await commands.executeCommand('undo');
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await complete('  re', '  re')).some(label => label.startsWith('reopens')));
    assert.ok(
      (await complete('  selection-method: ', '  selection-method: ')).includes('accomplishment-record'),
    );
    assert.ok((await complete('  reopens: ', '  reopens: ')).includes('FleetDirector2024'));
  });

  it('goes to a declaration in a file that was never opened, and finds who refers to it', async () => {
    const document = await open(VACANCY);
    const place = positionIn(document, 'for FleetDirector ', 6);
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place,
    );
    const [target] = found.map(one => ('uri' in one ? one.uri : one.targetUri));
    assert.equal(target?.path, at('department/fleet-director/position.ses').path);
    const references = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      place,
    );
    const files = new Set(references.map(({ uri }) => workspace.asRelativePath(uri, false)));
    assert.ok(files.has('department/fleet-director/appointment.ses'), [...files].join(', '));
  });

  it('shows an outline', async () => {
    const document = await open(VACANCY);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(symbols[0]?.name, 'vacancy FleetDirector2024');
    assert.ok(symbols[0]?.children.some(({ name }) => name.startsWith('usajobs')));
  });

  it('tells findings in other files when a declaration changes that they rest on', async () => {
    const document = await open('department/fleet-director/position.ses');
    const appointment = at('department/fleet-director/appointment.ses');
    assert.deepEqual(
      codesOf(appointment).filter(code => code === 'name/not-declared'),
      [],
    );
    const edit = new WorkspaceEdit();
    edit.replace(
      document.uri,
      document.getWordRangeAtPosition(positionIn(document, 'position FleetDirector', 12)) ?? assert.fail(),
      'Renamed',
    );
    assert.ok(await workspace.applyEdit(edit));
    await until('a name that leads nowhere', () => codesOf(appointment).includes('name/not-declared'));
    await commands.executeCommand('undo');
    await until('all names lead somewhere', () => !codesOf(appointment).includes('name/not-declared'));
  });

  it('sees a file appear, change and disappear on disk', async () => {
    const place = at('department/new.ses');
    writeFileSync(place.fsPath, 'candidate Somebody {\n  service: nowhere\n}\n');
    await until('a finding in the new file', () => codesOf(place).includes('vocabulary/unknown-word'));
    await workspace.fs.delete(place);
    await until('no finding in the deleted file', () => codesOf(place).length === 0);
  });

  it('takes a file whose name ends in capitals for a case, open or not', async () => {
    const place = at('department/NEW.SES');
    writeFileSync(place.fsPath, 'candidate Somebody {\n  service: nowhere\n}\n');
    await until('a finding in the new file', () => codesOf(place).includes('vocabulary/unknown-word'));
    await workspace.fs.delete(place);
    await until('no finding in the deleted file', () => codesOf(place).length === 0);
    const sound = at('department/Sound.Ses');
    writeFileSync(sound.fsPath, '// Nothing yet.\n');
    assert.equal((await open('department/Sound.Ses')).languageId, 'casefile');
    await workspace.fs.delete(sound);
  });

  it('looks from another day when the setting changes', async () => {
    const document = await open('department/fleet-director/appointment.ses');
    const configuration = workspace.getConfiguration('casefile', document.uri);
    await configuration.update('asOf', '2020-01-01');
    await until('acts that lie ahead', () => codesOf(document.uri).includes('dates/after-as-of'));
    await configuration.update('asOf', undefined);
    await until('no act lies ahead', () => !codesOf(document.uri).includes('dates/after-as-of'));
  });

  it('tells mistakes in casefile.json', async () => {
    const place = at('faulty/casefile.json');
    const before = await workspace.fs.readFile(place);
    writeFileSync(place.fsPath, '{ "figures": { "minimum-open-days": 3 } }\n');
    await until('a figure laxer than the law', () => codesOf(place).includes('config/laxer-figure'));
    await workspace.fs.writeFile(place, before);
    await until('no mistake', () => codesOf(place).length === 0);
  });

  it('starts the server again after it was ended, and all findings come back', async () => {
    const count = languages.getDiagnostics().flatMap(([, found]) => found).length;
    await commands.executeCommand('casefile.restartServer');
    await until(
      'the findings are back',
      () => languages.getDiagnostics().flatMap(([, found]) => found).length === count,
    );
  });

  it('starts the server again after a crash, with what stands in the editor and not on disk', async () => {
    const document = await open(FAULTY);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'candidate Unsaved {\n  service: nowhere\n}\n');
    assert.ok(await workspace.applyEdit(edit));
    await until('a finding in unsaved text', () => codesOf(document.uri).includes('vocabulary/unknown-word'));
    const count = languages.getDiagnostics().flatMap(([, found]) => found).length;
    const server = serverProcess();
    process.kill(server, 'SIGKILL');
    await until('another server', () => serverProcesses().some(pid => pid !== server));
    await until(
      'the same findings',
      () => languages.getDiagnostics().flatMap(([, found]) => found).length === count,
    );
    await commands.executeCommand('undo');
    await until(
      'no finding in what was taken back',
      () => !codesOf(document.uri).includes('vocabulary/unknown-word'),
    );
  });

  it('opens the page of a rule inside VS Code', async () => {
    await commands.executeCommand('casefile.explainRule', 'vacancy/open-period-too-short');
    await until('a tab with the page', () =>
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('open-period-too-short')),
      ),
    );
  });
});
