// Reads the value of a key by the shape that the vocabulary gives it.
import type { CstNode } from 'langium';
import type * as tree from '../generated/ast.ts';
import { isDate } from '../law/dates.ts';
import type { ClosedList } from '../law/edition.ts';
import type { Mistake, MistakeId } from '../parser/mistake.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import type { Key, KeyFacts, Shape, Words } from '../vocabulary/shapes.ts';
import type { AnyValue, Nothing, Place, Placed } from './record.ts';

/** What reading needs beside the tree: the text, the closed lists of the edition, and where to tell mistakes. */
export interface Reader {
  readonly text: string;
  words(words: Words): ClosedList;
  tell(mistake: Mistake): void;
}

export function placeOf(node: { readonly $cstNode?: CstNode }): Place {
  const cst = node.$cstNode;
  return cst === undefined ? { start: 0, end: 0 } : { start: cst.offset, end: cst.end };
}

const EXPECTED: Record<Shape['shape'], string> = {
  text: 'a text in quotes, such as "Washington, DC"',
  date: 'a date, such as 2024-03-26',
  act: 'a date and by whom, such as 2024-05-08 by appointing-authority',
  number: 'a number, such as 5',
  quantity: 'a number with its unit',
  money: 'an amount, such as $147,649',
  'money-range': 'two amounts, such as $147,649 to $221,900',
  'yes-no': '`yes` or `no`',
  word: 'one of the words of its list',
  counted: 'a number and a word of its list, such as 3 approve',
  name: 'a name, written with a capital',
  list: 'a list in brackets',
};

/** The value, or nothing where it is not of the key's shape; then the mistake has been told. */
export function readValue(value: tree.Value, key: Key, reader: Reader): AnyValue | undefined {
  const nothing = readNothing(value, key, reader);
  if (nothing !== undefined) return nothing === 'told' ? undefined : nothing;
  if (key.shape === 'list') return readList(value, key, key, reader);
  if (value.$type === 'List') {
    const list = value as tree.List;
    const [only] = list.items;
    const { start, end } = placeOf(value);
    reader.tell({
      rule: 'vocabulary/one-value-expected',
      start,
      end,
      message: 'A list stands where one value belongs.',
      todo: `Write ${expected(key, reader)}, without brackets.`,
      ...(list.items.length === 1 &&
        only !== undefined && {
          fix: replace(
            'Take the value out of its brackets',
            true,
            { start, end },
            textOf(placeOf(only), reader),
          ),
        }),
    });
    return undefined;
  }
  return readSingle(value, key, reader);
}

function readNothing(value: tree.Value, key: KeyFacts, reader: Reader): Nothing | 'told' | undefined {
  if (value.$type !== 'WordValue') return undefined;
  const { word, reason } = value as tree.WordValue;
  if (word === 'none' && key.none) return { ...placeOf(value), nothing: 'none' };
  if (word === 'not-applicable' && key.notApplicable) {
    if (reason === undefined) {
      tellWrong(reader, value, 'What does not apply needs a reason.', 'Write it behind the word, in quotes.');
      return 'told';
    }
    return { ...placeOf(value), nothing: 'not-applicable', reason: unquote(reason) };
  }
  return undefined;
}

function readList(
  value: tree.Value,
  shape: Shape & { shape: 'list' },
  key: Key,
  reader: Reader,
): AnyValue | undefined {
  const place = placeOf(value);
  if (
    value.$type === 'WordValue' &&
    (value as tree.WordValue).word === 'all' &&
    shape.all &&
    shape.of.shape === 'word'
  ) {
    const items = Object.keys(reader.words(shape.of.words)).map(word => ({ value: word, ...place }));
    return { ...place, items, all: true };
  }
  if (value.$type !== 'List') {
    const item = readSingle(value, shape.of, reader);
    if (item === undefined) return undefined;
    reader.tell({
      rule: 'vocabulary/list-expected',
      ...place,
      message: 'One value stands where a list belongs.',
      todo: 'Put it in brackets.',
      fix: replace('Put it in brackets', true, place, `[${textOf(place, reader)}]`),
    });
    return { ...place, items: [item] };
  }
  const list = value as tree.List;
  tellListForm(list, reader);
  const items: AnyValue[] = [];
  for (const written of list.items) {
    const item = readSingle(written, shape.of, reader);
    if (item !== undefined) items.push(item);
  }
  if (items.length < list.items.length) return undefined;
  if (items.length === 0) {
    const none = key.none ? 'Write `none`, or what there is.' : 'Write what there is, or leave the key out.';
    tellMistake(reader, 'syntax/missing-value', place, 'This list is empty.', none);
    return undefined;
  }
  return { ...place, items };
}

