// Reads the head of a block: keyword Subject "Label" for Reference.

import type * as tree from '../generated/ast.ts';
import { asWritten } from '../parser/mistake.ts';
import type { Block } from '../vocabulary/shapes.ts';
import {
  addBroken,
  around,
  asPhrase,
  type Draft,
  type Parts,
  partsOf,
  type Reader,
  replace,
  tellMistake,
  textAt,
} from './reader.ts';
import type { Place } from './record.ts';
import { inQuotes, tellOpenQuote, unquote } from './texts.ts';
import { keywordPlace } from './unknown.ts';
import { oneOf, readWord } from './words.ts';

interface Head {
  readonly node: tree.Block;
  readonly block: Block;
  readonly record: Draft;
  readonly reader: Reader;
  readonly parts: Parts;
  /** Text of the head that is no part of it, in the order of the text. */
  readonly odd: readonly Place[];
}

/**
 * Reads a head. What is missing is told only where all that is written was understood, so that a name in the wrong
 * place is not missing as well; and of a head that is still being typed only the first thing is told.
 */
export function readHead(node: tree.Block, block: Block, reader: Reader): ReadHead {
  const { mistakes } = reader;
  const before = mistakes.length;
  const parts = partsOfHead(node);
  const record: Draft = { $type: block.type, $place: headPlace(node, parts), $keys: {} };
  const head: Head = { node, block, record, reader, parts, odd: parts.get('odd') ?? [] };
  readFirst(head);
  readLabel(head);
  readAbout(head);
  if (mistakes.length === before) tellOdd(head);
  if (mistakes.length === before) tellMissing(head);
  const told = mistakes.length > before;
  if (told && node.open === undefined) mistakes.length = before + 1;
  return { record, parts, told };
}

interface ReadHead {
  readonly record: Draft;
  /** The places of the parts of the whole block. */
  readonly parts: Parts;
  readonly told: boolean;
}

