// Makes the case model of a file from its syntax tree: one generic step that reads the vocabulary.
import { type CompositeCstNode, type CstNode, isLeafCstNode } from 'langium';
import type * as tree from '../generated/ast.ts';
import type { ClosedList } from '../law/edition.ts';
import type { Mistake } from '../parser/mistake.ts';
import { parseCaseFile } from '../parser/parse.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { blocksByType, declarations, nestedIn } from '../vocabulary/index.ts';
import type { Block, Words } from '../vocabulary/shapes.ts';
import {
  type AnyRecord,
  type FileModel,
  modelName,
  type Place,
  type Placed,
  type Ref,
  type Waiver,
} from './record.ts';
import {
  missingQuote,
  placeOf,
  type Reader,
  readValue,
  readWord,
  replace,
  tellMistake,
  unquote,
} from './values.ts';

export interface ReadFile {
  readonly model: FileModel;
  readonly mistakes: readonly Mistake[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Writable<AnyRecord> & Record<string, unknown>;

/** Whatever carries entries in the tree. */
type Container = { readonly entries: readonly tree.Entry[] };

/**
 * Reads a case file. Never throws: what cannot be read is told as a mistake and left out of the model.
 * @param listOf the closed lists of the edition, by name
 */
export function readCaseFile(text: string, listOf: (name: string) => ClosedList): ReadFile {
  const parsed = parseCaseFile(text);
  const mistakes: Mistake[] = [...parsed.mistakes];
  const reader: Reader = {
    text,
    words: (words: Words) => (typeof words === 'string' ? listOf(words) : words),
    tell: mistake => mistakes.push(mistake),
  };
  const records: AnyRecord[] = [];
  for (const entry of parsed.tree.entries) {
    const record = readTopEntry(entry, reader);
    if (record !== undefined) records.push(record);
  }
  return { model: { records: markBroken(records, parsed.mistakes) }, mistakes: mistakes.sort(byPlace) };
}

const byPlace = (a: Mistake, b: Mistake): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/** A declaration with a mistake of form in it is broken as a whole: what follows from it is held back. */
function markBroken(records: AnyRecord[], mistakes: readonly Mistake[]): readonly AnyRecord[] {
  if (mistakes.length === 0) return records;
  return records.map((record, i) => {
    const from = record.$place.start;
    const to = records[i + 1]?.$place.start ?? Number.POSITIVE_INFINITY;
    const broken = mistakes.some(({ start }) => start >= from && start < to);
    return broken ? { ...record, $broken: [...(record.$broken ?? []), '*'] } : record;
  });
}

function readTopEntry(entry: tree.Entry, reader: Reader): AnyRecord | undefined {
  if (isBlock(entry)) {
    const block = (declarations as Readonly<Record<string, Block>>)[entry.keyword];
    if (block !== undefined) return readBlock(entry, block, reader);
    tellUnknownBlock(entry, undefined, reader);
    return undefined;
  }
  if (entry.$type === 'Waiver') {
    tellMistake(
      reader,
      'vocabulary/misplaced-block',
      keywordPlace(entry as tree.Waiver),
      'A waiver stands outside of any block.',
      'Move it into the block that it concerns.',
    );
  } else if (entry.$type === 'Property') {
    const { key } = entry as tree.Property;
    const { start } = placeOf(entry);
    tellMistake(
      reader,
      'vocabulary/misplaced-key',
      { start, end: start + bare(key).length },
      `The key \`${bare(key)}\` stands outside of any declaration.`,
      'Move it between the braces of a declaration.',
    );
  } else {
    tellStray(entry as tree.Stray, reader);
  }
  return undefined;
}

const isBlock = (entry: tree.Entry): entry is tree.Block =>
  'keyword' in entry && (entry.$type as string) !== 'Waiver';

const bare = (key: string): string => key.replace(/[ \t]*:$/, '');

function readBlock(node: tree.Block, block: Block, reader: Reader): AnyRecord {
  const record = readHead(node, block, reader);
  if (node.open === undefined) {
    if (!block.plain) tellBraceless(node, block, reader);
  } else {
    readEntries(node, block, record, reader);
  }
  for (const keyword in block.many) record[modelName(keyword)] ??= NONE;
  return record;
}

const NONE: readonly AnyRecord[] = Object.freeze([]);

function tellBraceless(node: tree.Block, block: Block, reader: Reader): void {
  const place = headPlace(node);
  if (node.odd.length > 0 && Object.keys(block.keys).length > 0) return;
  tellMistake(
    reader,
    'vocabulary/empty-block',
    place,
    `The block \`${block.keyword}\` says nothing.`,
    'Write what belongs to it between braces.',
  );
}

function readHead(node: tree.Block, block: Block, reader: Reader): Draft {
  const record: Draft = { $type: block.type, $place: headPlace(node), $keys: {} };
  const { head } = block;
  const leaves = headLeaves(node);
  const nameLeaf = leaves.find(leaf => leaf.tokenType.name === 'NAME');
  const labelLeaf = leaves.find(leaf => leaf.tokenType.name === 'TEXT');
  if (node.name !== undefined && nameLeaf !== undefined) {
    if (head.name === undefined) {
      tellSubject(node, block, nameLeaf, reader);
    } else {
      record.$name = { start: nameLeaf.offset, end: nameLeaf.end, value: node.name };
    }
  } else if (head.name === 'required') {
    tellMistake(
      reader,
      'vocabulary/missing-name',
      record.$place,
      `This ${spoken(block)} has no name.`,
      `Write a name behind \`${block.keyword}\`, with a capital.`,
    );
    addBroken(record, '$name');
  }
  readSubject(node, block, record, leaves, reader);
  if (node.label !== undefined && labelLeaf !== undefined) {
    const place = { start: labelLeaf.offset, end: labelLeaf.end };
    const missing = missingQuote(node.label);
    if (missing !== undefined) {
      reader.tell({
        rule: 'syntax/missing-quote',
        ...place,
        message: 'This text has no closing quote.',
        todo: `Close it with ${missing}.`,
      });
      addBroken(record, '*');
    }
    if (head.label === undefined) {
      tellMistake(
        reader,
        'vocabulary/misplaced-subject',
        place,
        `A \`${block.keyword}\` has no text in its head.`,
        'Remove the text, or write it under the key it belongs to.',
      );
    }
    record.$label = { ...place, value: unquote(node.label) };
  } else if (head.label?.required) {
    tellMistake(
      reader,
      'vocabulary/missing-title',
      record.$place,
      `This ${spoken(block)} lacks its text in quotes.`,
      head.label.meaning,
    );
    addBroken(record, '$label');
  }
  readAbout(node, block, record, reader);
  if (node.odd.length > 0 && !tellMissingColon(node, block, reader))
    tellOdd(node, node.odd, record.$place, reader);
  return record;
}

function readSubject(node: tree.Block, block: Block, record: Draft, leaves: Leaf[], reader: Reader): void {
  const leaf = leaves[1];
  if (node.subject !== undefined && leaf !== undefined) {
    const place = { start: leaf.offset, end: leaf.end };
    if (block.head.subject === undefined) return tellSubject(node, block, leaf, reader);
    const word = readWord(node.subject, place, block.head.subject, reader);
    if (word === undefined) addBroken(record, '$subject');
    else record.$subject = word;
  } else if (block.head.subject !== undefined && node.name === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-subject',
      record.$place,
      `This ${spoken(block)} does not say which.`,
      `Write a word of its list behind \`${block.keyword}\`.`,
    );
    addBroken(record, '$subject');
  }
}

function tellSubject(node: tree.Block, block: Block, leaf: Leaf, reader: Reader): void {
  const place = { start: leaf.offset, end: leaf.end };
  const written = node.name ?? node.subject ?? '';
  if (block.head.name !== undefined) {
    const meant =
      written.charAt(0).toUpperCase() +
      written.slice(1).replace(/[-_]([a-z0-9])/g, (_, c: string) => c.toUpperCase());
    reader.tell({
      rule: 'vocabulary/misplaced-subject',
      ...place,
      message: `\`${written}\` is not a name: names are written with a capital.`,
      todo: `Write \`${meant}\`.`,
      fix: replace(`Write \`${meant}\``, false, place, meant),
    });
    return;
  }
  tellMistake(
    reader,
    'vocabulary/misplaced-subject',
    place,
    `\`${written}\` does not belong behind \`${block.keyword}\`.`,
    block.head.about === undefined
      ? 'Remove it.'
      : `Write \`for\` before what the ${spoken(block)} is about.`,
  );
}

function readAbout(node: tree.Block, block: Block, record: Draft, reader: Reader): void {
  const { about } = block.head;
  const ref = node.about?.$refNode;
  if (node.about !== undefined && ref !== undefined) {
    const place = { start: ref.offset, end: ref.end };
    if (about === undefined) {
      tellMistake(
        reader,
        'vocabulary/misplaced-subject',
        place,
        `A \`${block.keyword}\` is not \`for\` anything.`,
        'Remove it.',
      );
    } else {
      record.$about = { ...place, ref: node.about.$refText } satisfies Ref;
    }
  } else if (about?.required || (about !== undefined && node.for)) {
    tellMistake(
      reader,
      'vocabulary/missing-reference',
      record.$place,
      `This ${spoken(block)} does not say what it is for.`,
      `Write \`for\` and a name: ${about.meaning}`,
    );
    addBroken(record, '$about');
  }
}

function readEntries(node: tree.Block, block: Block, record: Draft, reader: Reader): void {
  const cst = node.$cstNode;
  const open = cst && leavesOf(cst).find(leaf => leaf.tokenType.name === '{');
  const last = node.entries.at(-1)?.$cstNode?.end;
  const end =
    cst !== undefined && node.close !== undefined && reader.text[cst.end - 1] === '}'
      ? cst.end - 1
      : (last ?? cst?.end ?? 0);
  record.$body = {
    start: open?.end ?? record.$place.end,
    end: Math.max(end, open?.end ?? record.$place.end),
  };
  for (const entry of node.entries) {
    if (isBlock(entry)) readNested(entry, block, record, reader);
    else if (entry.$type === 'Property') readProperty(entry as tree.Property, block, record, reader);
    else if (entry.$type === 'Waiver') readWaiver(entry as tree.Waiver, record, reader);
    else tellStray(entry as tree.Stray, reader);
  }
}

function readNested(node: tree.Block, owner: Block, record: Draft, reader: Reader): void {
  const { keyword } = node;
  const property = modelName(keyword);
  const once = owner.once?.[keyword];
  const many = owner.many?.[keyword];
  if (once !== undefined) {
    if (record[property] !== undefined) {
      tellMistake(
        reader,
        'vocabulary/repeated-block',
        keywordPlace(node),
        `\`${keyword}\` stands twice in this ${spoken(owner)}.`,
        'Keep one of them.',
      );
      return;
    }
    record[property] = readBlock(node, once, reader);
  } else if (many !== undefined) {
    record[property] = [
      ...((record[property] as AnyRecord[] | undefined) ?? []),
      readBlock(node, many, reader),
    ];
  } else {
    tellUnknownBlock(node, owner, reader);
    addBroken(record, property);
  }
}

/** Tells of a word that opens no block here: a misspelt one, one that belongs elsewhere, or a key without its colon. */
function tellUnknownBlock(node: tree.Block, owner: Block | undefined, reader: Reader): void {
  const { keyword } = node;
  const place = keywordPlace(node);
  if (owner !== undefined && tellMissingColon(node, owner, reader)) return;
  if (Object.hasOwn(declarations, keyword) && owner !== undefined) {
    tellMistake(
      reader,
      'vocabulary/misplaced-block',
      place,
      `A \`${keyword}\` is declared by itself, not inside a ${spoken(owner)}.`,
      'Move it out of the block around it.',
    );
    return;
  }
  const known = owner === undefined ? declarations : nestedIn(owner);
  const meant = nearest(keyword, Object.keys(known));
  const elsewhere = [...blocksByType.values()].filter(other => nestedIn(other)[keyword] !== undefined);
  if (elsewhere.length > 0 && (meant === undefined || meant !== keyword)) {
    const homes = elsewhere.map(home => `\`${home.keyword}\``).join(' or ');
    tellMistake(
      reader,
      'vocabulary/misplaced-block',
      place,
      `A \`${keyword}\` belongs in ${homes}.`,
      `Move it into the ${elsewhere[0]?.keyword}.`,
    );
    return;
  }
  reader.tell({
    rule: 'vocabulary/unknown-block',
    ...place,
    message:
      owner === undefined
        ? `\`${keyword}\` declares nothing that the language knows.`
        : `\`${keyword}\` is no block of a ${spoken(owner)}.`,
    todo: meant === undefined ? `Write ${listWords(Object.keys(known))}.` : `Did you mean \`${meant}\`?`,
    ...(meant !== undefined && { fix: replace(`Write \`${meant}\``, false, place, meant) }),
  });
}

const listWords = (words: readonly string[]): string =>
  words.length === 0 ? 'keys and their values' : `one of ${words.map(word => `\`${word}\``).join(', ')}`;

/** `closes 2024-03-26`: a key of the block that lacks its colon. */
function tellMissingColon(node: tree.Block, owner: Block, reader: Reader): boolean {
  if (node.open !== undefined || owner.keys[node.keyword] === undefined) return false;
  const place = keywordPlace(node);
  reader.tell({
    rule: 'syntax/missing-colon',
    ...place,
    message: `There is no colon behind \`${node.keyword}\`.`,
    todo: 'Write a colon between a key and its value.',
    fix: { title: 'Add the colon', safe: false, changes: [{ start: place.end, end: place.end, text: ':' }] },
  });
  return true;
}

