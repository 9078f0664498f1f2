// Tells of keys, blocks and text that do not belong where they stand.

import type * as tree from '../parser/generated/tree.ts';
import { asWritten } from '../parser/mistake.ts';
import { bare } from '../parser/tokens.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import { blocksByType, declarations, nestedIn } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { signFor, tellNoColon } from './colon.ts';
import { keyMeant } from './key-meant.ts';
import { meantBy } from './meant.ts';
import { keyNaming, partOfHead, tellSaidInHead } from './naming.ts';
import {
  addBroken,
  around,
  type Draft,
  orList,
  placeOf,
  type Reader,
  replace,
  tellMistake,
  textAt,
} from './reader.ts';
import { modelName, type Place } from './record.ts';
import { example } from './values.ts';

export function keyPlace(node: tree.Property): Place {
  const { start } = node;
  return { start, end: start + bare(node.key.image).length };
}

export const keywordPlace = ({ keyword }: tree.Block | tree.Waiver): Place => placeOf(keyword);

type Known = Readonly<Record<string, Block>>;
const blocksIn = (owner: Block | undefined): Known => (owner === undefined ? declarations : nestedIn(owner));

/**
 * The block of the vocabulary that a keyword means where it stands. What is wrong with the keyword is told; where it
 * is only misspelt, the block is read as the one that was meant.
 */
export function blockMeant(
  node: tree.Block,
  owner: Block | undefined,
  record: Draft | undefined,
  reader: Reader,
): Block | undefined {
  const known = blocksIn(owner);
  const keyword = node.keyword.image;
  if (Object.hasOwn(known, keyword)) return known[keyword];
  if (keyword.endsWith(':')) return blockWithColon(node, owner, reader);
  if (owner !== undefined && tellKeyWithoutColon(node, owner, record, reader)) return undefined;
  if (owner !== undefined && Object.hasOwn(declarations, keyword)) {
    tellMistake(
      reader,
      'vocabulary/misplaced-block',
      keywordPlace(node),
      `${asWritten(keyword)} is declared by itself, not inside \`${owner.keyword}\`.`,
      'Move it out of the block around it.',
    );
    return undefined;
  }
  const homes = homesOf(owner, home => Object.hasOwn(nestedIn(home), keyword));
  if (homes.length > 0) {
    tellMistake(
      reader,
      'vocabulary/misplaced-block',
      keywordPlace(node),
      owner === undefined
        ? `${asWritten(keyword)} stands outside of any declaration.`
        : `${asWritten(keyword)} does not belong in \`${owner.keyword}\`.`,
      `Move it into ${homeList(homes)}.`,
    );
    return undefined;
  }
  return tellUnknownBlock(node, owner, reader);
}

function tellUnknownBlock(node: tree.Block, owner: Block | undefined, reader: Reader): Block | undefined {
  const known = blocksIn(owner);
  const keyword = node.keyword.image;
  const meant = nearest(keyword, Object.keys(known));
  const message =
    owner === undefined
      ? `${asWritten(keyword)} declares nothing that the language knows.`
      : isBraceless(node)
        ? `${asWritten(keyword)} is neither a key nor a block of \`${owner.keyword}\`.`
        : `${asWritten(keyword)} is not a block of \`${owner.keyword}\`.`;
  tellMistake(
    reader,
    'vocabulary/unknown-block',
    keywordPlace(node),
    message,
    meant !== undefined
      ? `Did you mean \`${meant}\`?`
      : owner === undefined && IMPORT.test(keyword)
        ? 'Remove it: what the other files of the root declare is known here.'
        : `Write ${keysOr(Object.keys(known))}.`,
    meant === undefined || (isBraceless(node) && !hasHead(node))
      ? undefined
      : replace(`Write \`${meant}\``, false, keywordPlace(node), meant),
  );
  return meant === undefined || isBraceless(node) ? undefined : known[meant];
}

/** How other languages take in what stands in another file. */
const IMPORT = /^(?:import|include|require|using)$/;

export const isBraceless = (node: tree.Block): boolean =>
  node.open === undefined && node.entries.length === 0;

const hasHead = (node: tree.Block): boolean =>
  (node.name ?? node.subject ?? node.label ?? node.for) !== undefined || node.odd.length > 0;

/** A few keywords; all of a long list are for completion. */
const keysOr = (keywords: readonly string[]): string => {
  if (keywords.length === 0) return 'keys and their values';
  const shown = keywords.map(keyword => `\`${keyword}\``);
  return shown.length > 5 ? `a block such as ${orList(shown.slice(0, 3))}` : orList(shown);
};

