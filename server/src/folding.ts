// What can be folded: blocks, long texts, comments, and runs of comment lines.
import { Lines } from '@casefile/language';
import { type CompositeCstNode, type CstNode, isLeafCstNode, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';

export class Foldings implements FoldingRangeProvider {
  getFoldingRanges({ parseResult, textDocument }: LangiumDocument): FoldingRange[] {
    const root = parseResult.value.$cstNode;
    if (root === undefined) return [];
    const found = new Found(new Lines(textDocument.getText()));
    found.visit(root);
    return found.done();
  }
}

/** One walk over all tokens: a file may hold a hundred thousand of them. */
class Found {
  readonly #lines: Lines;
  readonly #ranges: FoldingRange[] = [];
  readonly #open: number[] = [];
  /** The run of comment lines that the walk is in. */
  #run: { first: number; last: number } | undefined;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  visit(node: CstNode): void {
    if (isLeafCstNode(node)) this.#leaf(node);
    else for (const child of (node as CompositeCstNode).content) this.visit(child);
  }

  done(): FoldingRange[] {
    this.#endRun();
    return this.#ranges;
  }

  #leaf({ text, offset, end, hidden }: CstNode & { readonly hidden: boolean }): void {
    if (hidden) this.#comment(text, offset, end);
    else if (text === '{') this.#open.push(this.#line(offset));
    else if (text === '}') {
      const first = this.#open.pop();
      // The closing brace stays visible.
      if (first !== undefined) this.#fold(first, this.#line(offset) - 1);
    } else if (text.startsWith('"""')) this.#fold(this.#line(offset), this.#line(end));
  }

  #comment(text: string, offset: number, end: number): void {
    const first = this.#line(offset);
    if (!text.startsWith('//')) {
      if (text.startsWith('/*')) this.#fold(first, this.#line(end), FoldingRangeKind.Comment);
      return;
    }
    if (this.#run !== undefined && first === this.#run.last + 1) this.#run.last = first;
    else {
      this.#endRun();
      this.#run = { first, last: first };
    }
  }

  #endRun(): void {
    if (this.#run !== undefined) this.#fold(this.#run.first, this.#run.last, FoldingRangeKind.Comment);
    this.#run = undefined;
  }

  #fold(startLine: number, endLine: number, kind?: FoldingRangeKind): void {
    if (endLine > startLine) this.#ranges.push({ startLine, endLine, ...(kind !== undefined && { kind }) });
  }

  #line(offset: number): number {
    return this.#lines.positionAt(offset).line;
  }
}
