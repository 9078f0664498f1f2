// Reads lists in their brackets.

import type * as tree from '../parser/generated/tree.ts';
import { asWritten } from '../parser/mistake.ts';
import type { KeyFacts, Shape } from '../vocabulary/shapes.ts';
import { meantBy } from './meant.ts';
import { around, placeOf, type Reader, replace, tellMistake, textAt } from './reader.ts';
import type { AnyValue, Place } from './record.ts';
import { example, readSingle, tellWrong } from './values.ts';

type ListShape = Shape & { readonly shape: 'list' } & Pick<KeyFacts, 'none'>;

/** @param none whether the author may also write `none` */
export function readList(
  value: tree.Value,
  shape: ListShape,
  none: boolean,
  reader: Reader,
): AnyValue | undefined {
  const { start, end } = value;
  if (value.$type !== 'List')
    return readAll(value, shape, reader) ?? tellNoList(placeOf(value), shape, reader);
  const list = value as tree.List;
  if (tellListForm(list, shape, reader)) return undefined;
  if (list.items.length === 0) {
    tellMistake(
      reader,
      'syntax/missing-value',
      placeOf(value),
      'This list is empty.',
      none
        ? 'Write what there is, or `none` without brackets.'
        : 'Write what there is, or leave the key out.',
    );
    return undefined;
  }
  if (tellWordOfItsOwn(list, shape, none, reader)) return undefined;
  const items = list.items.map(item => readSingle(item, shape.of, reader));
  return items.includes(undefined) ? undefined : { start, end, items: items as AnyValue[] };
}

/** `all` stands for every word of a list that the law closes. */
function readAll(value: tree.Value, { all, of }: ListShape, reader: Reader): AnyValue | undefined {
  if (value.$type !== 'WordValue' || (value as tree.WordValue).word.image !== 'all') return undefined;
  if (!all || of.shape !== 'word') return undefined;
  const { start, end } = value;
  const items = Object.keys(reader.words(of.words)).map(word => ({ start, end, value: word }));
  return { start, end, items, all: true };
}

/** Tells of `all` or `none` in brackets, where it stands in the place of a list. */
function tellWordOfItsOwn(list: tree.List, { all }: ListShape, none: boolean, reader: Reader): boolean {
  const [only] = list.items;
  if (list.items.length > 1 || only?.$type !== 'WordValue') return false;
  const word = (only as tree.WordValue).word.image;
  if (!((word === 'all' && all) || (word === 'none' && none))) return false;
  tellMistake(
    reader,
    'vocabulary/one-value-expected',
    placeOf(list),
    `\`${word}\` stands in the place of a list, and not in one.`,
    'Write it without brackets.',
    replace(`Write \`${word}\``, false, placeOf(list), word),
  );
  return true;
}

/** Tells that what stands at a place is no list, and how it would be one. */
export function tellNoList(place: Place, shape: ListShape, reader: Reader): undefined {
  const written = textAt(place, reader);
  const meant = meantBy(written, shape, reader);
  const message = written.endsWith(']')
    ? 'This list has no opening bracket.'
    : written.startsWith('-') || written.replace(/"[^"]*"/g, '').includes(',')
      ? 'This list has no brackets.'
      : 'One value stands where a list belongs.';
  tellMistake(
    reader,
    written.endsWith(']') ? 'syntax/missing-bracket' : 'vocabulary/list-expected',
    place,
    written.startsWith('(') ? 'A list stands between `[` and `]`.' : message,
    meant === undefined ? `Write ${example(shape, reader)}.` : 'Put it in brackets.',
    meant === undefined ? undefined : replace('Put it in brackets', false, place, meant),
  );
}

/** Tells the first mistake in how a list is written: its bracket, its commas, its quotes. */
function tellListForm(list: tree.List, shape: ListShape, reader: Reader): boolean {
  const place = placeOf(list);
  const { odd } = list;
  if (shape.of.shape === 'text' && (odd.length > 0 || list.items.some(({ $type }) => $type !== 'Text'))) {
    const written = textAt(place, reader);
    const isOne = list.commas.length === 0 && !written.includes('"') && list.close !== undefined;
    tellMistake(
      reader,
      'syntax/missing-quote',
      place,
      list.items.length > 1 && !isOne
        ? 'Not every text of this list stands in quotes.'
        : 'This text stands without quotes.',
      'Put each text in quotes.',
      isOne
        ? replace('Put it in quotes', false, place, meantBy(written, shape, reader) ?? written)
        : undefined,
    );
    return true;
  }
  if (list.close === undefined) {
    const at = { start: place.end, end: place.end };
    tellMistake(
      reader,
      'syntax/missing-bracket',
      place,
      'This list has no closing bracket.',
      'Close it with `]`.',
      replace('Close the list', false, at, ']'),
    );
    return true;
  }
  return tellOdd(list, shape, reader) || tellCommas(list, shape, reader);
}

