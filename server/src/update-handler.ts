// Takes in what happens to documents, files, folders and settings.
import { Emitter, type TextDocument } from 'langium';
import type { DocumentUpdateHandler } from 'langium/lsp';
import {
  type DidChangeWatchedFilesParams,
  type Disposable,
  FileChangeType,
  type TextDocumentChangeEvent,
} from 'vscode-languageserver';
import type { Cases } from './cases.ts';
import type { Diagnostics } from './diagnostics.ts';
import { spelled } from './files.ts';
import { concernsCases } from './services.ts';

export class UpdateHandler implements DocumentUpdateHandler {
  readonly #cases: Cases;
  readonly #diagnostics: Diagnostics;
  readonly #watched = new Emitter<DidChangeWatchedFilesParams>();

  constructor(cases: Cases, diagnostics: Diagnostics) {
    this.#cases = cases;
    this.#diagnostics = diagnostics;
  }

  didOpenDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    if (concernsCases(document)) this.#diagnostics.openedOrClosed(spelled(document.uri));
  }

  didChangeContent({ document }: TextDocumentChangeEvent<TextDocument>): void {
    if (concernsCases(document)) this.#cases.edit(spelled(document.uri), document.getText());
  }

  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    if (!concernsCases(document)) return;
    this.#cases.close(spelled(document.uri));
    this.#diagnostics.openedOrClosed(spelled(document.uri));
  }

  didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.#watched.fire(params);
    this.#cases.changedOnDisk(
      params.changes.map(({ uri, type }) => ({ uri: spelled(uri), isGone: type === FileChangeType.Deleted })),
    );
  }

  onWatchedFilesChange(callback: (params: DidChangeWatchedFilesParams) => void): Disposable {
    return this.#watched.event(callback);
  }
}
