// Reads the head of a block: keyword Subject "Label" for Reference.

import type * as tree from '../parser/generated/tree.ts';
import { asWritten } from '../parser/mistake.ts';
import type { Token } from '../parser/tokens.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { tellMissing } from './missing.ts';
import { asName, keywordBefore } from './name-meant.ts';
import { newRecord } from './new-record.ts';
import {
  addBroken,
  around,
  type Draft,
  type Fix,
  placeOf,
  type Reader,
  replace,
  tellMistake,
  textAt,
} from './reader.ts';
import type { Place, Placed } from './record.ts';
import { inQuotes, ownName, tellOpenQuote, unquote } from './texts.ts';
import { oneOf, readWord } from './words.ts';

interface Head {
  readonly node: tree.Block;
  readonly block: Block;
  readonly record: Draft;
  readonly reader: Reader;
  readonly label: Token | undefined;
  /** Text of the head that is no part of it, in the order of the text. */
  readonly odd: readonly Token[];
}

/**
 * Reads a head. What is missing is told only where all that is written was understood, so that a name in the wrong
 * place is not missing as well; and of a head that is still being typed only the first thing is told.
 */
export function readHead(node: tree.Block, block: Block, reader: Reader): ReadHead {
  const { mistakes } = reader;
  const before = mistakes.length;
  const record = newRecord(block, headPlace(node));
  const { label, odd } = labelAndOdd(node);
  const head: Head = { node, block, record, reader, label, odd };
  readFirst(head);
  readLabel(head);
  readAbout(head);
  if (mistakes.length === before) tellOdd(head);
  if (mistakes.length === before) tellMissing(node, block, record, reader);
  const told = mistakes.length > before;
  if (told && node.open === undefined) mistakes.length = before + 1;
  return { record, told };
}

interface ReadHead {
  readonly record: Draft;
  readonly told: boolean;
}

/** A quote by itself is no label: it closes one that was never opened. */
function labelAndOdd(node: tree.Block): Pick<Head, 'label' | 'odd'> {
  const { label, odd } = node;
  if (label === undefined || label.image.length > 1) return node;
  return { label: undefined, odd: [...odd, label].sort((a, b) => a.start - b.start) };
}

/** From the keyword to the last word before the brace. */
function headPlace({ keyword, name, subject, label, for: connective, about, odd }: tree.Block): Place {
  const { start, end } = keyword;
  const last = (so: number, part: Token | undefined): number =>
    part !== undefined && part.end > so ? part.end : so;
  const named = last(last(last(end, name), subject), label);
  return { start, end: last(last(last(named, connective), about), odd.at(-1)) };
}

const named = ({ start, end, image }: Token, reader: Reader): Placed<string> => ({
  start,
  end,
  value: ownName(image, reader),
});

