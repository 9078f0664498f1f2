// Tells the client, when all is told, how each root stands: edition, as-of date, counts.
import { editionOf } from '@casefile/language';
import type { Connection } from 'vscode-languageserver';
import type { Cases } from './cases.ts';
import type { Diagnostics } from './diagnostics.ts';
import { type RootStatus, STATUS, type Status } from './protocol.ts';
import type { CaseRoot } from './root.ts';

export class StatusTeller {
  readonly #connection: Connection;
  readonly #cases: Cases;
  #told = '';

  constructor(connection: Connection, cases: Cases) {
    this.#connection = connection;
    this.#cases = cases;
  }

  /** Sends the status where it is not the one that was sent last. */
  tell(diagnostics: Diagnostics): void {
    const status = this.status(diagnostics);
    const said = JSON.stringify(status);
    if (said === this.#told) return;
    this.#told = said;
    void this.#connection.sendNotification(STATUS, status);
  }

  status(diagnostics: Diagnostics): Status {
    const roots = [...this.#cases.roots.values()];
    return {
      state: this.#cases.isReady ? 'ready' : 'reading',
      roots: roots.map(root => rootStatus(root, diagnostics)).sort((a, b) => (a.folder < b.folder ? -1 : 1)),
    };
  }
}

function rootStatus(root: CaseRoot, diagnostics: Diagnostics): RootStatus {
  const { edition: named, severity } = root.configuration;
  const edition = editionOf(named);
  return {
    folder: root.folder,
    edition: { id: edition.id, title: edition.title },
    asOf: root.asOf,
    asOfFrom: root.settings.asOf === undefined ? 'today' : 'settings',
    files: root.size,
    ...diagnostics.countsOf(root),
    switchedOff: Object.keys(severity)
      .filter(rule => severity[rule] === 'off')
      .sort(),
  };
}
