// What the extension does wherever it runs: it starts the language server, and puts its commands and status in place.
import {
  COMMANDS,
  type InitializationOptions,
  LANGUAGE_ID,
  SETTINGS_SECTION,
  WATCHED_FILES,
} from '@casefile/server/protocol';
import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Position } from 'vscode-languageclient';
import { setAsOfDate } from './as-of.ts';
import { checkWorkspace } from './check-workspace.ts';
import { CrashHandler } from './crash.ts';
import { answerFileRequests } from './files.ts';
import { explainRule, RulePages } from './rule-pages.ts';
import { StatusItem } from './status.ts';

/** Makes a client of the kind that this place needs; it is not started yet. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension offers to tests and to other extensions. */
export interface Extension {
  readonly client: BaseLanguageClient;
}

/** Resolves when the server has answered. Where it cannot be started, that is told, and the editor goes on without it. */
export async function startExtension(context: ExtensionContext, make: MakeClient): Promise<Extension> {
  const output = window.createOutputChannel('Casefile', { log: true });
  const crashes = new CrashHandler(output);
  const client = make('casefile', 'Casefile', clientOptions(output, crashes));
  const pages = new RulePages(client);
  context.subscriptions.push(
    output,
    client,
    pages,
    new StatusItem(client),
    ...answerFileRequests(client),
    commands.registerCommand(COMMANDS.explainRule, (id?: unknown) => explainRule(client, id)),
    commands.registerCommand(COMMANDS.goTo, goTo),
    commands.registerCommand('casefile.restartServer', () => restart(client, output)),
    commands.registerCommand('casefile.setAsOfDate', setAsOfDate),
    commands.registerCommand('casefile.checkWorkspace', () => checkWorkspace(client)),
    commands.registerCommand('casefile.showOutput', () => output.show()),
  );
  try {
    await client.start();
  } catch (error) {
    output.error(`The language server could not be started: ${error}`);
    void window
      .showErrorMessage(
        'Casefile cannot check: its language server could not be started. The output says why.',
        'Show output',
      )
      .then(chosen => chosen && output.show());
  }
  return { client };
}

function clientOptions(output: LogOutputChannel, errorHandler: CrashHandler): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commands: Object.values(COMMANDS),
    files: true,
  };
  return {
    documentSelector: [{ language: LANGUAGE_ID }],
    synchronize: {
      configurationSection: SETTINGS_SECTION,
      fileEvents: workspace.createFileSystemWatcher(WATCHED_FILES),
    },
    outputChannel: output,
    errorHandler,
    initializationOptions,
    // A hover may open the page of a rule, and nothing else.
    markdown: { isTrusted: { enabledCommands: [COMMANDS.explainRule] }, supportHtml: false },
  };
}

async function goTo(uri: string, { line, character }: Position): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(line, character, line, character) });
}

async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  output.info('The language server is restarted.');
  if (client.isRunning()) await client.stop();
  await client.start();
}
