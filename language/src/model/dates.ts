// Reads dates and dated acts.

import { isDate } from '../law/dates.ts';
import type * as tree from '../parser/generated/tree.ts';
import type { Token } from '../parser/tokens.ts';
import type { Words } from '../vocabulary/shapes.ts';
import { type Reader, replace, tellMistake } from './reader.ts';
import type { AnyValue, Place, Placed } from './record.ts';
import { oneOf, readWord } from './words.ts';

/** A date alone; who acted belongs to an act. */
export function readDate(value: tree.DatedAct, reader: Reader): Placed<string> | undefined {
  const { date } = value;
  if (value.end === date.end) return readDay(date, reader);
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    { start: date.end + 1, end: value.end },
    'This date takes no `by`.',
    'Write the date alone.',
    replace(`Write ${date.image} alone`, false, value, date.image),
  );
  return undefined;
}

/** A date, and `by` whom. */
export function readAct(value: tree.DatedAct, by: Words, reader: Reader): AnyValue | undefined {
  const { date, connective } = value;
  const day = readDay(date, reader);
  if (day === undefined || connective === undefined) return day;
  const at = value.by ?? value.title;
  if (at === undefined) {
    tellMistake(
      reader,
      'syntax/missing-value',
      connective,
      'Nobody is named behind `by`.',
      `Write ${oneOf(Object.keys(reader.words(by)))}.`,
    );
    return undefined;
  }
  const word = readWord(at.image, at, by, reader);
  return word && { start: day.start, end: at.end, value: day.value, by: word };
}

function readDay(date: Token, reader: Reader): Placed<string> | undefined {
  const { image: written, start, end } = date;
  const value = dayWritten(written);
  if (value !== undefined) {
    if (value > reader.latest) reader.latest = value;
    return { start, end, value };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    tellMistake(
      reader,
      'vocabulary/impossible-date',
      date,
      `There is no day ${written}.`,
      'Write a day that the calendar has, as year-month-day.',
    );
    return undefined;
  }
  tellUnwrittenDate(written, date, reader);
  return undefined;
}

/** The day of the calendar that is written so. What the model keeps of it is one text for all files. */
function dayWritten(written: string): string | undefined {
  const known = days.get(written);
  if (known !== undefined) return known;
  if (!isDate(written)) return undefined;
  if (days.size >= MOST_DAYS) days.clear();
  days.set(written, written);
  return written;
}

/** Those of 27 years; the cases of a root are mostly about fewer. */
const MOST_DAYS = 10_000;
const days = new Map<string, string>();

export function tellUnwrittenDate(written: string, place: Place, reader: Reader): void {
  const meant = asIsoDate(written);
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    place,
    'This date is not written as year-month-day.',
    'Write it as year-month-day, such as 2024-03-26.',
    meant === undefined ? undefined : replace(`Write ${meant}`, false, place, meant),
  );
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[\s,.]+/i;
const TIME = /T\d[\d:.+-]*Z?$/;

/**
 * The day that was meant. `2024/3/6` can only mean one; month and day of `3/6/2024` are read the American way, and
 * `March 6, 2024`, `Wednesday, March 6, 2024` and `6 March 2024` as they are. A time behind the day is left out.
 */
export function asIsoDate(written: string): string | undefined {
  const day = written.replace(WEEKDAY, '').replace(TIME, '');
  const [a = '', b = '', c = '', ...more] = day.split(/[-/.,\s]+/);
  if (more.some(part => part !== '')) return undefined;
  if (/^\d{4}$/.test(a)) return iso(a, b, c);
  if (c.length !== 4) return undefined;
  return monthOf(b) === undefined ? iso(c, monthOf(a) ?? a, b) : iso(c, monthOf(b) ?? b, a);
}

function monthOf(name: string): string | undefined {
  const month = name.length < 3 ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : String(month + 1);
}

function iso(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
