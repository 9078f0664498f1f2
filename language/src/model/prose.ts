// Finds how far a text without quotes goes, or a list without brackets, where the grammar sees other entries in it.
import type * as tree from '../parser/generated/tree.ts';
import { bare } from '../parser/tokens.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { nestedIn } from '../vocabulary/index.ts';
import type { Block, Key } from '../vocabulary/shapes.ts';
import { around, type Reader, textAt } from './reader.ts';
import type { Place } from './record.ts';

export interface Prose {
  readonly place: Place;
  /** How many of the entries behind the key are part of it. */
  readonly taken: number;
}

/** A text goes on over so many entries at most. */
const MOST_ENTRIES = 29;

const entriesBehind = (entries: readonly tree.Entry[], at: number): readonly tree.Entry[] =>
  entries.slice(at + 1, at + 1 + MOST_ENTRIES);

/**
 * The text of a key that stands without quotes, or its list without brackets; nothing where it is neither.
 * @param entries those of the block, among them the key at a place
 */
export function proseOf(
  entries: readonly tree.Entry[],
  at: number,
  odd: readonly Place[],
  key: Key,
  owner: Block,
  reader: Reader,
): Prose | undefined {
  const node = entries[at] as tree.Property;
  if (key.shape !== 'text' && key.shape !== 'list') return undefined;
  if (node.value?.$type === 'Text' || node.value?.$type === 'List') return undefined;
  if (odd.length === 0 && isNothing(node.value, key)) return undefined;
  const lastOdd = odd.at(-1);
  const endsInComma = lastOdd !== undefined && textAt(lastOdd, reader) === ',';
  if (key.shape === 'list' && !endsInComma) return undefined;
  const behind = entriesBehind(entries, at);
  const taken = entriesOf(node, behind, owner, reader);
  const last = behind[taken - 1];
  const first = node.value ?? (odd.length === 0 ? behind[0] : undefined);
  const start = first === undefined ? odd[0] : first;
  if (start === undefined || (last === undefined && odd.length === 0)) return undefined;
  const { end } = last === undefined ? (lastOdd ?? start) : last;
  return { place: around(start, { start: end, end: endOfAddress(end, reader) }), taken };
}

function isNothing(value: tree.Value | undefined, key: Key): boolean {
  if (value?.$type !== 'WordValue') return false;
  const word = (value as tree.WordValue).word.image;
  return word === 'none' ? key.none === true : word === 'not-applicable' && key.notApplicable === true;
}

/** How many of the entries behind only go on with the text: words on its line or on the next ones. */
function entriesOf(node: tree.Property, behind: readonly tree.Entry[], owner: Block, reader: Reader): number {
  let { end } = node;
  let taken = 0;
  const hasNoValue = node.value === undefined && node.odd.length === 0;
  for (const entry of behind) {
    const gap = reader.text.slice(end, entry.start);
    const isBelow = /[\r\n]/.test(gap);
    if (/[\r\n]\s*[\r\n]/.test(gap) || !isProse(entry, isBelow, owner)) break;
    if (hasNoValue && taken === 0 && isBelow) break;
    taken++;
    end = entry.end;
  }
  return taken;
}

function isProse(entry: tree.Entry, onNextLine: boolean, owner: Block): boolean {
  if (entry.$type === 'Stray') return true;
  if (entry.$type === 'Property') {
    const { key } = entry as tree.Property;
    return !onNextLine && !Object.hasOwn(owner.keys, bare(key.image));
  }
  const { keyword, open, entries } = entry as tree.Block;
  const isKnown = [owner.keys, owner.once, owner.many].some(
    known => known && Object.hasOwn(known, keyword.image),
  );
  return entry.$type === 'NestedBlock' && open === undefined && entries.length === 0 && !isKnown;
}

/** How many of the entries behind a word that is neither key nor block only go on with the same sentence. */
export function sentenceBehind(entries: readonly tree.Entry[], at: number, owner: Block): number {
  const behind = entriesBehind(entries, at);
  const known = [...Object.keys(owner.keys), ...Object.keys(nestedIn(owner))];
  const other = behind.findIndex(entry => {
    const { keyword } = entry as tree.Block;
    return (
      !isProse(entry, true, owner) || (keyword !== undefined && nearest(keyword.image, known) !== undefined)
    );
  });
  return other < 0 ? behind.length : other;
}

/** `https:` goes on as `https://…`, which is a comment only to the grammar. */
function endOfAddress(offset: number, reader: Reader): number {
  const lineEnd = /[\r\n]|$/.exec(reader.text.slice(offset))?.index ?? 0;
  const rest = reader.text.slice(offset, offset + lineEnd);
  return /^:?\/\//.test(rest) ? offset + rest.trimEnd().length : offset;
}
