// The outline of a case file: its declarations, and the blocks in them.

import { Lines } from '@casefile/language';
import { declarations, type Place, tree } from '@casefile/language/lsp';
import { type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';

export class Symbols implements DocumentSymbolProvider {
  getSymbols({ parseResult, textDocument }: LangiumDocument): DocumentSymbol[] {
    const { entries } = parseResult.value as tree.CaseFile;
    return symbolsIn(entries, new Lines(textDocument.getText()));
  }
}

const symbolsIn = (entries: readonly tree.Entry[], lines: Lines): DocumentSymbol[] =>
  entries.flatMap(entry => (tree.isBlock(entry) ? [symbolOf(entry, lines)] : []));

function symbolOf(block: tree.Block, lines: Lines): DocumentSymbol {
  const { keyword, name, subject, label, about } = block;
  const whole = placeOf(block.$cstNode) ?? { start: 0, end: 0 };
  const called = ['name', 'subject', 'label', 'about', 'keyword']
    .map(part => placeOf(GrammarUtils.findNodeForProperty(block.$cstNode, part)))
    .find(place => place !== undefined);
  const children = symbolsIn(block.entries, lines);
  const what = name ?? subject ?? bareText(label) ?? about?.$refText;
  const details = [name === undefined ? undefined : bareText(label), about && `for ${about.$refText}`];
  const detail = what === about?.$refText ? undefined : details.filter(part => part !== undefined).join(' ');
  return {
    name: what === undefined ? keyword : `${keyword} ${what}`,
    ...(detail && { detail }),
    kind: kindOf(keyword, name),
    range: lines.range(whole),
    selectionRange: lines.range(called ?? whole),
    ...(children.length > 0 && { children }),
  };
}

const placeOf = (node: CstNode | undefined): Place | undefined =>
  node && { start: node.offset, end: node.end };

const bareText = (text: string | undefined): string | undefined =>
  text?.replace(/^"+|"+$/g, '').trim() || undefined;

export const kindOf = (keyword: string, name: string | undefined): SymbolKind =>
  Object.hasOwn(declarations, keyword)
    ? SymbolKind.Class
    : name === undefined
      ? SymbolKind.Object
      : SymbolKind.Field;