function readProperty(node: tree.Property, owner: Block, record: Draft, reader: Reader): void {
  const key = bare(node.key);
  const { start } = placeOf(node);
  const place = { start, end: start + key.length };
  const known = owner.keys[key];
  if (known === undefined) return tellUnknownKey(key, place, owner, record, reader);
  const property = modelName(key);
  if (record.$keys[property] !== undefined) {
    tellMistake(
      reader,
      'vocabulary/repeated-key',
      place,
      `\`${key}\` stands twice in this ${spoken(owner)}.`,
      'Keep one of them.',
    );
    return;
  }
  (record.$keys as Record<string, number>)[property] = start;
  if (node.value === undefined) {
    tellMistake(
      reader,
      'syntax/missing-value',
      { start, end: placeOf(node).end },
      `The key \`${key}\` has no value.`,
      known.meaning,
    );
    addBroken(record, property);
    return;
  }
  const value = readValue(node.value, known, reader);
  if (value === undefined) addBroken(record, property);
  else record[property] = value;
  if (node.odd.length > 0) tellOdd(node, node.odd, placeOf(node.value), reader);
}

function tellUnknownKey(key: string, place: Place, owner: Block, record: Draft, reader: Reader): void {
  addBroken(record, modelName(key));
  const meant = nearest(key, Object.keys(owner.keys));
  const homes = [...blocksByType.values()].filter(other => other.keys[key] !== undefined);
  if (homes.length > 0) {
    const shown = homes
      .slice(0, 3)
      .map(home => `\`${home.keyword}\``)
      .join(' or ');
    tellMistake(
      reader,
      'vocabulary/misplaced-key',
      place,
      `The key \`${key}\` does not belong in a ${spoken(owner)}.`,
      `It belongs in ${shown}.`,
    );
    return;
  }
  if (nestedIn(owner)[key] !== undefined) {
    tellMistake(
      reader,
      'vocabulary/unknown-key',
      place,
      `\`${key}\` is a block, not a key.`,
      `Write \`${key} { … }\`, without a colon.`,
    );
    return;
  }
  reader.tell({
    rule: 'vocabulary/unknown-key',
    ...place,
    message: `A ${spoken(owner)} has no key \`${key}\`.`,
    todo:
      meant === undefined
        ? 'Remove it, or write it under a key of the language.'
        : `Did you mean \`${meant}\`?`,
    ...(meant !== undefined && { fix: replace(`Write \`${meant}\``, false, place, meant) }),
  });
  if (meant !== undefined) addBroken(record, modelName(meant));
}

