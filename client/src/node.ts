// Starts the extension in VS Code on a desk or on a server: the language server is a process of its own.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, startExtension } from './extension.ts';

/** Node's own memory limit would be half of what a machine has; this one makes a fault visible early. */
const MOST_MEMORY_MB = 2048;

export async function activate(context: ExtensionContext): Promise<Extension> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath;
  const run = {
    module,
    transport: TransportKind.ipc,
    options: { execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`] },
  };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, { run, debug }, options),
  );
}