/** `usajobs: {`: a block with a colon too many, or a key whose value was put between braces. */
function blockWithColon(node: tree.Block, owner: Block | undefined, reader: Reader): Block | undefined {
  const keyword = bare(node.keyword.image);
  const place = keywordPlace(node);
  const known = blocksIn(owner);
  const key = owner !== undefined && Object.hasOwn(owner.keys, keyword) ? owner.keys[keyword] : undefined;
  if (key === undefined) {
    const meant = Object.hasOwn(known, keyword) ? keyword : nearest(keyword, Object.keys(known));
    tellMistake(
      reader,
      'vocabulary/unknown-key',
      place,
      `${asWritten(keyword)} is a block, not a key.`,
      meant === undefined ? 'Write the keyword of a block.' : `Write \`${meant}\`, without a colon.`,
      meant === undefined ? undefined : replace('Remove the colon', false, place, meant),
    );
    return meant === undefined ? undefined : known[meant];
  }
  const { open, close } = node;
  const braces = open && close && around(open, close);
  const meant = braces && key.shape === 'list' ? meantBy(textAt(braces, reader), key, reader) : undefined;
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    open ?? place,
    'A block stands where a value belongs.',
    `Write ${example(key, reader)}.`,
    meant === undefined || braces === undefined
      ? undefined
      : replace(`Write \`${meant}\``, false, braces, meant),
  );
  return undefined;
}

/** A key that is written as if it were a block. What is wrong with it is told. */
function tellKeyWithoutColon(
  node: tree.Block,
  owner: Block,
  record: Draft | undefined,
  reader: Reader,
): boolean {
  const keyword = node.keyword.image;
  const key = Object.hasOwn(owner.keys, keyword) ? owner.keys[keyword] : undefined;
  if (isBraceless(node)) {
    if (key !== undefined) return tellMissingColon(node, reader);
    const behind = valueBehind(node);
    const value = behind && nameOrText(behind, reader);
    const part = value === undefined ? undefined : partOfHead(keyword, value, owner);
    if (part !== undefined && record !== undefined) {
      const misplaced = { key: keyword, at: keywordPlace(node), whole: placeOf(node), value };
      tellSaidInHead(misplaced, part, owner, record, reader);
      return true;
    }
    const meant = keyMeant(keyword, behind, owner, reader);
    const isBlock = nearest(keyword, Object.keys(nestedIn(owner))) !== undefined;
    if (meant === undefined || isBlock) return false;
    if (record !== undefined) addBroken(record, modelName(meant));
    return tellMisspeltKey(node, meant, owner, reader);
  }
  if (key === undefined) return false;
  tellMistake(
    reader,
    'vocabulary/unknown-block',
    keywordPlace(node),
    `${asWritten(keyword)} is a key, not a block.`,
    `Write \`${keyword}:\` and ${example(key, reader)}.`,
  );
  return true;
}

/** `closes 2024-03-26` and `closes = 2024-03-26`. */
function tellMissingColon(node: tree.Block, reader: Reader): true {
  const place = keywordPlace(node);
  const behind = behindKey(node, place.end, reader);
  const isSafe = isPlainlyValue(reader.text.slice(behind.end, node.end)) && !followsMistake(node, reader);
  tellNoColon(place, hasHead(node) ? behind : undefined, isSafe, reader);
  return true;
}

/** One value that is nothing else: a day, a text in quotes, or a list. A bare word may be part of a sentence. */
const isPlainlyValue = (written: string): boolean =>
  /^\s*(?:\d{4}-\d{2}-\d{2}(?: +by +[a-z-]+)?|"[^"]*"|\[[^[\]]*\])\s*$/.test(written);

/** Whether what stands right before it is no sound entry, such as a text without quotes: it may go on with that. */
const followsMistake = ({ start }: tree.Block, { mistakes, text }: Reader): boolean => {
  const last = mistakes.at(-1);
  return last !== undefined && text.slice(last.end, start).trim() === '';
};

/** `close 2024-03-26`, or a key that is still being typed. */
function tellMisspeltKey(node: tree.Block, meant: string, owner: Block, reader: Reader): true {
  const place = keywordPlace(node);
  tellMistake(
    reader,
    'vocabulary/unknown-key',
    place,
    `${asWritten(node.keyword.image)} is neither a key nor a block of \`${owner.keyword}\`.`,
    `Did you mean \`${meant}:\`?`,
    hasHead(node)
      ? replace(`Write \`${meant}:\``, false, behindKey(node, place.start, reader), `${meant}:`)
      : undefined,
  );
  return true;
}

/** What stands alone behind a key that lacks its colon, as it would be read behind one. */
function valueBehind({ name, subject, label, for: connective, odd }: tree.Block): tree.Value | undefined {
  if (connective !== undefined || odd.length > 0) return undefined;
  const only = name ?? subject ?? label;
  if (only === undefined || (label !== undefined && label !== only)) return undefined;
  const place = placeOf(only);
  if (name !== undefined) return { ...place, $type: 'NameValue', to: name } as tree.NameValue;
  if (subject !== undefined) return { ...place, $type: 'WordValue', word: subject } as tree.WordValue;
  return { ...place, $type: 'Text', text: only } as tree.Text;
}

