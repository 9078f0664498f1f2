// Puts comments into the syntax tree in a time that does not grow with what stands before them.
import type { IToken } from 'chevrotain';
import {
  type CompositeCstNode,
  type CstNode,
  CstNodeBuilder,
  createLangiumParser,
  type LangiumCoreServices,
  type LangiumParser,
} from 'langium';

/**
 * Langium looks each new node up among its siblings, from the first on, and inserts comments in one call with as many
 * arguments: a file of many short lines would take minutes, or overflow the stack. The new node is always the last.
 */
class CommentBuilder extends CstNodeBuilder {
  override addHiddenNodes(tokens: IToken[]): void {
    if (tokens.length === 0) return;
    let parent = this.current;
    const isBegun = parent.content.length > 0;
    // Before a node that has just begun the comment stands in the first node around it that has more in it.
    while (!isBegun && parent.content.length < 2 && parent.container !== undefined) {
      parent = parent.container as typeof parent;
    }
    const last = isBegun ? undefined : parent.content.pop();
    for (const token of tokens) {
      this.appendChild(parent as CompositeCstNode, this.createLeafNode(token, true) as CstNode);
    }
    if (last !== undefined) parent.content.push(last);
  }
}

export function createCaseFileParser(services: LangiumCoreServices): LangiumParser {
  const parser = createLangiumParser(services);
  Object.assign(parser, { nodeBuilder: new CommentBuilder() });
  return parser;
}