function tellOdd(list: tree.List, shape: ListShape, reader: Reader): boolean {
  const first = list.odd[0];
  if (first === undefined) return false;
  const written = /^[^\s,\]]*/.exec(reader.text.slice(first.end, first.end + 100))?.[0] ?? '';
  const touched = list.items.find(({ end }) => end === first.start);
  if (touched !== undefined && written !== '') {
    const whole = { start: touched.start, end: first.end + written.length };
    tellWrong(asWritten(textAt(whole, reader)), whole, shape.of, reader);
    return true;
  }
  const place = placeOf(list);
  const inner = textAt(first, reader) === '[' ? undefined : textAt(place, reader);
  const meant = inner && meantBy(inner, shape, reader);
  tellMistake(
    reader,
    'syntax/extra-text',
    first,
    `${asWritten(textAt(first, reader))} does not belong in a list.`,
    'Part the values by commas, and write nothing else between the brackets.',
    meant === undefined ? undefined : replace(`Write \`${meant}\``, false, place, meant),
  );
  return true;
}

function tellCommas(list: tree.List, shape: ListShape, reader: Reader): boolean {
  const { items, commas } = list;
  if (arePartedByCommas(items, commas)) return false;
  const values = items.flatMap((item): readonly Place[] =>
    item.$type === 'WordValue' ? partsOfWord(item as tree.WordValue) : [item],
  );
  let passed = 0;
  for (const [i, value] of values.entries()) {
    const first = passed;
    while ((commas[passed]?.start ?? value.start) < value.start) passed++;
    const before = values[i - 1];
    if (passed > first + (before === undefined ? 0 : 1))
      return tellExtraComma(commas[passed - 1] as Place, reader);
    if (before !== undefined && passed === first)
      return (
        tellOneWord(around(before, value), list, shape, reader) || tellMissingComma(before, value, reader)
      );
  }
  const extra = commas[passed + 1];
  return extra !== undefined && tellExtraComma(extra, reader);
}

/** Whether a comma stands between any two values, and nowhere else: so it is in nearly every list. */
function arePartedByCommas(items: readonly tree.Value[], commas: readonly Place[]): boolean {
  if (commas.length !== items.length - 1) return false;
  for (let i = 0; i < commas.length; i++) {
    const comma = commas[i] as Place;
    const before = items[i] as tree.WordValue;
    if (before.reason !== undefined || comma.start < before.end) return false;
    if (comma.end > (items[i + 1] as tree.Value).start) return false;
  }
  return (items.at(-1) as tree.WordValue | undefined)?.reason === undefined;
}

/** A text behind a word is a reason in the tree, but in a list another value. */
const partsOfWord = ({ word, reason }: tree.WordValue): readonly Place[] =>
  reason === undefined ? [word] : [word, reason];

/** `[Leading Change]`: a word of the list that is written in two. */
function tellOneWord(at: Place, list: tree.List, shape: ListShape, reader: Reader): boolean {
  if (shape.of.shape !== 'word') return false;
  const written = textAt(at, reader);
  const word = written.toLowerCase().replace(/\s+/g, '-');
  if (!Object.hasOwn(reader.words(shape.of.words), word)) return false;
  const place = placeOf(list);
  const meant = meantBy(textAt(place, reader), shape, reader);
  tellMistake(
    reader,
    'vocabulary/unknown-word',
    at,
    `${asWritten(written)} is written \`${word}\`.`,
    `Write \`${word}\`.`,
    meant === undefined
      ? replace(`Write \`${word}\``, false, at, word)
      : replace('Write the words of the list', false, place, meant),
  );
  return true;
}

function tellExtraComma(at: Place, reader: Reader): true {
  tellMistake(
    reader,
    'syntax/extra-text',
    at,
    'This comma parts nothing.',
    'Remove it.',
    replace('Remove the comma', true, at, ''),
  );
  return true;
}

function tellMissingComma(before: Place, value: Place, reader: Reader): true {
  const at = { start: before.end, end: before.end };
  tellMistake(
    reader,
    'syntax/missing-comma',
    around(before, value),
    'There is no comma between these values.',
    'Part the values of a list by commas.',
    replace('Add the comma', true, at, ','),
  );
  return true;
}