/** From an offset to the end of a key that lacks its colon, with the sign that stands for it. */
const behindKey = ({ keyword }: tree.Block, start: number, reader: Reader): Place => ({
  start,
  end: signFor(keyword.end, reader).end,
});

/** Blocks in which something belongs; where some of them stand in the owner, only these. */
function homesOf(owner: Block | undefined, isHome: (block: Block) => boolean): readonly string[] {
  const all = [...blocksByType.values()].filter(isHome);
  const inside = owner === undefined ? [] : Object.values(nestedIn(owner)).filter(isHome);
  return [...new Set((inside.length > 0 ? inside : all).map(({ keyword }) => keyword))];
}

function homeList(homes: readonly string[]): string {
  const shown = homes.slice(0, 3).map(home => `\`${home}\``);
  return orList(shown);
}

/** `document: resume`: a block that is written as if it were a key. What stands behind the colon may be its head. */
function tellBlockAsKey(node: tree.Property, { keyword, plain, head }: Block, reader: Reader): void {
  const place = keyPlace(node);
  const value = node.odd.length === 0 ? node.value : undefined;
  const word = value?.$type === 'WordValue' ? textAt(value, reader) : undefined;
  const isHead =
    plain &&
    word !== undefined &&
    head.subject !== undefined &&
    Object.hasOwn(reader.words(head.subject), word);
  tellMistake(
    reader,
    'vocabulary/unknown-key',
    place,
    `${asWritten(keyword)} is a block, not a key.`,
    `Write ${isHead ? asWritten(`${keyword} ${word}`) : `\`${keyword} { … }\``}, without a colon.`,
    isHead ? replace('Remove the colon', false, { start: place.end, end: node.key.end }, '') : undefined,
  );
}

export function tellUnknownKey(node: tree.Property, owner: Block, record: Draft, reader: Reader): void {
  const key = bare(node.key.image);
  const place = keyPlace(node);
  addBroken(record, modelName(key));
  const nested = nestedIn(owner);
  if (Object.hasOwn(nested, key)) {
    tellBlockAsKey(node, nested[key] as Block, reader);
    return;
  }
  const written = node.odd.length === 0 ? node.value : undefined;
  const value = written && nameOrText(written, reader);
  const part = partOfHead(key, value, owner);
  if (part !== undefined) {
    tellSaidInHead({ key, at: place, whole: placeOf(node), value }, part, owner, record, reader);
    return;
  }
  const meant = keyMeant(key, written, owner, reader);
  const homes = homesOf(owner, home => Object.hasOwn(home.keys, key));
  // `duty-location` belongs elsewhere, but here one letter is missing.
  const isOneOff =
    meant !== undefined && (meant.startsWith(key) || key.startsWith(meant) || meant.endsWith(`-${key}`));
  if (homes.length > 0 && !isOneOff && keyNaming(key, owner) === undefined) {
    tellMistake(
      reader,
      'vocabulary/misplaced-key',
      place,
      `The key ${asWritten(key)} does not belong in \`${owner.keyword}\`.`,
      `Move it into ${homeList(homes)}.`,
    );
    return;
  }
  if (meant !== undefined) addBroken(record, modelName(meant));
  tellMistake(
    reader,
    'vocabulary/unknown-key',
    place,
    `${asWritten(key)} is not a key of \`${owner.keyword}\`.`,
    meant === undefined ? whereElse(key, owner) : `Did you mean \`${meant}\`?`,
    meant === undefined ? undefined : replace(`Write \`${meant}\``, false, place, meant),
  );
}

/** A value, where it is a name or a text in quotes on one line. */
function nameOrText(value: tree.Value, reader: Reader): string | undefined {
  const written = textAt(value, reader);
  return value.$type === 'NameValue' || WHOLE_TEXT.test(written) ? written : undefined;
}

const WHOLE_TEXT = /^"(?!")(?:\\.|[^"\\\r\n])+"$/;

/** Keys under which somebody would write who a person is. A comment is no place for that either. */
const PERSONAL =
  /^(?:(?:first|last|full|middle)-?)?name$|^(?:email|phone|ssn|birth-?date|date-of-birth|(?:home-)?address)$/i;

function whereElse(key: string, owner: Block): string {
  if (PERSONAL.test(key))
    return 'Remove it: a case file goes by applicant numbers and titles, and holds no personal data.';
  const block = nearest(key, Object.keys(nestedIn(owner)));
  return block === undefined
    ? 'Write it under a key of the language, or as a comment behind `//`.'
    : `Did you mean the block \`${block} { … }\`?`;
}

export function tellWaiverOutside(node: tree.Waiver, reader: Reader): void {
  tellMistake(
    reader,
    'vocabulary/misplaced-block',
    keywordPlace(node),
    `This \`${node.keyword.image}\` stands outside of the block that it concerns.`,
    'Move it between the braces of the block that it concerns.',
  );
}
