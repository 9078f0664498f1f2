// What the client can do and wants, as it said in `initialize`.
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { COMMANDS, type InitializationOptions } from './protocol.ts';

export class Client {
  /** Settings as they were sent, for a client that cannot be asked. */
  settings: unknown;
  #capabilities: ClientCapabilities = {};
  #options: InitializationOptions = {};

  initialize({ capabilities, initializationOptions }: InitializeParams): void {
    this.#capabilities = capabilities ?? {};
    this.#options =
      typeof initializationOptions === 'object' && initializationOptions !== null
        ? (initializationOptions as InitializationOptions)
        : {};
    this.settings = this.#options.settings;
  }

  /** Whether the client has registered a command that the server would refer to. */
  hasCommand(command: string): boolean {
    return this.#options.commands?.includes(command) === true;
  }

  /** Whether it opens the page of a rule. */
  get opensPages(): boolean {
    return this.hasCommand(COMMANDS.explainRule);
  }

  /** Whether it answers questions about files. */
  get answersFiles(): boolean {
    return this.#options.files === true;
  }

  get answersSettings(): boolean {
    return this.#capabilities.workspace?.configuration === true;
  }

  get registersSettings(): boolean {
    return this.#capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  get registersWatchers(): boolean {
    return this.#capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  get hasFolders(): boolean {
    return this.#capabilities.workspace?.workspaceFolders === true;
  }

  /** Whether an edit may say which version of a document it is for. */
  get takesVersionedEdits(): boolean {
    return this.#capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  get takesSnippets(): boolean {
    return this.#capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  }

  get showsRelated(): boolean {
    return this.#capabilities.textDocument?.publishDiagnostics?.relatedInformation === true;
  }
}
