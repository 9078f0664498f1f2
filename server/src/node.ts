// The server as a process: over stdio, IPC or a socket, as its arguments say.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { start } from './start.ts';

const connection = createConnection(ProposedFeatures.all);
// Whatever goes wrong in one feature, the others go on.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (fault: unknown) =>
    connection.console.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  );
start(connection, nodeFiles);
