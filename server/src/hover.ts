import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { CasefileServices } from './services.ts';

export class Hovers implements HoverProvider {
  readonly #services: CasefileServices;
  constructor(services: CasefileServices) {
    this.#services = services;
  }
  getHoverContent(_document: LangiumDocument, _params: HoverParams): Hover | undefined {
    return this.#services ? undefined : undefined;
  }
}
