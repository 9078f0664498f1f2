// Compares what the parser written from the grammar sees in a text with what Langium sees in it.
import { AstUtils, type CompositeCstNode, type CstNode, GrammarAST, isLeafCstNode } from 'langium';
import { expect } from 'vitest';
import { type LayoutReport, parseWithLangium } from '../parser/langium.ts';
import { parseCaseFile } from '../parser/parse.ts';

/** What a node says, in one form for both trees: its type and place, and in each feature its texts, places and nodes. */
interface Seen {
  readonly $type: string;
  readonly start: number;
  readonly end: number;
  readonly features: Readonly<Record<string, readonly (Seen | SeenToken)[]>>;
}
interface SeenToken {
  readonly image: string;
  readonly start: number;
  readonly end: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function seenHere(value: unknown): Seen | SeenToken {
  if (!isObject(value)) throw new Error('The tree holds nodes and tokens alone.');
  const { $type, start, end, image } = value as { $type?: string; start: number; end: number; image: string };
  if ($type === undefined) return { image, start, end };
  const features = Object.entries(value).flatMap(([name, held]) => {
    const seen = (Array.isArray(held) ? (held as unknown[]) : [held]).filter(isObject).map(seenHere);
    return seen.length === 0 ? [] : [[name, seen] as const];
  });
  return { $type, start, end, features: Object.fromEntries(features) };
}

/** The same of a node of Langium's, from the texts that its syntax holds under the name of each feature. */
function seenByLangium(node: { readonly $type: string; readonly $cstNode?: CstNode }): Seen {
  const features: Record<string, (Seen | SeenToken)[]> = {};
  if (node.$cstNode !== undefined) collect(node.$cstNode as CompositeCstNode);
  return { $type: node.$type, start: node.$cstNode?.offset ?? 0, end: node.$cstNode?.end ?? 0, features };

  function collect(syntax: CompositeCstNode): void {
    for (const child of syntax.content) {
      if (isLeafCstNode(child) && child.hidden) continue;
      const feature = AstUtils.getContainerOfType(child.grammarSource, GrammarAST.isAssignment)?.feature;
      if (feature === undefined) {
        if (!isLeafCstNode(child)) collect(child as CompositeCstNode);
        continue;
      }
      features[feature] ??= [];
      const isNode = child.astNode !== node;
      features[feature].push(
        isNode ? seenByLangium(child.astNode) : { image: child.text, start: child.offset, end: child.end },
      );
    }
  }
}

/** Holds the tree and the mistakes of a text equal, whichever parser reads it. */
export function expectSame(text: string): void {
  const here = parseCaseFile(text);
  const there = parseWithLangium(text);
  expect(there.parserErrors, text).toEqual([]);
  expect(here.mistakes, text).toEqual((there.lexerReport as LayoutReport).mistakes);
  expect((seenHere(here.tree) as Seen).features, text).toEqual(seenByLangium(there.value).features);
}
