// The server as a process: over stdio, IPC or a socket, as its arguments say.
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { start } from './start.ts';

/**
 * Texts and syntax trees live as long as it takes to read one file, yet V8 lets the room for such things grow to three
 * times 16 MB. The flag is read whenever the room would grow; where it has no effect, nothing but memory is lost.
 */
setFlagsFromString('--semi-space-growth-factor=1');

const connection = createConnection(ProposedFeatures.all);
// Whatever goes wrong in one feature, the others go on.
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (fault: unknown) =>
    connection.console.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  );
start(connection, nodeFiles);
