// Where a request points: the root, the file and its text, and the offset.
import { Lines } from '@casefile/language';
import type { LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver';
import { spelled } from './files.ts';
import type { CaseRoot } from './root.ts';
import type { CasefileServices } from './services.ts';

export interface Asked {
  readonly root: CaseRoot;
  readonly uri: string;
  /** The name of the file in its root. */
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly offset: number;
}

/** Nothing for a file that stands in no root. */
export function asked(
  { Cases }: CasefileServices,
  document: LangiumDocument,
  position: Position = { line: 0, character: 0 },
): Asked | undefined {
  const uri = spelled(document.uri.toString());
  const root = Cases.rootOf(uri);
  if (root === undefined) return undefined;
  const text = document.textDocument.getText();
  const lines = new Lines(text);
  return { root, uri, file: root.fileOf(uri), text, lines, offset: lines.offsetAt(position) };
}

/** Looks the lines of files of a root up, each once. */
export function linesOf({ Cases }: CasefileServices, root: CaseRoot): (file: string) => Lines {
  const known = new Map<string, Lines>();
  return file => {
    const lines = known.get(file) ?? new Lines(Cases.textOf(root.uriOf(file)));
    known.set(file, lines);
    return lines;
  };
}
