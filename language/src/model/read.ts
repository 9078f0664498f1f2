// Makes the case model of a file from its syntax tree: one generic step that reads the vocabulary.

import type { ClosedList } from '../law/edition.ts';
import type * as tree from '../parser/generated/tree.ts';
import { asWritten, type Mistake } from '../parser/mistake.ts';
import { parseCaseFile } from '../parser/parse.ts';
import { bare } from '../parser/tokens.ts';
import { declarations } from '../vocabulary/index.ts';
import type { Block, Words } from '../vocabulary/shapes.ts';
import { markBroken, startsDeclaration, withoutFollowers } from './broken.ts';
import { keepSuspects } from './comments.ts';
import { readHead } from './head.ts';
import { NONE } from './new-record.ts';
import { headOf } from './places.ts';
import { readProperty } from './property.ts';
import { sentenceBehind } from './prose.ts';
import { addBroken, type Draft, type Reader, tellMistake } from './reader.ts';
import { type AnyRecord, type FileModel, modelName, type Place } from './record.ts';
import { tellStray } from './stray.ts';
import { blockMeant, isBraceless, keyPlace, keywordPlace, tellWaiverOutside } from './unknown.ts';
import { readWaiver } from './waiver.ts';

export interface ReadFile {
  readonly model: FileModel;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads a case file. Never throws: what cannot be read is told as a mistake and left out of the model.
 * @param listOf the closed lists of the edition, by name
 */
export function readCaseFile(text: string, listOf: (name: string) => ClosedList): ReadFile {
  if (text.includes('\0')) return { model: { records: [] }, mistakes: [NOT_TEXT] };
  const { tree, mistakes: ofForm, comments } = parseCaseFile(text);
  const mistakes: Mistake[] = [...ofForm];
  const heldBack: Place[] = [];
  const reader: Reader = {
    text,
    words: (words: Words) => (typeof words === 'string' ? listOf(words) : words),
    mistakes,
    names: new Map(),
    latest: '',
    holdBack: place => heldBack.push(place),
  };
  const records: AnyRecord[] = [];
  const outside: number[] = [];
  let isOutside = false;
  for (const entry of tree.entries) {
    const wasOutside = isOutside;
    isOutside = !startsDeclaration(entry);
    // Of several entries outside of any declaration the first is told: the head above them is missing.
    if (isOutside && wasOutside) continue;
    if (isOutside) outside.push(entry.start);
    const record = readTopEntry(entry, reader);
    if (record !== undefined) records.push(record);
  }
  keepSuspects(records, comments, text);
  if (mistakes.length === 0) return { model: { records }, mistakes };
  const told = withoutFollowers(mistakes, tree.entries, outside);
  return { model: { records: markBroken(records, tree.entries, told, heldBack) }, mistakes: told };
}

const NOT_TEXT: Mistake = {
  rule: 'file/not-text',
  start: 0,
  end: 0,
  message: 'This file is not text in UTF-8.',
  todo: 'Save it as plain text in UTF-8.',
};

function readTopEntry(entry: tree.Entry, reader: Reader): AnyRecord | undefined {
  if (isBlock(entry)) {
    const block = blockMeant(entry, undefined, undefined, reader);
    if (block === undefined) return undefined;
    reader.latest = '';
    const record = readBlock(entry, block, reader);
    record.$latest = reader.latest;
    if (entry.keyword.image !== block.keyword) addBroken(record, '*');
    return record;
  }
  if (entry.$type === 'Stray') tellStray(entry, reader);
  else if (entry.$type === 'Waiver') tellWaiverOutside(entry as tree.Waiver, reader);
  else tellKeyOutside(entry as tree.Property, reader);
  return undefined;
}

function tellKeyOutside(node: tree.Property, reader: Reader): void {
  const key = bare(node.key.image);
  if (Object.hasOwn(declarations, key)) {
    tellMistake(
      reader,
      'vocabulary/unknown-key',
      keyPlace(node),
      `${asWritten(key)} is a block, not a key.`,
      'Write a name behind it, without a colon, and braces around what belongs to it.',
    );
    return;
  }
  tellMistake(
    reader,
    'vocabulary/misplaced-key',
    keyPlace(node),
    `The key ${asWritten(key)} stands outside of any declaration.`,
    'Move it between the braces of a declaration.',
  );
}

const isBlock = (entry: tree.Entry): entry is tree.Block =>
  'keyword' in entry && (entry.$type as string) !== 'Waiver';

function readBlock(node: tree.Block, block: Block, reader: Reader): Draft {
  const { record, told } = readHead(node, block, reader);
  if (!isBraceless(node)) {
    const { start, end } = bodyOf(node, record.$end);
    record.$open = start;
    record.$close = end;
    readEntries(node, block, record, reader);
  } else if (!block.plain && !told) tellEmpty(block, headOf(record), reader);
  return record;
}

function tellEmpty(block: Block, head: Place, reader: Reader): void {
  tellMistake(
    reader,
    'vocabulary/empty-block',
    head,
    `The block \`${block.keyword}\` says nothing.`,
    'Write what belongs to it between braces.',
  );
}

function readEntries(node: tree.Block, block: Block, record: Draft, reader: Reader): void {
  const { entries } = node;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as tree.Entry;
    if (isBlock(entry)) i += readNested(entries, i, block, record, reader);
    else if (entry.$type === 'Stray') tellStray(entry, reader);
    else if (entry.$type === 'Property') {
      i += readProperty(entries, i, block, record, reader);
    } else {
      const waiver = readWaiver(entry as tree.Waiver, reader);
      if (waiver === undefined) continue;
      record.$waivers ??= [];
      record.$waivers.push(waiver);
      record.$annotated = true;
    }
  }
}

/** Between the braces; where one is missing, as far as the entries reach. */
function bodyOf(node: tree.Block, headEnd: number): Place {
  const start = node.open?.end ?? headEnd;
  const end = node.close?.start ?? node.entries.at(-1)?.end ?? start;
  return { start, end: Math.max(start, end) };
}

/** @returns how many of the entries behind only go on with what is no block */
function readNested(
  entries: readonly tree.Entry[],
  at: number,
  owner: Block,
  record: Draft,
  reader: Reader,
): number {
  const node = entries[at] as tree.Block;
  const block = blockMeant(node, owner, record, reader);
  if (block === undefined) {
    addBroken(record, modelName(bare(node.keyword.image)));
    return isBraceless(node) ? sentenceBehind(entries, at, owner) : 0;
  }
  const property = modelName(block.keyword);
  if (owner.many !== undefined && Object.hasOwn(owner.many, block.keyword)) {
    const others = record[property] as AnyRecord[];
    const nested = readBlock(node, block, reader);
    if (nested.$annotated) record.$annotated = true;
    if (others === NONE) record[property] = [nested];
    else others.push(nested);
  } else if (record[property] !== undefined || record.$broken?.includes(property)) {
    tellMistake(
      reader,
      'vocabulary/repeated-block',
      keywordPlace(node),
      `\`${block.keyword}\` stands twice in this \`${owner.keyword}\`.`,
      'Keep one of them.',
    );
    // Which of the two is meant cannot be known.
    record[property] = undefined;
    addBroken(record, property);
  } else {
    const nested = readBlock(node, block, reader);
    if (nested.$annotated) record.$annotated = true;
    record[property] = nested;
  }
  if (node.keyword.image !== block.keyword) addBroken(record, property);
  return 0;
}
