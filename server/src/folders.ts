// The folders of the workspace, as Langium hands them over at the start.
import { DefaultWorkspaceManager, type WorkspaceFolder } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';
import type { SharedServices } from './services.ts';

export class Folders extends DefaultWorkspaceManager {
  readonly #services: SharedServices;

  constructor(services: SharedServices) {
    super(services);
    this.#services = services;
  }

  /** Clients of older days name one folder. */
  override initialize(params: InitializeParams): void {
    super.initialize(params);
    const { rootUri, workspaceFolders } = params;
    if (!workspaceFolders && rootUri) this.folders = [{ uri: rootUri, name: rootUri }];
  }

  /** Requests wait for this: that the roots are known, not that all of their files are read. */
  override async initializeWorkspace(folders: WorkspaceFolder[]): Promise<void> {
    try {
      await this.#services.casefile.Cases.start(folders.map(({ uri }) => uri));
    } finally {
      this._ready.resolve();
    }
  }
}