/** A quote by itself is no label: it closes one that was never opened. */
function partsOfHead(node: tree.Block): Parts {
  const parts = partsOf(node);
  if (node.label === undefined || !/^["“”]$/.test(node.label)) return parts;
  const odd = [...(parts.get('odd') ?? []), ...(parts.get('label') ?? [])];
  return new Map([...parts, ['label', []], ['odd', odd.sort((a, b) => a.start - b.start)]]);
}

const PARTS_OF_HEAD = ['name', 'subject', 'label', 'for', 'about', 'odd'];

function headPlace(node: tree.Block, parts: Parts): Place {
  const { start, end } = keywordPlace(node);
  const ends = PARTS_OF_HEAD.flatMap(part => parts.get(part)?.at(-1)?.end ?? []);
  return { start, end: Math.max(end, ...ends) };
}

/** What stands first behind the keyword: a name, a word, or neither. */
function readFirst(head: Head): void {
  const { node, block, record, reader, parts, odd } = head;
  const name = parts.get('name')?.[0];
  const subject = parts.get('subject')?.[0];
  const label = parts.get('label')?.[0];
  const before = (label ?? parts.get('for')?.[0])?.start ?? Number.POSITIVE_INFINITY;
  const oddFirst = odd.filter(({ start }) => start < before);
  const first = name ?? subject ?? oddFirst[0];
  if (first === undefined) return;
  const whole = around(first, oddFirst.at(-1) ?? first);

  if (isForgottenFor(head, whole, oddFirst)) return;
  const isText = block.head.label?.required || /["“”]/.test(textAt(whole, reader));
  if (block.head.label !== undefined && isText && label === undefined) {
    // `component OFM Office of Fleet Management`: what stands behind the name is the text.
    const text =
      block.head.name === undefined ? whole : oddFirst[0] && { ...whole, start: oddFirst[0].start };
    if (text !== undefined && text.start !== name?.end) {
      if (name !== undefined && block.head.name !== undefined)
        record.$name = { ...name, value: node.name ?? '' };
      tellUnquoted(text, record, reader);
      return;
    }
  }
  if (block.head.name !== undefined) {
    if (name !== undefined && oddFirst.length === 0) record.$name = { ...name, value: node.name ?? '' };
    else tellNoName(whole, '$name', head);
  } else if (block.head.subject !== undefined) {
    const word = readWord(textAt(whole, reader), whole, block.head.subject, reader);
    if (word === undefined) addBroken(record, '$subject');
    else record.$subject = word;
  } else {
    const todo = block.head.about === undefined ? 'Remove it.' : 'Write `for` and a name.';
    tellNotHere(whole, todo, head);
  }
}

/** `application FleetDirector2024 {`: the name of what the block is about, without `for`. */
function isForgottenFor(
  { block, record, reader, node, parts }: Head,
  whole: Place,
  odd: readonly Place[],
): boolean {
  if (block.head.about === undefined || node.for || block.head.subject !== undefined) return false;
  const named = block.head.name !== undefined;
  const at = named ? odd[0] : parts.get('name')?.[0];
  if (at === undefined || odd.length > (named ? 1 : 0) || at.end !== whole.end) return false;
  const written = textAt(at, reader);
  if (!/^[A-Z][\w.]*$/.test(written)) return false;
  if (named) {
    const name = parts.get('name')?.[0];
    if (name === undefined || name.end === at.start) return false;
    record.$name = { ...name, value: node.name ?? '' };
  }
  tellForgottenFor(at, record, reader);
  return true;
}

function tellForgottenFor(at: Place, record: Draft, reader: Reader): void {
  record.$about = { ...at, ref: textAt(at, reader) };
  addBroken(record, '$about');
  tellMistake(
    reader,
    'vocabulary/missing-reference',
    at,
    `There is no \`for\` before ${asWritten(textAt(at, reader))}.`,
    'Write `for` before the name of what the block is about.',
    replace('Add `for`', false, { start: at.start, end: at.start }, 'for '),
  );
}

function tellUnquoted(at: Place, record: Draft, reader: Reader): void {
  addBroken(record, '$label');
  tellMistake(
    reader,
    'syntax/missing-quote',
    at,
    'This text stands without quotes.',
    'Put it in quotes.',
    replace('Put it in quotes', false, at, inQuotes(textAt(at, reader))),
  );
}

function tellNotHere(at: Place, todo: string, { block, reader }: Head): void {
  tellMistake(
    reader,
    'vocabulary/misplaced-subject',
    at,
    `${asWritten(textAt(at, reader))} does not belong behind \`${block.keyword}\`.`,
    todo,
    todo === 'Remove it.' ? replace('Remove it', false, { start: at.start - 1, end: at.end }, '') : undefined,
  );
}

/** Tells that something stands where a name belongs, and takes it for the name that was meant. */
function tellNoName(at: Place, part: '$name' | '$about', { record, reader }: Head): void {
  const written = textAt(at, reader);
  const meant = asName(written);
  addBroken(record, part);
  if (meant !== undefined && part === '$name') record.$name = { ...at, value: meant };
  if (meant !== undefined && part === '$about') record.$about = { ...at, ref: meant };
  const why = /^["“]/.test(written)
    ? 'names stand without quotes'
    : /^[a-z]/.test(written)
      ? 'names begin with a capital'
      : /^[A-Z]/.test(written)
        ? 'names have neither spaces nor signs'
        : 'names begin with a letter';
  tellMistake(
    reader,
    'vocabulary/misplaced-subject',
    at,
    `${asWritten(written)} is not a name: ${why}.`,
    meant === undefined ? 'Write a name, such as FleetDirector2024.' : `Write \`${meant}\`.`,
    meant === undefined ? undefined : replace(`Write \`${meant}\``, false, at, meant),
  );
}

/** `fleet-director 2024` → `FleetDirector2024`. */
function asName(written: string): string | undefined {
  const words = written.slice(0, 100).split(/[^A-Za-z0-9_]+/);
  const name = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : undefined;
}

function readLabel(head: Head): void {
  const { node, block, record, reader, parts } = head;
  const at = parts.get('label')?.[0];
  if (node.label === undefined || at === undefined) return;
  const inner = unquote(node.label);
  if (block.head.label === undefined) {
    if (block.head.name !== undefined && record.$name === undefined && asName(inner) === inner) {
      tellNoName(at, '$name', head);
      record.$name = { ...at, value: inner };
    } else if (block.head.subject !== undefined && record.$subject === undefined) {
      tellQuotedWord(at, inner, head);
    } else {
      tellNotHere(at, 'Remove it.', head);
    }
    return;
  }
  tellOpenQuote(node.label, at, reader);
  record.$label = { ...at, value: inner };
}

function tellQuotedWord(at: Place, inner: string, { block, record, reader }: Head): void {
  addBroken(record, '$subject');
  const isWord = Object.hasOwn(reader.words(block.head.subject ?? {}), inner);
  tellMistake(
    reader,
    'vocabulary/misplaced-subject',
    at,
    `A text stands where the word of the \`${block.keyword}\` belongs.`,
    `Write ${oneOf(Object.keys(reader.words(block.head.subject ?? {})))}, without quotes.`,
    isWord ? replace(`Write \`${inner}\``, false, at, inner) : undefined,
  );
}

function readAbout(head: Head): void {
  const { node, block, record, parts, odd } = head;
  const connective = parts.get('for')?.[0];
  const at = parts.get('about')?.[0];
  const behind = odd.filter(({ start }) => start > (connective?.start ?? Number.POSITIVE_INFINITY));
  if (block.head.about === undefined) {
    const last = at ?? behind.at(-1) ?? connective;
    if (connective !== undefined && last !== undefined)
      tellNotHere(around(connective, last), 'Remove it.', head);
    return;
  }
  const [first] = behind;
  if (at !== undefined && node.about !== undefined && first?.start !== at.end) {
    record.$about = { ...at, ref: node.about.$refText };
  } else if (first !== undefined) {
    tellNoName(around(at ?? first, touching(behind)), '$about', head);
  }
}

/** The last of the places that follow one another without a gap. */
function touching(places: readonly Place[]): Place {
  const gap = places.findIndex((place, i) => places[i + 1]?.start !== place.end);
  return places[gap] as Place;
}

/** What stands behind the label and is no name that lacks its `for`. */
function tellOdd({ block, node, record, reader, parts, odd }: Head): void {
  const label = parts.get('label')?.[0] ?? parts.get('for')?.[0];
  const behind = odd.filter(({ start }) => start > (label?.start ?? 0));
  const [first] = behind;
  if (first === undefined) return;
  const written = textAt(first, reader);
  if (behind.length === 1 && block.head.about !== undefined && !node.for && /^[A-Z][\w.]*$/.test(written)) {
    tellForgottenFor(first, record, reader);
    return;
  }
  const place = around(first, behind.at(-1) ?? first);
  tellMistake(
    reader,
    'syntax/extra-text',
    place,
    `${asWritten(textAt(place, reader))} does not belong in this head.`,
    'Remove it, or write it under a key between the braces.',
    replace('Remove it', false, { start: place.start - 1, end: place.end }, ''),
  );
}

function tellMissing({ node, block, record, reader }: Head): void {
  const { name, subject, label, about } = block.head;
  if (name === 'required' && record.$name === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-name',
      record.$place,
      `This \`${block.keyword}\` has no name.`,
      `Write a name behind \`${block.keyword}\`, such as FleetDirector2024.`,
    );
    addBroken(record, '$name');
  }
  if (subject !== undefined && record.$subject === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-subject',
      record.$place,
      `This \`${block.keyword}\` does not say which.`,
      `Write ${oneOf(Object.keys(reader.words(subject)))} behind \`${block.keyword}\`.`,
    );
    addBroken(record, '$subject');
  }
  if (label?.required && record.$label === undefined) {
    tellMistake(
      reader,
      'vocabulary/missing-title',
      record.$place,
      `This \`${block.keyword}\` lacks its text in quotes.`,
      `Write ${asPhrase(label.meaning)}, in quotes.`,
    );
    addBroken(record, '$label');
  }
  if (record.$about === undefined && (about?.required || (about !== undefined && node.for))) {
    tellMistake(
      reader,
      'vocabulary/missing-reference',
      record.$place,
      `This \`${block.keyword}\` does not say what it is for.`,
      `Write \`for\` and the name of ${asPhrase(about.meaning)}.`,
    );
    addBroken(record, '$about');
  }
}