function tellListForm(list: tree.List, reader: Reader): void {
  const { start, end } = placeOf(list);
  if (list.close === undefined) {
    reader.tell({
      rule: 'syntax/missing-bracket',
      start,
      end,
      message: 'This list has no closing bracket.',
      todo: 'Close it with `]`.',
      fix: { title: 'Close the list', safe: false, changes: [{ start: end, end, text: ']' }] },
    });
  }
  if (list.items.length < 2 || list.commas.length >= list.items.length - 1) return;
  for (const [i, item] of list.items.entries()) {
    const before = list.items[i - 1];
    if (before === undefined) continue;
    const gap = { start: placeOf(before).end, end: placeOf(item).start };
    if (textOf(gap, reader).includes(',')) continue;
    reader.tell({
      rule: 'syntax/missing-comma',
      ...placeOf(item),
      message: 'There is no comma before this value.',
      todo: 'Part the values of a list by commas.',
      fix: { title: 'Add a comma', safe: true, changes: [{ start: gap.start, end: gap.start, text: ',' }] },
    });
    return;
  }
}

function readSingle(value: tree.Value, shape: Shape, reader: Reader): AnyValue | undefined {
  const place = placeOf(value);
  switch (shape.shape) {
    case 'text':
      if (value.$type === 'Text') return readText(value as tree.Text, reader);
      break;
    case 'date':
      if (value.$type === 'DatedAct') {
        const dated = value as tree.DatedAct;
        if (dated.by !== undefined) {
          tellWrong(reader, value, 'Nobody is named for this date.', 'Write the date alone.');
          return undefined;
        }
        return readDate(dated, reader);
      }
      break;
    case 'act':
      if (value.$type === 'DatedAct') return readAct(value as tree.DatedAct, shape.by, reader);
      break;
    case 'number':
      if (value.$type === 'Quantity' && (value as tree.Quantity).unit === undefined) {
        return { ...place, value: Number((value as tree.Quantity).number) };
      }
      break;
    case 'quantity':
      if (value.$type === 'Quantity') return readQuantity(value as tree.Quantity, shape.units, reader);
      break;
    case 'money':
      if (value.$type === 'Money' && (value as tree.Money).most === undefined) {
        return { ...place, value: dollars((value as tree.Money).least) };
      }
      break;
    case 'money-range':
      if (value.$type === 'Money' && (value as tree.Money).most !== undefined) {
        const { least, most } = value as tree.Money;
        return { ...place, least: dollars(least), most: dollars(most ?? least) };
      }
      break;
    case 'yes-no':
      if (value.$type === 'WordValue') {
        const { word } = value as tree.WordValue;
        if (word === 'yes' || word === 'no') return { ...place, value: word === 'yes' };
      }
      break;
    case 'word':
      if (value.$type === 'WordValue')
        return readWord((value as tree.WordValue).word, place, shape.words, reader);
      // The criteria and pay plans are capital letters: the vocabulary tells them from names.
      if (value.$type === 'NameValue') {
        return readWord((value as tree.NameValue).to.$refText, place, shape.words, reader);
      }
      break;
    case 'counted':
      if (value.$type === 'Quantity') {
        const { number, unit } = value as tree.Quantity;
        if (unit !== undefined) {
          const word = readWord(unit, place, shape.words, reader);
          return word && { ...place, count: Number(number), value: word.value };
        }
      }
      break;
    case 'name':
      if (value.$type === 'NameValue') return { ...place, ref: (value as tree.NameValue).to.$refText };
      break;
    case 'list':
      return readList(value, shape, { ...shape, meaning: '' }, reader);
  }
  tellWrong(reader, value, `${capital(found(value))} stands here.`, `Write ${expected(shape, reader)}.`);
  return undefined;
}

function readText(value: tree.Text, reader: Reader): Placed<string> {
  const place = placeOf(value);
  const missing = missingQuote(value.text);
  if (missing !== undefined) {
    reader.tell({
      rule: 'syntax/missing-quote',
      ...place,
      message: 'This text has no closing quote.',
      todo: `Close it with ${missing}.`,
      fix: {
        title: 'Close the quote',
        safe: false,
        changes: [{ start: place.end, end: place.end, text: missing }],
      },
    });
  }
  return { ...place, value: unquote(value.text) };
}

