// How the server reaches files that no editor holds open. Files and folders are told by URI, in one spelling each.
import type { Finding } from '@casefile/language';
import { URI } from 'langium';

/** What reading a file gives: its text, or what is told of it; nothing where there is no such file. */
export type Reading = { readonly text: string } | { readonly finding: (file: string) => Finding } | undefined;

/** Where the files of a workspace are: on disk, or behind the client. */
export interface Files {
  /** The case files below a folder, by their roots; a folder with a casefile.json is there without a file too. */
  walk(folder: string, root: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The nearest folder with a casefile.json, from this one upwards. */
  configuredFolder(folder: string): Promise<string | undefined>;
  /** The case files that stand directly in a folder. */
  list(folder: string): Promise<readonly string[]>;
  read(uri: string): Promise<Reading>;
  /** The text of a file that was read before, at once: to look places up. Empty where there is none any more. */
  textAgain(uri: string): string;
}

/** One spelling for each URI, without a slash at the end. */
export const spelled = (uri: string): string => URI.parse(uri).toString().replace(/\/$/, '');

/** The folder of a file or folder. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** The last part of a path, decoded. */
export const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** Whether a file or folder is, or stands somewhere below, a folder. */
export const isBelow = (uri: string, folder: string): boolean =>
  uri === folder || uri.startsWith(`${folder}/`);

/** The path from a folder to a file below it, decoded, with slashes. */
export const pathBelow = (folder: string, uri: string): string => decoded(uri.slice(folder.length + 1));

/** The URI of a path below a folder. */
export function uriBelow(folder: string, path: string): string {
  const uri = URI.parse(folder);
  return uri.with({ path: `${uri.path}/${path}` }).toString();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