function readWaiver(node: tree.Waiver, record: Draft, reader: Reader): void {
  const leaf = node.$cstNode && leavesOf(node.$cstNode).find(({ tokenType }) => tokenType.name === 'RULE_ID');
  const $place = { start: placeOf(node).start, end: leaf?.end ?? keywordPlace(node).end };
  if (node.rule === undefined || leaf === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-subject',
      $place,
      `This \`${node.keyword}\` names no rule.`,
      'Write the id of the rule behind it, such as vacancy/open-period-too-short.',
    );
    return;
  }
  const draft: Draft = { $type: 'Waiver', $place, $keys: {} };
  for (const entry of node.entries) {
    if (entry.$type === 'Property') readProperty(entry as tree.Property, WAIVER, draft, reader);
    else if (isBlock(entry)) tellUnknownBlock(entry, WAIVER, reader);
    else tellStray(entry as tree.Stray, reader);
  }
  const { reason, authority, approved, until } = draft as Partial<Waiver>;
  const waiver: Waiver = {
    $place,
    kind: node.keyword,
    rule: { start: leaf.offset, end: leaf.end, value: node.rule },
    ...(reason && { reason }),
    ...(authority && { authority }),
    ...(approved && { approved }),
    ...(until && { until }),
  };
  record.$waivers = [...(record.$waivers ?? []), waiver];
}

