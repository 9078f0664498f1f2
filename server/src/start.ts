// Starts the server on a connection; the same for Node and for a browser.
import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { Files } from './files.ts';
import type { CasefileLanguageServer } from './language-server.ts';
import { createServices } from './services.ts';

/** How often it is looked whether another day has begun, in milliseconds. */
const LOOK_FOR_DAY = 60_000;

/** @param disk how files are reached without the client; absent in a browser */
export function start(connection: Connection, disk?: Files): void {
  const shared = createServices(connection, disk);
  (shared.lsp.LanguageServer as CasefileLanguageServer).addRequests();
  startLanguageServer(shared);
  const timer: unknown = setInterval(() => shared.casefile.Cases.lookForDay(), LOOK_FOR_DAY);
  // On Node a timer would keep the process alive.
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
}
