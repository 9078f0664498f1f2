// Goes from a name to its declaration, also in files that were never opened.
import { endOf, headOf, LIBRARY } from '@casefile/language/lsp';
import type { LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import { asked, linesOf } from './asked.ts';
import { nameAt } from './names.ts';
import type { CasefileServices } from './services.ts';

export class Definitions implements DefinitionProvider {
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    const here = asked(this.#services, document, position);
    const use = here && nameAt(here.root, here.file, here.offset);
    // What the library declares stands in no file; its hover tells it.
    if (here === undefined || use?.target === undefined || use.target.file === LIBRARY) return undefined;
    const { target } = use;
    const lines = linesOf(this.#services, here.root)(target.file);
    const { record } = target;
    return [
      {
        originSelectionRange: here.lines.range(use.place),
        targetUri: here.root.uriOf(target.file),
        targetRange: lines.range({ start: record.$start, end: endOf(record) }),
        targetSelectionRange: lines.range(record.$name ?? headOf(record)),
      },
    ];
  }
}
