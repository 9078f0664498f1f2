// Syntax trees of the files that a request is about, made when they are asked for. Langium keeps no other documents.
import {
  DefaultDocumentBuilder,
  DefaultLangiumDocuments,
  type DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Files } from './files.ts';
import { spelled } from './files.ts';

interface Kept {
  readonly version: number;
  readonly document: LangiumDocument;
}

/** A tree is kept while its text is open and the same; that of a file that is not open is made for one request. */
export class Trees extends DefaultLangiumDocuments {
  readonly #services: LangiumSharedServices;
  readonly #files: Files;
  readonly #kept = new Map<string, Kept>();

  constructor(services: LangiumSharedServices, files: Files) {
    super(services);
    this.#services = services;
    this.#files = files;
    services.workspace.TextDocuments.onDidClose(({ document }) => this.#kept.delete(spelled(document.uri)));
  }

  /** @throws ResponseError where there is neither an open text nor a file */
  override async getOrCreateDocument(uri: URI): Promise<LangiumDocument> {
    const key = spelled(uri.toString());
    const text = this.#services.workspace.TextDocuments.get(uri.toString());
    if (text === undefined) return this.#fromDisk(key, uri);
    const kept = this.#kept.get(key);
    if (kept?.version === text.version) return kept.document;
    // A version of its own: the open one changes in place.
    const document = this.langiumDocumentFactory.fromString(text.getText(), uri);
    this.#kept.set(key, { version: text.version, document });
    return document;
  }

  async #fromDisk(key: string, uri: URI): Promise<LangiumDocument> {
    const reading = await this.#files.read(key);
    if (reading !== undefined && 'text' in reading)
      return this.langiumDocumentFactory.fromString(reading.text, uri);
    throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no case file ${key}.`);
  }
}

/** Builds nothing: a tree is there as soon as it is asked for, and what it means is read in the models. */
export class NothingToBuild extends DefaultDocumentBuilder {
  readonly #ready: () => Promise<void>;

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.#ready = () => services.workspace.WorkspaceManager.ready;
  }

  override waitUntil(state: DocumentState, cancelToken?: CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, cancelToken?: CancellationToken): Promise<URI>;
  override async waitUntil(_state: DocumentState, uri?: unknown): Promise<unknown> {
    await this.#ready();
    return uri;
  }
}
