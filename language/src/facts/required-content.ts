// Lists of required contents: what a record lacks of one, and what holds a placeholder in place of a fact.
import type { RequiredItem } from '../law/edition.ts';
import { valueIn } from '../model/keys.ts';
import {
  type AnyRecord,
  isNothing,
  type Listed,
  modelName,
  type Place,
  type Placed,
} from '../model/record.ts';
import { isPlaceholder } from './placeholder.ts';

/** One item of a list, looked for in a record. */
export interface Content {
  readonly item: RequiredItem;
  /** The record in which it is looked for. */
  readonly holder: AnyRecord;
  /** How many parts the item has: keys, or words of the list under its one key. */
  readonly of: number;
  /** A value that gives it, or a part of it. */
  readonly given: Place | undefined;
  /** Parts that are not written: keys as the law's table names them (`contact`, `head.sworn-in`, `$label`), or words. */
  readonly lacking: readonly string[];
  /** Values that hold a placeholder. */
  readonly unfilled: readonly Unfilled[];
}

export interface Unfilled {
  readonly key: string;
  readonly at: Place;
}

/** A key of the law's table, and the block in which it stands where it is no key of the record itself. */
export interface KeyPath {
  readonly block: string | undefined;
  readonly key: string;
}

/** The same by their names in the model. */
interface ModelPath extends KeyPath {
  readonly blockProperty: string | undefined;
  readonly property: string;
}

export function keyPath(written: string): ModelPath {
  let path = keyPaths.get(written);
  if (path === undefined) {
    const [first = '', second] = written.split('.');
    const [block, key] = second === undefined ? [undefined, first] : [first, second];
    path = { block, key, blockProperty: block && modelName(block), property: modelName(key) };
    keyPaths.set(written, path);
  }
  return path;
}

/** The law's table names few, and they are asked for in every record. */
const keyPaths = new Map<string, ModelPath>();

/**
 * What a record has, and lacks, of a list of the law.
 * @param holds whether the condition of an item (its `when`) holds; an item of which it does not is left out
 */
export const requiredContents = (
  items: readonly RequiredItem[],
  record: AnyRecord,
  holds: (condition: string) => boolean = () => true,
): readonly Content[] =>
  items
    .filter(({ when }) => when === undefined || holds(when))
    .map(item => (item.words === undefined ? keysOf(item, record) : wordsOf(item, item.words, record)));

/** What a record has, and lacks, of the keys of an item; `keys` where the record gives it by others than the table says. */
export function keysOf(item: RequiredItem, holder: AnyRecord, keys: readonly string[] = item.keys): Content {
  let given: Place | undefined;
  // Made where there is something to say: this is asked of every item in every record.
  let lacking: string[] | undefined;
  let unfilled: Unfilled[] | undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const { blockProperty, property } = keyPath(key);
    const record = blockProperty === undefined ? holder : recordIn(holder, blockProperty);
    const value = record && valueIn(record, property);
    if (value !== undefined) {
      if (isPlace(value)) given ??= value;
      for (const at of unfilledIn(value)) {
        unfilled ??= [];
        unfilled.push({ key, at });
      }
    } else if (!isBroken(record === undefined ? (blockProperty ?? property) : property, record ?? holder)) {
      lacking ??= [];
      lacking.push(key);
    }
  }
  return { item, holder, of: keys.length, given, lacking: lacking ?? NONE, unfilled: unfilled ?? NONE };
}

/** The words that the list of an item lacks; none where one of those is written that suffice in their place. */
function wordsOf(item: RequiredItem, words: readonly string[], holder: AnyRecord): Content {
  const [key = ''] = item.keys;
  const list = listOf(key, holder);
  const isWritten = (word: string): boolean => list?.items.some(({ value }) => value === word) ?? false;
  const suffices = isBroken(modelName(key), holder) || (item.orWords?.some(isWritten) ?? false);
  const lacking = suffices ? [] : words.filter(word => !isWritten(word));
  return { item, holder, of: words.length, given: list, lacking, unfilled: [] };
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** The list of words under a key, where one is written. */
export function listOf(key: string, holder: AnyRecord): Listed<Placed<string>> | undefined {
  const value = valueIn(holder, modelName(key));
  return typeof value === 'object' && value !== null && 'items' in value
    ? (value as Listed<Placed<string>>)
    : undefined;
}

const recordIn = (holder: AnyRecord, property: string): AnyRecord | undefined =>
  valueIn(holder, property) as AnyRecord | undefined;

/** The block of a key, where it is written. */
export const blockOf = (block: string, holder: AnyRecord): AnyRecord | undefined =>
  recordIn(holder, modelName(block));

/** Whether it is written and could not be read: it is not lacking then. */
const isBroken = (property: string, holder: AnyRecord): boolean =>
  holder.$broken !== undefined && (holder.$broken.includes(property) || holder.$broken.includes('*'));

/** A value, or the items of a list, that say nothing yet: a text such as "…", no vacancy, a range of no pay. */
function unfilledIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null || isNothing(value)) return NONE;
  if ('items' in value) return (value.items as readonly unknown[]).flatMap(unfilledIn);
  return saysNothing(value) ? [value as Place] : NONE;
}

const NONE: readonly never[] = Object.freeze([]);

function saysNothing(value: object): boolean {
  if ('most' in value) return value.most === 0;
  if (!('value' in value)) return false;
  if (typeof value.value === 'string') return isPlaceholder(value.value);
  return value.value === 0 && !('unit' in value);
}