/** The quote that a text lacks at its end, if it lacks one. */
export function missingQuote(raw: string): string | undefined {
  if (raw.startsWith('"""')) return raw.length >= 6 && raw.endsWith('"""') ? undefined : '"""';
  if (/^[“”]/.test(raw)) return raw.length >= 2 && /["“”]$/.test(raw) ? undefined : '”';
  return raw.length >= 2 && /(^|[^\\])(\\\\)*"$/.test(raw.slice(1)) ? undefined : '"';
}

/** The text between the quotes; in block text the indentation stays as written. */
export function unquote(raw: string): string {
  const quotes = raw.startsWith('"""') ? 3 : 1;
  const inner = raw.slice(quotes, missingQuote(raw) === undefined ? raw.length - quotes : raw.length);
  return quotes === 3 ? inner.trim() : inner.replace(/\\(.)/g, '$1').trim();
}

function readDate(value: tree.DatedAct, reader: Reader): Placed<string> | undefined {
  const { start } = placeOf(value);
  const end = start + value.date.length;
  const written = value.date;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    if (isDate(written)) return { start, end, value: written };
    tellMistake(
      reader,
      'vocabulary/impossible-date',
      { start, end },
      `There is no day ${written}.`,
      'Write a day that the calendar has, as year-month-day.',
    );
    return undefined;
  }
  const meant = asIso(written);
  reader.tell({
    rule: 'vocabulary/wrong-value',
    start,
    end,
    message: `\`${written}\` is not written as a date.`,
    todo: 'Write dates as year-month-day, such as 2024-03-26.',
    ...(meant !== undefined && { fix: replace(`Write ${meant}`, false, { start, end }, meant) }),
  });
  return undefined;
}

/** `2024/3/6` and `2024-3-6` can only mean one day; month and day of `3/6/2024` are read the American way. */
function asIso(written: string): string | undefined {
  const parts = written.split(/[-/]/);
  const [a = '', b = '', c = ''] = parts;
  const [year, month, day] = a.length === 4 ? [a, b, c] : c.length === 4 ? [c, a, b] : ['', '', ''];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

function readAct(value: tree.DatedAct, by: Words, reader: Reader): AnyValue | undefined {
  const date = readDate(value, reader);
  if (date === undefined) return undefined;
  if (value.by === undefined) return date;
  const { end } = placeOf(value);
  const start = end - value.by.length;
  const word = readWord(value.by, { start, end }, by, reader);
  return word && { ...date, end, by: word };
}

function readQuantity(value: tree.Quantity, units: readonly string[], reader: Reader): AnyValue | undefined {
  const place = placeOf(value);
  const unit = units.find(known => known === value.unit || known === `${value.unit}s`);
  if (unit !== undefined) return { ...place, value: Number(value.number), unit };
  tellWrong(
    reader,
    value,
    value.unit === undefined ? 'The number has no unit.' : `\`${value.unit}\` is not a unit for this.`,
    `Write it in ${units.join(' or ')}.`,
  );
  return undefined;
}

export function readWord(
  written: string,
  place: Place,
  words: Words,
  reader: Reader,
): Placed<string> | undefined {
  const list = reader.words(words);
  if (Object.hasOwn(list, written)) return { ...place, value: written };
  const meant = nearest(written, Object.keys(list));
  reader.tell({
    rule: 'vocabulary/unknown-word',
    ...place,
    message: `\`${written}\` is not a word that can stand here.`,
    todo: meant === undefined ? `Write ${oneOf(Object.keys(list))}.` : `Did you mean \`${meant}\`?`,
    ...(meant !== undefined && { fix: replace(`Write \`${meant}\``, false, place, meant) }),
  });
  return undefined;
}

/** Longer lists are for completion; a message names the first few. */
const oneOf = (words: readonly string[]): string => {
  const shown = words.slice(0, 6).map(word => `\`${word}\``);
  return words.length > 6
    ? `one of its ${words.length} words, such as ${shown.slice(0, 3).join(', ')}`
    : orList(shown);
};

const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

function expected(shape: Shape, reader: Reader): string {
  if (shape.shape === 'word') return oneOf(Object.keys(reader.words(shape.words)));
  if (shape.shape === 'quantity') return `a number of ${orList(shape.units)}`;
  return EXPECTED[shape.shape];
}

function found(value: tree.Value): string {
  switch (value.$type) {
    case 'Text':
      return 'a text';
    case 'DatedAct':
      return 'a date';
    case 'Money':
      return (value as tree.Money).most === undefined ? 'an amount' : 'a range of amounts';
    case 'Quantity':
      return (value as tree.Quantity).unit === undefined ? 'a number' : 'a number with a unit';
    case 'NameValue':
      return `the name \`${(value as tree.NameValue).to.$refText}\``;
    case 'WordValue':
      return `the word \`${(value as tree.WordValue).word}\``;
    default:
      return 'a list';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const dollars = (written: string): number => Number(written.replace(/[$,]/g, ''));
const textOf = (place: Place, reader: Reader): string => reader.text.slice(place.start, place.end);

export const replace = (
  title: string,
  safe: boolean,
  place: Place,
  text: string,
): NonNullable<Mistake['fix']> => ({ title, safe, changes: [{ start: place.start, end: place.end, text }] });

export function tellMistake(
  reader: Reader,
  rule: MistakeId,
  place: Place,
  message: string,
  todo: string,
): void {
  reader.tell({ rule, start: place.start, end: place.end, message, todo });
}

function tellWrong(reader: Reader, value: tree.Value, message: string, todo: string): void {
  tellMistake(reader, 'vocabulary/wrong-value', placeOf(value), message, todo);
}
