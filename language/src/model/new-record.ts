// A record in which nothing is written yet, with room for all that may stand in its block.
import { declarations } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import type { Draft } from './reader.ts';
import { type AnyRecord, modelName, type Place } from './record.ts';

/** What stands where none of the blocks is written that may stand several times. */
export const NONE: readonly AnyRecord[] = Object.freeze([]);

/**
 * All records of a type have the same properties in the same order, whatever is written: what V8 knows of one it knows
 * of all. A record to which key after key is added takes three times the room.
 */
export function newRecord(block: Block, { start, end }: Place): Draft {
  let blank = blanks.get(block);
  if (blank === undefined) {
    blank = blankOf(block);
    blanks.set(block, blank);
  }
  const record = { ...blank } as Draft;
  record.$start = start;
  record.$end = end;
  return record;
}

const blanks = new Map<Block, object>();

function blankOf(block: Block): object {
  const { name, label, subject, about } = block.head;
  const head = { $name: name, $label: label, $subject: subject, $about: about };
  const inHead = Object.entries(head).flatMap(([property, fact]) => (fact === undefined ? [] : [property]));
  const many = Object.keys(block.many ?? {}).map(modelName);
  const once = Object.keys({ ...block.keys, ...block.once }).map(modelName);
  const ofDeclaration = Object.hasOwn(declarations, block.keyword) ? ['$latest'] : [];
  const properties = [
    '$type',
    '$start',
    '$end',
    '$open',
    '$close',
    ...ofDeclaration,
    ...inHead,
    ...once,
    ...many,
  ];
  // Made of JSON, an object has its properties in itself, however many they are; and so have those that are made of it.
  const blank = JSON.parse(`{${properties.map(property => `"${property}":0`).join()}}`) as Draft;
  for (const property of properties) blank[property] = undefined;
  for (const property of many) blank[property] = NONE;
  blank.$type = block.type;
  return blank;
}
