// What stands at a place of a case file: the token, its part in the tree, and what the vocabulary says of it.
import {
  type Block,
  bare,
  declarations,
  type Key,
  nestedIn,
  type Place,
  tree,
  WAIVER,
} from '@casefile/language/lsp';
import {
  type AstNode,
  AstUtils,
  CstUtils,
  GrammarAST,
  type LangiumDocument,
  type LeafCstNode,
} from 'langium';

export interface Spot {
  readonly place: Place;
  readonly text: string;
  readonly node: AstNode;
  /** The name in the tree of what the token is: `keyword`, `name`, `key`, `date`, `rule` … */
  readonly part: string | undefined;
  /** The blocks around it as the vocabulary has them, outermost first, its own last; it stops at an unknown one. */
  readonly blocks: readonly Block[];
  /** The key whose value, or which itself, stands there; with its name. */
  readonly key: { readonly name: string; readonly facts: Key | undefined } | undefined;
}

/** The token at an offset, or the one that ends there; nothing in blanks and comments. */
export function spotAt(document: LangiumDocument, offset: number): Spot | undefined {
  const root = document.parseResult.value.$cstNode;
  if (root === undefined) return undefined;
  const leaf = CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, offset - 1);
  if (leaf === undefined || leaf.hidden || leaf.length === 0) return undefined;
  const node = leaf.astNode;
  const blocks = blocksAround(node);
  const property = AstUtils.getContainerOfType(node, tree.isProperty);
  const name = property === undefined ? undefined : bare(property.key);
  return {
    place: { start: leaf.offset, end: leaf.end },
    text: leaf.text,
    node,
    part: partOf(leaf),
    blocks,
    key: name === undefined ? undefined : { name, facts: keyOf(blocks.at(-1), name) },
  };
}

const keyOf = (block: Block | undefined, name: string): Key | undefined =>
  block !== undefined && Object.hasOwn(block.keys, name) ? block.keys[name] : undefined;

/** What the vocabulary says of the blocks around a node, outermost first. */
export function blocksAround(node: AstNode): readonly Block[] {
  const heads: (tree.Block | tree.Waiver)[] = [];
  for (let here: AstNode | undefined = node; here !== undefined; here = here.$container)
    if (tree.isBlock(here) || tree.isWaiver(here)) heads.unshift(here);
  const blocks: Block[] = [];
  for (const head of heads) {
    const known = tree.isWaiver(head) ? WAIVER : blockNamed(head.keyword, blocks.at(-1));
    if (known === undefined || blocks.length < heads.indexOf(head)) break;
    blocks.push(known);
  }
  return blocks.length === heads.length ? blocks : [];
}

/** The block of a keyword, in another block or at the top. */
export function blockNamed(keyword: string, owner: Block | undefined): Block | undefined {
  const known: Readonly<Record<string, Block>> = owner === undefined ? declarations : nestedIn(owner);
  return Object.hasOwn(known, keyword) ? known[keyword] : undefined;
}

/** The name in the tree of what a leaf is. */
function partOf({ grammarSource }: LeafCstNode): string | undefined {
  if (grammarSource === undefined) return undefined;
  return AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature;
}
