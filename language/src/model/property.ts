// Reads a key with its value, and whatever an author wrote in the place of one.
import type * as tree from '../parser/generated/tree.ts';
import { asWritten, type Mistake } from '../parser/mistake.ts';
import { bare, type Token } from '../parser/tokens.ts';
import type { Block, Key } from '../vocabulary/shapes.ts';
import { tellKeyBehind } from './colon.ts';
import { readWithExtra } from './extra.ts';
import { type KnownKey, keysIn } from './keys.ts';
import { tellNoList } from './lists.ts';
import { proseOf } from './prose.ts';
import { addBroken, around, type Draft, type Reader, replace, tellMistake, textAt } from './reader.ts';
import { type AnyValue, modelName, type Place } from './record.ts';
import { tellStray } from './stray.ts';
import { keyPlace, tellUnknownKey } from './unknown.ts';
import { example, readValue, tellUnquoted } from './values.ts';

/**
 * Reads a key into the record of its block.
 * @param entries those of the block, among them the key at a place; a text without quotes may go on in those behind
 * @returns how many of these are no entries but part of the text
 */
export function readProperty(
  entries: readonly tree.Entry[],
  at: number,
  owner: Block,
  record: Draft,
  reader: Reader,
): number {
  const node = entries[at] as tree.Property;
  const known = keyWritten(node.key.image, owner);
  if (known === undefined) {
    tellUnknownKey(node, owner, record, reader);
    return 0;
  }
  const { property, shape } = known;
  if (record[property] !== undefined || record.$broken?.includes(property)) {
    tellRepeated(node, owner, reader);
    // Which of the two is meant cannot be known.
    record[property] = undefined;
    addBroken(record, property);
    return 0;
  }
  const before = reader.mistakes.length;
  const written = node.value;
  let value: AnyValue | undefined;
  let taken = 0;
  if (written !== undefined && isPlain(node, written, shape)) value = readValue(written, shape, reader);
  else ({ value, taken } = readWritten(entries, at, shape, owner, record, reader));
  keepFirstOfForm(reader.mistakes, before);
  if (value === undefined) addBroken(record, property);
  else record[property] = value;
  return taken;
}

/** Whether a value stands alone behind its key, and is not the beginning of a text without quotes: nearly all are so. */
function isPlain({ odd }: tree.Property, value: tree.Value, { shape }: Key): boolean {
  if (odd.length > 0) return false;
  const { $type } = value;
  if ($type === 'Text' || $type === 'List') return true;
  if (shape === 'text' || shape === 'list') return false;
  return $type !== 'WordValue' || (value as tree.WordValue).reason === undefined;
}

/** The key of a block that is written so, with its colon. */
function keyWritten(image: string, owner: Block): KnownKey | undefined {
  let keys = keysByImage.get(owner);
  if (keys === undefined) {
    keys = new Map((keysIn(() => true)(owner) ?? []).map(known => [`${known.key}:`, known]));
    keysByImage.set(owner, keys);
  }
  return keys.get(image) ?? keys.get(`${bare(image)}:`);
}

const keysByImage = new Map<Block, ReadonlyMap<string, KnownKey>>();

function tellRepeated(node: tree.Property, owner: Block, reader: Reader): void {
  tellMistake(
    reader,
    'vocabulary/repeated-key',
    keyPlace(node),
    `\`${bare(node.key.image)}\` stands twice in this \`${owner.keyword}\`.`,
    'Keep one of them.',
  );
}

/** Leaves one message at most about the form of what was read: the first, since others would follow from it. */
function keepFirstOfForm(mistakes: Mistake[], from: number): void {
  if (mistakes.length < from + 2) return;
  const form = mistakes.slice(from).find(({ rule }) => rule.startsWith('syntax/'));
  if (form !== undefined) mistakes.splice(from, mistakes.length, form);
}

interface Read {
  readonly value?: AnyValue | undefined;
  /** How many of the entries behind are part of the value. */
  readonly taken: number;
}

