// Renames a declaration, or a block inside one, wherever it is named.
import { isInConflict, LIBRARY } from '@casefile/language/lsp';
import type { LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { asked, linesOf } from './asked.ts';
import { nameAt, usesOf } from './names.ts';
import type { CaseRoot } from './root.ts';
import type { CasefileServices } from './services.ts';

const NAME = /^[A-Z][A-Za-z0-9_]*$/;

export class Renames implements RenameProvider {
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    const here = asked(this.#services, document, position);
    const use = here && nameAt(here.root, here.file, here.offset);
    if (use?.target === undefined || use.target.file === LIBRARY) return undefined;
    return here?.lines.range(use.place);
  }

  /** @throws ResponseError where the new name is none, or a merge conflict hides who else has the name */
  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
    if (!NAME.test(newName)) {
      const message = 'A name begins with a capital and holds letters, digits and underscores.';
      throw new ResponseError(LSPErrorCodes.RequestFailed, message);
    }
    const here = asked(this.#services, document, position);
    const target = here && nameAt(here.root, here.file, here.offset)?.target;
    if (here === undefined || target === undefined || target.file === LIBRARY) return undefined;
    refuseInConflict(here.root);
    const lines = linesOf(this.#services, here.root);
    const changes: Record<string, TextEdit[]> = {};
    for (const { file, place } of usesOf(here.root, target)) {
      const uri = here.root.uriOf(file);
      changes[uri] ??= [];
      changes[uri].push({ range: lines(file).range(place), newText: newName });
    }
    return { changes };
  }
}

/** Of what both versions of a conflict declare, one is known: the name would stay in the other. */
function refuseInConflict({ workspace }: CaseRoot): void {
  const file = [...workspace.files].find(name => isInConflict(workspace.judge(name).mistakes));
  if (file === undefined) return;
  const message = `Resolve the merge conflict in ${file} first: the name may stand in either of its versions.`;
  throw new ResponseError(LSPErrorCodes.RequestFailed, message);
}
