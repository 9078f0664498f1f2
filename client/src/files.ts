// Reads files for a language server that cannot: in a browser, and in folders that are not on a disk.
import {
  FIND_FILES,
  type FileContents,
  type FindFilesParams,
  type FoundFiles,
  READ_FILE,
  type ReadFileParams,
  WATCHED_FILES,
} from '@casefile/server/protocol';
import { type Disposable, FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const PASSED_OVER = '**/{node_modules,.git}/**';

export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest<FoundFiles, Error>(FIND_FILES, (params: FindFilesParams) => findFiles(params)),
    client.onRequest<FileContents, Error>(READ_FILE, (params: ReadFileParams) => readFile(params)),
  ];
}

async function findFiles({ folder }: FindFilesParams): Promise<FoundFiles> {
  const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), WATCHED_FILES), PASSED_OVER);
  return { files: found.map(uri => uri.toString()).sort() };
}

async function readFile({ uri, mostBytes }: ReadFileParams): Promise<FileContents> {
  try {
    const place = Uri.parse(uri);
    const { size } = await workspace.fs.stat(place);
    if (size > mostBytes) return { tooLarge: size };
    return { base64: base64(await workspace.fs.readFile(place)) };
  } catch (error) {
    return { unreadable: error instanceof FileSystemError ? error.code : String(error) };
  }
}

/** In pieces: a call cannot take arguments without end. */
const AT_ONCE = 8_192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(binary);
}