/** What stands first behind the keyword: a name, a word, or neither. */
function readFirst(head: Head): void {
  const { node, block, record, reader, label, odd } = head;
  const { name, subject } = node;
  const before = (label ?? node.for)?.start ?? Number.POSITIVE_INFINITY;
  const oddFirst = odd.length === 0 ? odd : odd.filter(({ start }) => start < before);
  const first = name ?? subject ?? oddFirst[0];
  if (first === undefined) return;
  const whole = around(first, oddFirst.at(-1) ?? first);

  if (block.head.label !== undefined && label === undefined && readSingleQuotes(head, whole)) return;
  if (isForWithCapital(head, oddFirst) || isForgottenFor(head, whole, oddFirst)) return;
  if (block.head.label !== undefined && label === undefined) {
    // `component OFM Office of Fleet Management`: what stands behind the name is the text.
    const text =
      block.head.name === undefined ? whole : oddFirst[0] && { ...whole, start: oddFirst[0].start };
    const isOne = text !== undefined && (isText(whole, block, reader) || isNumber(text, head));
    if (isOne && text.start !== name?.end) {
      if (name !== undefined && block.head.name !== undefined) record.$name = named(name, reader);
      tellUnquoted(text, record, reader);
      return;
    }
  }
  if (block.head.name !== undefined) {
    if (name !== undefined && oddFirst.length === 0) record.$name = named(name, reader);
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

/** `FleetDirector2024 'SES-24-014'`: a text in the quotes of another language, behind a name. */
function readSingleQuotes(head: Head, whole: Place): boolean {
  const { block, record, reader, node } = head;
  const [name = ''] = /^[^'‘]*[^\s'‘](?=\s+['‘])/.exec(textAt(whole, reader)) ?? [];
  if (name === '' || block.head.name === undefined) return false;
  const first = { start: whole.start, end: whole.start + name.length };
  if (node.name?.end === first.end) record.$name = named(node.name, reader);
  else tellNoName(first, '$name', head);
  const written = textAt({ start: first.end, end: whole.end }, reader);
  tellUnquoted({ start: first.end + written.search(/\S/), end: whole.end }, record, reader);
  return true;
}

/** Whether what stands first is the text of a head that must have one, or holds a quote. */
const isText = (at: Place, { head }: Block, reader: Reader): boolean =>
  head.label?.required === true || /["“”]/.test(textAt(at, reader));

/** `vacancy FleetDirector2024 SES-24-014 for FleetDirector`: the number of a paper behind a name, in capitals and figures. */
const isNumber = (at: Place, { node, reader }: Head): boolean =>
  node.name !== undefined &&
  node.for !== undefined &&
  /^(?=[^A-Z]{0,40}[A-Z])(?=\D{0,40}\d)[A-Z0-9/ .-]{6,}$/.test(textAt(at, reader));

/** `vacancy FleetDirector2024 For FleetDirector {`: the word between the names is only written otherwise. */
function isForWithCapital({ block, record, reader, node }: Head, odd: readonly Token[]): boolean {
  const { name } = node;
  if (block.head.about === undefined || node.for !== undefined || name === undefined) return false;
  const isNamed = block.head.name !== undefined;
  const [connective, at, more] = isNamed ? odd : [name, ...odd];
  if (more !== undefined || connective === undefined || !/^for$/i.test(connective.image)) return false;
  if (at?.type !== 'NAME') return false;
  if (isNamed) record.$name = named(name, reader);
  record.$about = { start: at.start, end: at.end, ref: ownName(at.image, reader) };
  addBroken(record, '$about');
  tellMistake(
    reader,
    'vocabulary/missing-reference',
    connective,
    `${asWritten(connective.image)} is written \`for\`.`,
    'Write `for`.',
    replace('Write `for`', false, connective, 'for'),
  );
  return true;
}

/** `application FleetDirector2024 {`: the name of what the block is about, without `for`. */
function isForgottenFor({ block, record, reader, node }: Head, whole: Place, odd: readonly Token[]): boolean {
  if (block.head.about === undefined || node.for !== undefined || block.head.subject !== undefined)
    return false;
  const isNamed = block.head.name !== undefined;
  const at = isNamed ? odd[0] : node.name;
  if (at === undefined || odd.length > (isNamed ? 1 : 0) || at.end !== whole.end) return false;
  const written = textAt(at, reader);
  if (!/^[A-Z][\w.]*$/.test(written)) return false;
  if (isNamed) {
    const { name } = node;
    if (name === undefined || name.end === at.start) return false;
    record.$name = named(name, reader);
  }
  tellForgottenFor(at, record, reader);
  return true;
}

function tellForgottenFor(at: Place, record: Draft, reader: Reader): void {
  record.$about = { start: at.start, end: at.end, ref: ownName(textAt(at, reader), reader) };
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
  const isTooMuch = todo === 'Remove it.';
  const fix = isTooMuch ? removal(at, reader) : undefined;
  // What cannot simply be taken out may be what the block says.
  if (isTooMuch && fix === undefined) reader.holdBack(at);
  tellMistake(
    reader,
    'vocabulary/misplaced-subject',
    at,
    `${asWritten(textAt(at, reader))} does not belong behind \`${block.keyword}\`.`,
    todo,
    fix,
  );
}

/** Takes a part out of a head; not where the words beside it would become one. */
function removal({ start, end }: Place, { text }: Reader): Fix | undefined {
  const isApart = /\s/.test(text.charAt(start - 1));
  if (!isApart && /[^\s{]/.test(text.charAt(end))) return undefined;
  // What goes over several lines is more than a slip.
  if (/[\r\n]/.test(text.slice(start, end))) return undefined;
  return replace('Remove it', false, { start: isApart ? start - 1 : start, end }, '');
}

/** Tells that something stands where a name belongs, and takes it for the name that was meant. */
function tellNoName(at: Place, part: '$name' | '$about', { record, reader }: Head): void {
  const written = textAt(at, reader);
  const keyword = part === '$about' ? keywordBefore(written) : '';
  const meant = asName(written.slice(keyword.length));
  addBroken(record, part);
  if (meant !== undefined && part === '$name') record.$name = { ...placeOf(at), value: meant };
  if (meant !== undefined && part === '$about') record.$about = { ...placeOf(at), ref: meant };
  const why = /^["“]/.test(written)
    ? 'names stand without quotes'
    : keyword !== ''
      ? `the name stands without \`${keyword.trimEnd()}\``
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

function readLabel(head: Head): void {
  const { block, record, reader, odd } = head;
  let at = head.label;
  if (at === undefined) return;
  let inner = unquote(at.image);
  const second = odd.find(({ type }) => type === 'TEXT');
  if (
    second !== undefined &&
    block.head.name !== undefined &&
    record.$name === undefined &&
    asName(inner) === inner
  ) {
    // `agency "DES" "Department of Executive Services"`, as HCL has names.
    tellNoName(at, '$name', head);
    at = second;
    inner = unquote(second.image);
  }
  if (block.head.label === undefined) {
    if (block.head.name !== undefined && record.$name === undefined && asName(inner) === inner) {
      tellNoName(at, '$name', head);
      record.$name = { start: at.start, end: at.end, value: inner };
    } else if (block.head.subject !== undefined && record.$subject === undefined) {
      tellQuotedWord(at, inner, head);
    } else {
      tellNotHere(at, 'Remove it.', head);
    }
    return;
  }
  tellOpenQuote(at.image, at, reader);
  record.$label = { start: at.start, end: at.end, value: inner };
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
  const { node, block, record, odd, reader } = head;
  const { for: connective, about: at } = node;
  if (connective === undefined) return;
  const behind = odd.filter(({ start }) => start > connective.start);
  if (block.head.about === undefined) {
    tellNotHere(around(connective, at ?? behind.at(-1) ?? connective), 'Remove it.', head);
    return;
  }
  const first = at ?? behind[0];
  if (first === undefined) return;
  const last = lastOfName(first, behind);
  if (at !== undefined && last === at)
    record.$about = { start: at.start, end: at.end, ref: ownName(at.image, reader) };
  else tellNoName(around(first, last), '$about', head);
}

/** The last of what was meant to be one name: pieces without a gap, and words on the same line. */
function lastOfName(first: Token, behind: readonly Token[]): Token {
  let last = first;
  for (const token of behind) {
    if (token === first) continue;
    const isWord = IN_NAME.has(token.type) && token.line === last.line;
    if (token.start !== last.end && !isWord) break;
    last = token;
  }
  return last;
}

const IN_NAME: ReadonlySet<string> = new Set(['NAME', 'WORD', 'NUMBER']);

/** What stands behind the label and is no name that lacks its `for`. */
function tellOdd({ block, node, record, reader, label, odd }: Head): void {
  if (odd.length === 0) return;
  const before = (label ?? node.for)?.start ?? 0;
  const behind = odd.filter(({ start }) => start > before);
  const [first] = behind;
  if (first === undefined) return;
  const written = textAt(first, reader);
  if (
    behind.length === 1 &&
    block.head.about !== undefined &&
    node.for === undefined &&
    /^[A-Z][\w.]*$/.test(written)
  ) {
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
    removal(place, reader),
  );
}
