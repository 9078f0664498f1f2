// What can be written at the cursor: keywords, keys that are missing, values, names, rules.
import type { Lines } from '@casefile/language';
import type { LangiumDocument } from 'langium';
import type { CompletionProvider } from 'langium/lsp';
import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { asked } from './asked.ts';
import { declarationItems, entryItems } from './completion-entries.ts';
import { ruleItems } from './completion-rules.ts';
import { headItems, valueItems } from './completion-values.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import type { CaseRoot } from './root.ts';
import type { CasefileServices } from './services.ts';

/** Something that can be written. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItem['kind'];
  /** What is written, where it is not the label; with tab stops as in a snippet. */
  readonly snippet?: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Offers of a lower order come first; within one they keep theirs. */
  readonly order?: number;
  /** Whether what belongs behind it is to be offered at once. */
  readonly goesOn?: boolean;
}

/** What offers are made from. */
export interface Wanted {
  readonly root: CaseRoot;
  readonly file: string;
  readonly offset: number;
  readonly cursor: Cursor;
  readonly opensPages: boolean;
  /** Whether the editor has tab stops. */
  readonly takesSnippets: boolean;
}

export class Completions implements CompletionProvider {
  readonly completionOptions = { triggerCharacters: [':', ' ', '[', ',', '.', '/'] };
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  getCompletion(document: LangiumDocument, { position }: CompletionParams): CompletionList | undefined {
    const here = asked(this.#services, document, position);
    if (here === undefined) return undefined;
    const { root, file, text, lines, offset } = here;
    const cursor = cursorAt(text, offset);
    if (cursor === undefined) return undefined;
    const { opensPages, takesSnippets } = this.#services.Client;
    const typed = text.slice(cursor.start, offset);
    // Behind `DES.` only what belongs to it.
    const owner = typed.slice(0, typed.lastIndexOf('.') + 1);
    const offers = offersFor({ root, file, offset, cursor, opensPages, takesSnippets }).filter(({ label }) =>
      label.startsWith(owner),
    );
    return { isIncomplete: false, items: offers.map((offer, i) => this.#item(offer, i, cursor, lines)) };
  }

  #item(offer: Offer, i: number, cursor: Cursor, lines: Lines): CompletionItem {
    const { label, kind, snippet = label, detail, documentation, order = 5, goesOn } = offer;
    const { takesSnippets } = this.#services.Client;
    // What is written as it stands is no snippet: an editor then knows that a word is complete, and Enter ends the line.
    const isSnippet = takesSnippets && /[$\\]/.test(snippet);
    return {
      label,
      ...(kind !== undefined && { kind }),
      ...(detail !== undefined && { detail }),
      ...(documentation !== undefined && { documentation: { kind: 'markdown', value: documentation } }),
      sortText: `${order}${String(i).padStart(4, '0')}`,
      filterText: label,
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range: lines.range(cursor),
        newText: isSnippet ? snippet : withoutStops(snippet),
      },
      // Editors that do not know the command pass over it.
      ...(goesOn && {
        command: { title: 'Offer what belongs here', command: 'editor.action.triggerSuggest' },
      }),
    };
  }
}

/** A snippet as plain text: what stands in its tab stops, and nothing in empty ones. */
const withoutStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:([^}]*)\}|\$\d+/g, (_, text: string | undefined) => text ?? '')
    .replace(/\\([$}\\])/g, '$1');

function offersFor(wanted: Wanted): readonly Offer[] {
  const { position, around } = wanted.cursor;
  switch (position.at) {
    case 'entry':
      return around.length === 1 ? declarationItems(wanted) : entryItems(wanted);
    case 'value':
      return valueItems(wanted, position);
    case 'head':
      return headItems(wanted, position);
    case 'rule':
      return ruleItems(wanted, position.keyword);
  }
}
