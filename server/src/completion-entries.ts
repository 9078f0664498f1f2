// Offers where an entry begins: declarations at the top; in a block the keys that are missing, what is due first; blocks.
import { type Block, declarations, type Key, nestedIn } from '@casefile/language/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer, Wanted } from './completion.ts';
import { blockInWords, keyInWords, wordsOf } from './hover-vocabulary.ts';
import { snippetOf } from './snippets.ts';

const KEYWORDS = Object.keys(declarations) as (keyof typeof declarations)[];

/** Each declaration bare, and, where the editor has tab stops, with what such a case begins with. */
export const declarationItems = ({ root, takesSnippets }: Wanted): Offer[] => [
  ...KEYWORDS.map(keyword => blockItem(declarations[keyword], 1)),
  ...(takesSnippets ? KEYWORDS : []).map(keyword => ({
    label: keyword,
    kind: CompletionItemKind.Snippet,
    snippet: snippetOf(keyword, words => wordsOf(words, root)),
    detail: `New ${keyword}`,
    documentation: `${declarations[keyword].meaning} With what such a case begins with.`,
    order: 2,
  })),
];

/** Keys that are due come first, then those that a provision asks for, then the others; blocks and waivers last. */
export function entryItems({ cursor, root, opensPages }: Wanted): Offer[] {
  const owner = cursor.around.at(-1);
  if (owner?.block === undefined) return [];
  const { block, written } = owner;
  const keys = Object.entries(block.keys)
    .filter(([name]) => !written.has(name))
    .map(([name, facts]) => ({
      ...keyItem(name, facts, cursor.hasColon),
      detail: detailOf(facts),
      documentation: keyInWords(block, name, facts, root, opensPages),
    }));
  const blocks = Object.values(nestedIn(block))
    .filter(({ keyword }) => block.many?.[keyword] !== undefined || !written.has(keyword))
    .map(inner => blockItem(inner, 4));
  const waivers = block.type === 'Waiver' ? [] : WAIVERS;
  return [...keys, ...blocks, ...waivers];
}

const detailOf = ({ due, provision }: Key): string =>
  [due === undefined ? undefined : `due ${due}`, provision].filter(part => part !== undefined).join(' · ');

function keyItem(name: string, facts: Key, hasColon: boolean): Offer {
  const value = hasColon ? { text: '', goesOn: false } : valueSnippet(facts);
  return {
    label: name,
    kind: CompletionItemKind.Property,
    // The colon that is there already is replaced by nothing.
    snippet: hasColon ? name : `${name}: ${value.text}`,
    order: facts.due !== undefined ? 1 : facts.provision !== undefined ? 2 : 3,
    goesOn: value.goesOn,
  };
}

function valueSnippet(facts: Key): { readonly text: string; readonly goesOn: boolean } {
  if (facts.shape === 'text') return { text: '"$1"', goesOn: false };
  if (facts.shape === 'list') {
    const quotes = facts.of.shape === 'text' ? '"' : '';
    return { text: `[${quotes}$1${quotes}]`, goesOn: quotes === '' };
  }
  return { text: '$0', goesOn: true };
}

/** A block with its head to be filled in, and an empty body. */
function blockItem(block: Block, order: number): Offer {
  const { keyword, head, plain, keys } = block;
  let stop = 0;
  const parts = [keyword];
  if (head.name === 'required') parts.push(`\${${++stop}:Name}`);
  if (head.subject !== undefined) parts.push(`\${${++stop}:word}`);
  if (head.label?.required || (head.label !== undefined && head.name === 'required'))
    parts.push(`"$${++stop}"`);
  if (head.about?.required) parts.push(`for \${${++stop}:${head.about.kinds[0]}}`);
  if (!plain || Object.keys(keys).length > 4) parts.push('{\n\t$0\n}');
  return {
    label: keyword,
    kind: CompletionItemKind.Struct,
    snippet: parts.join(' '),
    documentation: blockInWords(block),
    order,
  };
}

const WAIVERS: readonly Offer[] = [
  {
    label: 'waive',
    kind: CompletionItemKind.Keyword,
    snippet: 'waive $1 {\n\treason: "$2"\n\tauthority: "$3"\n\tuntil: $4\n}$0',
    documentation: 'Accepts a finding of this block in the open.',
    order: 8,
  },
  {
    label: 'dispute',
    kind: CompletionItemKind.Keyword,
    snippet: 'dispute $1 {\n\treason: "$2"\n}$0',
    documentation: 'Holds a finding of this block to be wrong.',
    order: 8,
  },
];
