// Widens a selection step by step: the token, its value, the entry, the block around it.
import { Lines } from '@casefile/language';
import { type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver';

export function selectionRanges(
  { parseResult, textDocument }: LangiumDocument,
  positions: readonly Position[],
): SelectionRange[] {
  const root = parseResult.value.$cstNode;
  const lines = new Lines(textDocument.getText());
  return positions.map(position => {
    const offset = lines.offsetAt(position);
    const leaf =
      root &&
      (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, offset - 1));
    return around(leaf, lines) ?? { range: { start: position, end: position } };
  });
}

/** From the inside out; what is as wide as what stands in it is left out. */
function around(node: CstNode | undefined, lines: Lines): SelectionRange | undefined {
  if (node === undefined) return undefined;
  let wider: CstNode | undefined = node.container;
  while (wider !== undefined && wider.offset === node.offset && wider.end === node.end)
    wider = wider.container;
  const parent = around(wider, lines);
  return { range: lines.range({ start: node.offset, end: node.end }), ...(parent && { parent }) };
}
