// Lists of required contents: what a record lacks of one, and what holds a placeholder in place of a fact.
import type { RequiredItem } from '../law/edition.ts';
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

export function keyPath(written: string): KeyPath {
  let path = keyPaths.get(written);
  if (path === undefined) {
    const [first = '', second] = written.split('.');
    path = second === undefined ? { block: undefined, key: first } : { block: first, key: second };
    keyPaths.set(written, path);
  }
  return path;
}

/** The law's table names few, and they are asked for in every record. */
const keyPaths = new Map<string, KeyPath>();

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
  const lacking: string[] = [];
  const unfilled: Unfilled[] = [];
  for (const key of keys) {
    const value = valueAt(key, holder);
    if (isPlace(value)) given ??= value;
    if (isLacking(key, holder)) lacking.push(key);
    else for (const at of unfilledIn(value)) unfilled.push({ key, at });
  }
  return { item, holder, of: keys.length, given, lacking, unfilled };
}

/** The words that the list of an item lacks; none where one of those is written that suffice in their place. */
function wordsOf(item: RequiredItem, words: readonly string[], holder: AnyRecord): Content {
  const [key = ''] = item.keys;
  const list = listOf(key, holder);
  const isWritten = (word: string): boolean => list?.items.some(({ value }) => value === word) ?? false;
  const suffices = isBroken(key, holder) || (item.orWords?.some(isWritten) ?? false);
  const lacking = suffices ? [] : words.filter(word => !isWritten(word));
  return { item, holder, of: words.length, given: list, lacking, unfilled: [] };
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** The list of words under a key, where one is written. */
export function listOf(key: string, holder: AnyRecord): Listed<Placed<string>> | undefined {
  const value = property(holder, key);
  return typeof value === 'object' && value !== null && 'items' in value
    ? (value as Listed<Placed<string>>)
    : undefined;
}

const property = (record: AnyRecord, key: string): unknown =>
  (record as unknown as Record<string, unknown>)[modelName(key)];

/** The block of a key, where it is written. */
export const blockOf = (block: string, holder: AnyRecord): AnyRecord | undefined =>
  property(holder, block) as AnyRecord | undefined;

function valueAt(written: string, holder: AnyRecord): unknown {
  const { block, key } = keyPath(written);
  const record = block === undefined ? holder : blockOf(block, holder);
  return record && property(record, key);
}

/** What is written and could not be read is not lacking. */
function isLacking(written: string, holder: AnyRecord): boolean {
  const { block, key } = keyPath(written);
  if (block === undefined) return property(holder, key) === undefined && !isBroken(key, holder);
  const record = blockOf(block, holder);
  return record === undefined ? !isBroken(block, holder) : isLacking(key, record);
}

const isBroken = (key: string, holder: AnyRecord): boolean =>
  holder.$broken?.some(broken => broken === modelName(key) || broken === '*') ?? false;

/** A value, or the items of a list, that say nothing yet: a text such as "…", no vacancy, a range of no pay. */
function unfilledIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null || isNothing(value)) return NONE;
  if ('items' in value) return (value.items as readonly unknown[]).flatMap(unfilledIn);
  return saysNothing(value) ? [value as Place] : NONE;
}

const NONE: readonly Place[] = Object.freeze([]);

function saysNothing(value: object): boolean {
  if ('most' in value) return value.most === 0;
  if (!('value' in value)) return false;
  if (typeof value.value === 'string') return isPlaceholder(value.value);
  return value.value === 0 && !('unit' in value);
}
