// The server as a worker of a browser: files come from the client.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { start } from './start.ts';

/** The worker itself, as the library wants it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

start(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