function readWritten(
  entries: readonly tree.Entry[],
  at: number,
  key: Key,
  owner: Block,
  record: Draft,
  reader: Reader,
): Read {
  const node = entries[at] as tree.Property;
  const { odd, below } = oddPlaces(node, reader);
  const first = odd[0];
  const last = below.at(-1) ?? odd.at(-1);
  if (key.shape === 'list' && node.value === undefined && first !== undefined && last !== undefined) {
    if (textAt(first, reader) === '-')
      return { value: tellNoList(around(first, last), key, reader), taken: 0 };
  }
  // Behind the sign of a text over several lines all of the text stands below.
  const written = isBlockSign(odd, reader) ? [...odd, ...below] : odd;
  const prose = proseOf(entries, at, written, key, owner, reader);
  if (prose !== undefined) {
    if (key.shape === 'list') tellNoList(prose.place, key, reader);
    else tellUnquoted(prose.place, reader);
    return { taken: prose.taken };
  }
  const next =
    hasEnded(node.value, key) && odd.length > 0 ? tellKeyBehind(node.value, odd, owner, reader) : undefined;
  if (next !== undefined) addBroken(record, modelName(next));
  const value = readOnLine(node, next === undefined ? odd : [], key, reader);
  const stray = below[0];
  if (stray !== undefined) tellStray(around(stray, below.at(-1) ?? stray), reader);
  return { value, taken: 0 };
}

/** `duties: |` and `duties: >-`, as YAML begins a text over several lines. */
const isBlockSign = (odd: readonly Place[], reader: Reader): boolean =>
  odd.length > 0 && odd.length < 3 && /^[|>][-+]?$/.test(odd.map(place => textAt(place, reader)).join(''));

/** Whether a value is there, and no list that only lacks its brackets. */
const hasEnded = (value: tree.Value | undefined, { shape }: Key): value is tree.Value =>
  value !== undefined && (shape !== 'list' || value.$type === 'List');

function readOnLine(
  node: tree.Property,
  odd: readonly Place[],
  key: Key,
  reader: Reader,
): AnyValue | undefined {
  const first = odd[0];
  if (node.value === undefined && first !== undefined && /^[:=]$/.test(textAt(first, reader))) {
    return tellSecondColon(first, reader);
  }
  if (odd.length > 0) return readWithExtra(node.value, odd, key, reader);
  if (node.value !== undefined) return readValue(node.value, key, reader);
  tellMistake(
    reader,
    'syntax/missing-value',
    node.key,
    `The key \`${bare(node.key.image)}\` has no value.`,
    `Write ${example(key, reader)}.`,
  );
  return undefined;
}

function tellSecondColon(at: Place, reader: Reader): undefined {
  tellMistake(
    reader,
    'syntax/extra-text',
    at,
    `${asWritten(textAt(at, reader))} does not belong between the colon and the value.`,
    'Remove it.',
    replace('Remove it', true, at, ''),
  );
}

interface Odd {
  /** On the line of the value, or in its place. */
  readonly odd: readonly Place[];
  readonly below: readonly Place[];
}

const NOTHING_ODD: Odd = { odd: [], below: [] };

/** What stands behind the value and is no part of it. */
function oddPlaces(node: tree.Property, reader: Reader): Odd {
  const { value } = node;
  const reason = value?.$type === 'WordValue' ? (value as tree.WordValue).reason : undefined;
  return node.odd.length === 0 && reason === undefined ? NOTHING_ODD : placesBehind(node, reason, reader);
}

function placesBehind({ value, odd }: tree.Property, reason: Token | undefined, reader: Reader): Odd {
  // A text behind a word is a reason only behind `not-applicable`.
  const isOther = reason !== undefined && (value as tree.WordValue).word.image !== 'not-applicable';
  const all = isOther ? [reason, ...odd] : odd;
  let end = value === undefined ? all[0]?.start : value.end;
  const line = all.findIndex(place => {
    const isBelow = /[\r\n]/.test(reader.text.slice(end, place.start));
    end = place.end;
    return isBelow;
  });
  return line < 0 ? { odd: all, below: [] } : { odd: all.slice(0, line), below: all.slice(line) };
}
