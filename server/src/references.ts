// Finds every place where a declaration is named, in all files of its root.
import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { asked, linesOf } from './asked.ts';
import { nameAt, usesOf } from './names.ts';
import type { CasefileServices } from './services.ts';

export class References implements ReferencesProvider {
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    const here = asked(this.#services, document, position);
    const target = here && nameAt(here.root, here.file, here.offset)?.target;
    if (here === undefined || target === undefined) return [];
    const lines = linesOf(this.#services, here.root);
    return usesOf(here.root, target)
      .filter(({ declares }) => !declares || context.includeDeclaration)
      .map(({ file, place }) => ({ uri: here.root.uriOf(file), range: lines(file).range(place) }));
  }
}
