// Starts the extension in a browser: the language server is a worker.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Extension, startExtension } from './extension.ts';

export async function activate(context: ExtensionContext): Promise<Extension> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, new Worker(script), options),
  );
}