/** What stands in a waiver or a dispute. */
export const WAIVER: Block = {
  type: 'Waiver',
  keyword: 'waive',
  meaning: 'Accepts a finding in the open, or disputes it.',
  head: {},
  keys: {
    reason: { shape: 'text', meaning: 'Why the finding is accepted, or held to be wrong.' },
    authority: { shape: 'text', meaning: 'On whose authority it is accepted.' },
    approved: { shape: 'act', by: 'officials', meaning: 'The day on which it was accepted, and by whom.' },
    until: { shape: 'date', meaning: 'The last day on which it holds.', ahead: true },
  },
};

function tellStray(node: tree.Stray, reader: Reader): void {
  const { start, end } = placeOf(node);
  const [first = ''] = node.text;
  const quote = /["“”]/.test(reader.text.slice(start, end)) && !/^["“]/.test(first);
  tellMistake(
    reader,
    quote ? 'syntax/missing-quote' : 'syntax/unexpected-text',
    { start, end },
    quote
      ? 'This text has no opening quote.'
      : `\`${shorten(reader.text.slice(start, end))}\` does not belong here.`,
    quote
      ? 'Put the whole text in quotes.'
      : 'Write `key: value`, a block with braces, or a comment behind `//`.',
  );
}

/** Text behind a value or in a head that is no part of it; one message for all of it. */
function tellOdd(
  node: tree.Property | tree.Block,
  odd: readonly string[],
  behind: Place,
  reader: Reader,
): void {
  const { start: nodeStart, end: nodeEnd } = placeOf(node);
  const from = node.$type === 'Property' ? behind.end : nodeStart;
  const start = reader.text.indexOf(odd[0] ?? '', from);
  const rest = reader.text.slice(start, nodeEnd);
  const end = node.$type === 'Property' ? nodeEnd : start + (odd[0]?.length ?? 0);
  if (start < 0) return;
  if (odd.every(text => text === ',')) {
    reader.tell({
      rule: 'syntax/extra-text',
      start,
      end,
      message: 'No comma stands behind a value.',
      todo: 'Remove it; each key has a line of its own.',
      fix: replace('Remove the comma', true, { start, end }, ''),
    });
    return;
  }
  const unquoted =
    node.$type === 'Property' && /^(WordValue|NameValue|Quantity)$/.test(node.value?.$type ?? '');
  if (unquoted && odd.length > 0) {
    const whole = reader.text.slice(behind.start, end);
    const quoted = `"${whole.replace(/["“”]/g, '').trim()}"`;
    reader.tell({
      rule: 'syntax/missing-quote',
      start: behind.start,
      end,
      message: 'This text stands without quotes.',
      todo: 'Put it in quotes.',
      fix: replace('Put it in quotes', false, { start: behind.start, end }, quoted),
    });
    return;
  }
  tellMistake(
    reader,
    'syntax/extra-text',
    { start, end },
    `\`${shorten(rest)}\` does not belong here.`,
    'Remove it, or put it under a key of its own.',
  );
}

