// What stands where in a tree of JSON, and the value that it says.
import { findNodeAtLocation, type Node } from 'jsonc-parser';

interface Entry {
  readonly key: string;
  readonly node: Node;
}

/** The keys of an object with their places; none where something else stands there. */
export function entriesOf(tree: Node, ...path: string[]): Entry[] {
  const object = findNodeAtLocation(tree, path);
  if (object?.type !== 'object') return [];
  return (object.children ?? []).flatMap(({ children: [node] = [] }) =>
    node === undefined ? [] : [{ key: String(node.value), node }],
  );
}

/** What stands at a path, or else the whole. */
export const at = (tree: Node, path: readonly (string | number)[]): Node =>
  findNodeAtLocation(tree, [...path]) ?? tree;

/** The value of a node, with keys such as `__proto__` as plain keys. */
export function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value as unknown;
  const entries = (node.children ?? []).map(
    ({ children: [key, value] = [] }) => [String(key?.value), value && toValue(value)] as const,
  );
  return Object.fromEntries(entries.toReversed());
}
