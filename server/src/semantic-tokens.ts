// Colours what a grammar of patterns cannot tell: names from words, known keys from unknown ones, agencies of the library.
import { agencies, agenciesOutsideSes, bare, tree } from '@casefile/language/lsp';
import type { AstNode } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import { blocksAround } from './spot.ts';

const LIBRARY_NAMES = new Set([...agencies, ...agenciesOutsideSes].map(({ name }) => name));

export class CaseTokens extends AbstractSemanticTokenProvider {
  protected override highlightElement(node: AstNode, accept: SemanticTokenAcceptor): void {
    if (tree.isBlock(node)) {
      accept({ node, property: 'keyword', type: SemanticTokenTypes.keyword });
      if (node.name !== undefined) {
        accept({
          node,
          property: 'name',
          type: SemanticTokenTypes.class,
          modifier: SemanticTokenModifiers.declaration,
        });
      }
      if (node.subject !== undefined)
        accept({ node, property: 'subject', type: SemanticTokenTypes.enumMember });
      if (node.about !== undefined) accept({ node, property: 'about', ...named(node.about.$refText) });
    } else if (tree.isWaiver(node)) {
      accept({ node, property: 'keyword', type: SemanticTokenTypes.keyword });
      if (node.rule !== undefined) accept({ node, property: 'rule', type: SemanticTokenTypes.function });
    } else if (tree.isProperty(node)) {
      const block = blocksAround(node).at(-1);
      if (block !== undefined && Object.hasOwn(block.keys, bare(node.key)))
        accept({ node, property: 'key', type: SemanticTokenTypes.property });
    } else if (tree.isNameValue(node)) accept({ node, property: 'to', ...named(node.to.$refText) });
    else if (tree.isWordValue(node)) accept({ node, property: 'word', type: SemanticTokenTypes.enumMember });
    else if (tree.isDatedAct(node) && node.by !== undefined)
      accept({ node, property: 'by', type: SemanticTokenTypes.enumMember });
  }
}

const named = (name: string): { type: string; modifier?: string } => ({
  type: SemanticTokenTypes.class,
  ...(LIBRARY_NAMES.has(name) && { modifier: SemanticTokenModifiers.defaultLibrary }),
});