const shorten = (text: string): string => {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

type Leaf = CstNode & { readonly tokenType: { readonly name: string } };

/** The tokens that stand directly in a node: those of its fragments too, those of the entries in it not. */
function leavesOf(node: CstNode): Leaf[] {
  const leaves: Leaf[] = [];
  for (const child of (node as CompositeCstNode).content) {
    if (isLeafCstNode(child)) {
      if (!child.hidden) leaves.push(child as unknown as Leaf);
    } else if (child.astNode === node.astNode) {
      leaves.push(...leavesOf(child));
    }
  }
  return leaves;
}

/** The words of the head, up to the brace. */
function headLeaves(node: tree.Block): Leaf[] {
  const leaves = node.$cstNode === undefined ? [] : leavesOf(node.$cstNode);
  const brace = leaves.findIndex(leaf => leaf.tokenType.name === '{' || leaf.tokenType.name === '}');
  return brace < 0 ? leaves : leaves.slice(0, brace);
}

function headPlace(node: tree.Block): Place {
  const leaves = headLeaves(node);
  const { start } = placeOf(node);
  return { start, end: Math.max(leaves.at(-1)?.end ?? 0, start + node.keyword.length) };
}

const keywordPlace = (node: { readonly $cstNode?: CstNode; readonly keyword?: string }): Place => {
  const { start } = placeOf(node);
  return { start, end: start + (node.keyword?.length ?? 0) };
};

/** The keyword as it is read in a sentence. */
const spoken = (block: Block): string => block.keyword.replaceAll('-', ' ');

function addBroken(record: Draft, property: string): void {
  record.$broken = [...(record.$broken ?? []), property];
}

export type { Placed };
