// Reads the value of a key by the shape that the vocabulary gives it.
import type * as tree from '../parser/generated/tree.ts';
import type { MistakeId } from '../parser/mistake.ts';
import type { Key, KeyFacts, Shape } from '../vocabulary/shapes.ts';
import { readAct, readDate } from './dates.ts';
import { readList } from './lists.ts';
import { meantBy } from './meant.ts';
import { capital, orList, placeOf, type Reader, replace, tellMistake, textAt } from './reader.ts';
import type { AnyValue, Nothing, Place } from './record.ts';
import { inQuotes, ownName, readText, tellOpenQuote, unquote } from './texts.ts';
import { oneOf, readWord } from './words.ts';

export { unquote };

/** The value, or nothing where it is not of the key's shape; then the mistake has been told. */
export function readValue(value: tree.Value, key: Key, reader: Reader): AnyValue | undefined {
  const nothing = readNothing(value, key, reader);
  if (nothing !== undefined) return nothing === 'told' ? undefined : nothing;
  if (key.shape === 'list') return readList(value, key, key.none === true, reader);
  return value.$type === 'List'
    ? tellListForOne(value as tree.List, key, reader)
    : readSingle(value, key, reader);
}

function tellListForOne(list: tree.List, key: Key, reader: Reader): undefined {
  const [only] = list.items;
  tellMistake(
    reader,
    'vocabulary/one-value-expected',
    placeOf(list),
    'A list stands where one value belongs.',
    `Write ${example(key, reader)}, without brackets.`,
    list.items.length !== 1 || only === undefined
      ? undefined
      : replace('Take the value out of its brackets', true, placeOf(list), textAt(placeOf(only), reader)),
  );
}

function readNothing(value: tree.Value, key: KeyFacts, reader: Reader): Nothing | 'told' | undefined {
  if (value.$type !== 'WordValue') return undefined;
  const { word, reason } = value as tree.WordValue;
  if (word.image === 'none' && key.none) return { start: value.start, end: value.end, nothing: 'none' };
  if (word.image !== 'not-applicable' || !key.notApplicable) return undefined;
  if (reason !== undefined) {
    tellOpenQuote(reason.image, reason, reader);
    return { start: value.start, end: value.end, nothing: 'not-applicable', reason: unquote(reason.image) };
  }
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    placeOf(value),
    'What does not apply needs a reason.',
    'Write the reason behind the word, in quotes.',
  );
  return 'told';
}

/** Reads one value that stands by itself or in a list. */
export function readSingle(value: tree.Value, shape: Shape, reader: Reader): AnyValue | undefined {
  const { start, end } = value;
  switch (shape.shape) {
    case 'text':
      if (value.$type === 'Text') return readText(value as tree.Text, reader);
      return tellUnquoted(placeOf(value), reader);
    case 'date':
      if (value.$type === 'DatedAct') return readDate(value as tree.DatedAct, reader);
      break;
    case 'act':
      if (value.$type === 'DatedAct') return readAct(value as tree.DatedAct, shape.by, reader);
      break;
    case 'number':
      if (value.$type === 'Quantity' && (value as tree.Quantity).unit === undefined) {
        return { start, end, value: Number((value as tree.Quantity).number.image) };
      }
      break;
    case 'quantity':
      if (value.$type === 'Quantity') {
        const { number, unit: word } = value as tree.Quantity;
        const written = word?.image;
        const unit = shape.units.find(known => known === written || known === `${written}s`);
        if (unit !== undefined) return { start, end, value: Number(number.image), unit };
        return tellUnit(placeOf(value), written, shape.units, reader);
      }
      break;
    case 'money':
      if (value.$type === 'Money' && (value as tree.Money).most === undefined) {
        return { start, end, value: dollars((value as tree.Money).least.image) };
      }
      break;
    case 'money-range':
      if (value.$type === 'Money' && (value as tree.Money).most !== undefined) {
        const { least, most } = value as tree.Money;
        return { start, end, least: dollars(least.image), most: dollars((most ?? least).image) };
      }
      break;
    case 'yes-no':
      if (value.$type === 'WordValue') {
        const word = (value as tree.WordValue).word.image;
        if (word === 'yes' || word === 'no') return { start, end, value: word === 'yes' };
      }
      break;
    case 'word':
      // The criteria and pay plans are capital letters: the vocabulary tells them from names.
      if (value.$type === 'NameValue') return readWord(textAt(value, reader), value, shape.words, reader);
      if (value.$type === 'WordValue') {
        const { word } = value as tree.WordValue;
        return readWord(word.image, word, shape.words, reader);
      }
      break;
    case 'counted':
      if (value.$type === 'Quantity') {
        const { number, unit } = value as tree.Quantity;
        if (unit === undefined) break;
        const word = readWord(unit.image, unit, shape.words, reader);
        return word && { start, end, count: Number(number.image), value: word.value };
      }
      break;
    case 'name':
      if (value.$type === 'NameValue')
        return { start, end, ref: ownName((value as tree.NameValue).to.image, reader) };
      break;
    case 'list':
      return readList(value, shape, false, reader);
  }
  tellWrong(found(value), placeOf(value), shape, reader);
  return undefined;
}

