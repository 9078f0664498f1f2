// Marks the places of one file that name the same declaration.
import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { asked } from './asked.ts';
import { nameAt, usesOf } from './names.ts';
import type { CasefileServices } from './services.ts';

export class Highlights implements DocumentHighlightProvider {
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  getDocumentHighlight(
    document: LangiumDocument,
    { position }: DocumentHighlightParams,
  ): DocumentHighlight[] {
    const here = asked(this.#services, document, position);
    const target = here && nameAt(here.root, here.file, here.offset)?.target;
    if (here === undefined || target === undefined) return [];
    return usesOf(here.root, target, [here.file]).map(({ place, declares }) => ({
      range: here.lines.range(place),
      kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }
}
