// What is told of the place under the pointer: a key, a value, a name, a rule, a keyword.
import { Lines, linkTo } from '@casefile/language';
import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { spelled } from './files.ts';
import { clocksFrom, dayInWords } from './hover-date.ts';
import { describeName } from './hover-name.ts';
import { describeRule } from './hover-rule.ts';
import {
  describeBlock,
  describeKey,
  describeSubject,
  describeWaiver,
  describeWord,
} from './hover-vocabulary.ts';
import { nameAt } from './names.ts';
import type { CaseRoot } from './root.ts';
import type { CasefileServices } from './services.ts';
import { type Spot, spotAt } from './spot.ts';

/** Where a hover is asked for. */
export interface Pointed {
  readonly root: CaseRoot;
  readonly file: string;
  readonly text: string;
  readonly offset: number;
  readonly spot: Spot;
  /** Whether the client opens the page of a rule. */
  readonly opensPages: boolean;
}

interface Told {
  readonly markdown: string;
  /** What it is about; the token where it is left out. */
  readonly about?: { readonly start: number; readonly end: number };
}

export class Hovers implements HoverProvider {
  readonly #services: CasefileServices;

  constructor(services: CasefileServices) {
    this.#services = services;
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const uri = spelled(document.uri.toString());
    const root = this.#services.Cases.rootOf(uri);
    if (root === undefined) return undefined;
    const text = document.textDocument.getText();
    const lines = new Lines(text);
    const offset = lines.offsetAt(position);
    const spot = spotAt(document, offset);
    if (spot === undefined) return undefined;
    const file = root.fileOf(uri);
    const { opensPages } = this.#services.Client;
    const told = tell({ root, file, text, offset, spot, opensPages }, other =>
      this.#services.Cases.textOf(root.uriOf(other)),
    );
    if (told === undefined) return undefined;
    return {
      contents: { kind: MarkupKind.Markdown, value: told.markdown },
      range: lines.range(told.about ?? spot.place),
    };
  }
}

function tell(place: Pointed, textOf: (file: string) => string): Told | undefined {
  const { spot, root, file, offset } = place;
  switch (spot.part) {
    case 'keyword':
      return asTold(spot.node.$type === 'Waiver' ? describeWaiver(spot.text) : describeBlock(spot));
    case 'rule':
      return asTold(describeRule(spot.text, root, place.opensPages));
    case 'key':
      return asTold(describeKey(place));
    case 'name':
    case 'about':
    case 'to': {
      const use = nameAt(root, file, offset);
      const described = use && describeName(use, root, textOf);
      return described === undefined
        ? ofKey(place)
        : { markdown: described, about: use?.place ?? spot.place };
    }
    case 'subject':
      return asTold(describeSubject(place));
    case 'label':
      return asTold(spot.blocks.at(-1)?.head.label?.meaning);
    case 'date':
      return joined([dayInWords(spot.text, root), clocksFrom(place), describeKey(place)]);
    case 'by':
    case 'word':
    case 'unit':
      return joined([describeWord(place), describeKey(place)]);
    default:
      if (spot.key === undefined && spot.text === 'for')
        return asTold(spot.blocks.at(-1)?.head.about?.meaning);
      return joined([citationAt(place), describeKey(place)]);
  }
}

const asTold = (markdown: string | undefined): Told | undefined =>
  markdown === undefined || markdown === '' ? undefined : { markdown };

const joined = (parts: readonly (string | undefined)[]): Told | undefined =>
  asTold(parts.filter(part => part !== undefined && part !== '').join('\n\n---\n\n'));

const ofKey = (place: Pointed): Told | undefined => asTold(describeKey(place));

const CITATION =
  /\d+ (?:CFR (?:part \d+(?:, subpart [A-Z]+)?|\d+\.\d+(?:\([A-Za-z0-9]+\))*)|U\.S\.C\. \d+[a-z]*(?:-\d+)?(?:\([A-Za-z0-9]+\))*)/g;

/** The official text of a citation that is written into a text. */
function citationAt({ spot, offset }: Pointed): string | undefined {
  if (spot.part !== 'text' && spot.part !== 'label') return undefined;
  for (const { 0: citation, index } of spot.text.matchAll(CITATION)) {
    const start = spot.place.start + index;
    const link = linkTo(citation);
    if (start <= offset && offset <= start + citation.length && link !== undefined)
      return `[${citation}](<${link}>): the official text.`;
  }
  return undefined;
}
