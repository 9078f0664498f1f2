// What the server says it can do, and the requests beside those of the protocol.
import { DocumentState } from 'langium';
import { createRequestHandler, DefaultLanguageServer } from 'langium/lsp';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializedParams,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type SelectionRange,
  type SelectionRangeParams,
  WatchKind,
} from 'vscode-languageserver';
import packageFile from '../package.json' with { type: 'json' };
import { explain, listRules } from './explain.ts';
import {
  CHECK_WORKSPACE,
  EXPLAIN,
  type ExplainParams,
  FIX_ALL_KIND,
  GET_STATUS,
  RULES,
  SETTINGS_SECTION,
  type Status,
  WATCHED_FILES,
} from './protocol.ts';
import { selectionRanges } from './selection.ts';
import type { SharedServices } from './services.ts';

export class CasefileLanguageServer extends DefaultLanguageServer {
  readonly #shared: SharedServices;

  constructor(services: SharedServices) {
    super(services);
    this.#shared = services;
  }

  /** Nothing here waits for an event at its making but what `startLanguageServer` asks for anyway. */
  protected override eagerLoadServices(): void {}

  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities } = super.buildInitializeResult(params);
    return {
      capabilities: {
        ...capabilities,
        positionEncoding: PositionEncodingKind.UTF16,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
        selectionRangeProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'Casefile', version: packageFile.version },
    };
  }

  override async initialize(params: InitializeParams): Promise<InitializeResult> {
    this.#shared.casefile.Client.initialize(params);
    return super.initialize(params);
  }

  override initialized(params: InitializedParams): void {
    const { Connection: connection } = this.#shared.lsp;
    const { Client: client, Cases: cases } = this.#shared.casefile;
    if (connection !== undefined) {
      if (client.registersSettings)
        void connection.client.register(DidChangeConfigurationNotification.type, {
          section: SETTINGS_SECTION,
        });
      if (client.registersWatchers) {
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: WATCHED_FILES },
            // Of a folder that goes or comes, only the folder itself is told.
            { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
          ],
        });
      }
      if (client.hasFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          cases.changeFolders(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          ),
        );
      }
    }
    super.initialized(params);
  }

  /** Answers the requests that are Casefile's own. */
  addRequests(): void {
    const { Connection: connection } = this.#shared.lsp;
    const { casefile } = this.#shared;
    connection?.onSelectionRanges(
      createRequestHandler<SelectionRangeParams, SelectionRange[]>(
        (_, document, { positions }) => selectionRanges(document, positions),
        this.#shared,
        DocumentState.Parsed,
      ),
    );
    connection?.onRequest(EXPLAIN, ({ id }: ExplainParams) => explain(String(id)));
    connection?.onRequest(RULES, () => listRules());
    connection?.onRequest(GET_STATUS, async (): Promise<Status> => {
      await this.#shared.workspace.WorkspaceManager.ready;
      await casefile.Diagnostics.rest();
      return casefile.Status.status(casefile.Diagnostics);
    });
    connection?.onRequest(CHECK_WORKSPACE, async (): Promise<Status> => {
      await casefile.Cases.readAnew();
      casefile.Diagnostics.askForAll();
      await casefile.Diagnostics.rest();
      return casefile.Status.status(casefile.Diagnostics);
    });
  }
}