export function tellUnquoted(place: Place, reader: Reader): undefined {
  tellMistake(
    reader,
    'syntax/missing-quote',
    place,
    'This text stands without quotes.',
    'Put it in quotes.',
    replace('Put it in quotes', false, place, inQuotes(textAt(place, reader).replace(BLOCK_SIGN, ''))),
  );
}

/** What YAML writes before a text over several lines. */
const BLOCK_SIGN = /^[|>][-+]?[ \t]*[\r\n]\s*/;

function tellUnit(
  place: Place,
  unit: string | undefined,
  units: readonly string[],
  reader: Reader,
): undefined {
  const shape = { shape: 'quantity', units } as const;
  const meant = meantBy(textAt(place, reader), shape, reader);
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    place,
    unit === undefined ? 'This number has no unit.' : `\`${unit}\` is not a unit that can stand here.`,
    `Write it in ${orList(units)}.`,
    meant === undefined ? undefined : replace(`Write \`${meant}\``, false, place, meant),
  );
}

/** A value of another shape than its key's. What was found is told as the author would call it. */
export function tellWrong(
  what: string,
  place: Place,
  shape: Shape,
  reader: Reader,
  rule: MistakeId = 'vocabulary/wrong-value',
): void {
  const meant = meantBy(textAt(place, reader), shape, reader);
  tellMistake(
    reader,
    rule,
    place,
    `${capital(what)} stands where ${BELONGS[shape.shape]} belongs.`,
    `Write ${example(shape, reader)}.`,
    meant === undefined ? undefined : replace(`Write \`${meant}\``, false, place, meant),
  );
}

const BELONGS: Readonly<Record<Shape['shape'], string>> = {
  text: 'a text in quotes',
  date: 'a date',
  act: 'a date',
  number: 'a number',
  quantity: 'a number with its unit',
  money: 'an amount of money',
  'money-range': 'a range of money',
  'yes-no': '`yes` or `no`',
  word: 'a word of a list',
  counted: 'a number and a word',
  name: 'a name',
  list: 'a list',
};

/** What a value of the shape looks like. */
export function example(shape: Shape & Pick<KeyFacts, 'none'>, reader: Reader): string {
  switch (shape.shape) {
    case 'text':
      return 'a text in quotes, such as "Washington, DC"';
    case 'date':
      return 'a date, such as 2024-03-26';
    case 'act':
      return `a date and by whom, such as 2024-05-08 by ${Object.keys(reader.words(shape.by))[0]}`;
    case 'number':
      return 'a number, such as 5';
    case 'quantity':
      return `a number in ${orList(shape.units)}, such as 18 ${shape.units[0]}`;
    case 'money':
      return 'an amount, such as $147,649';
    case 'money-range':
      return 'two amounts, such as $147,649 to $221,900';
    case 'yes-no':
      return '`yes` or `no`';
    case 'word':
      return oneOf(Object.keys(reader.words(shape.words)));
    case 'counted':
      return `a number and a word, such as 3 ${Object.keys(reader.words(shape.words))[0]}`;
    case 'name':
      return 'a name, which begins with a capital';
    case 'list': {
      const { all, none, of } = shape;
      if (all && of.shape === 'word')
        return `\`all\`, or a list in brackets, such as [${Object.keys(reader.words(of.words)).slice(0, 2).join(', ')}]`;
      return `${none ? '`none`, or ' : ''}a list in brackets, each value ${example(of, reader)}`;
    }
  }
}

function found(value: tree.Value): string {
  switch (value.$type) {
    case 'Text':
      return 'a text';
    case 'DatedAct':
      return 'a date';
    case 'Money':
      return (value as tree.Money).most === undefined ? 'an amount of money' : 'a range of money';
    case 'Quantity':
      return (value as tree.Quantity).unit === undefined ? 'a number' : 'a number with a unit';
    case 'NameValue':
      return 'a name';
    case 'WordValue':
      return 'a word';
    default:
      return 'a list';
  }
}

const dollars = (written: string): number => Number(written.replace(/[$,]/g, ''));
