// Reads dates and dated acts.
import type * as tree from '../generated/ast.ts';
import { isDate } from '../law/dates.ts';
import type { Words } from '../vocabulary/shapes.ts';
import { around, partsOf, placeOf, type Reader, replace, tellMistake, textAt } from './reader.ts';
import type { AnyValue, Place, Placed } from './record.ts';
import { oneOf, readWord } from './words.ts';

/** A date alone; who acted belongs to an act. */
export function readDate(value: tree.DatedAct, reader: Reader): Placed<string> | undefined {
  const date = dateOf(value);
  const whole = placeOf(value);
  if (whole.end === date.end) return readDay(value.date, date, reader);
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    around({ start: date.end + 1, end: date.end + 1 }, whole),
    'This date takes no `by`.',
    'Write the date alone.',
    replace(`Write ${value.date} alone`, false, whole, value.date),
  );
  return undefined;
}

/** A date, and `by` whom. */
export function readAct(value: tree.DatedAct, by: Words, reader: Reader): AnyValue | undefined {
  const day = readDay(value.date, dateOf(value), reader);
  if (day === undefined) return undefined;
  const parts = partsOf(value);
  const [connective] = parts.get('by') ?? [];
  if (connective === undefined) return day;
  const [, official] = parts.get('by') ?? [];
  const at = official ?? parts.get('title')?.[0];
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
  const word = readWord(textAt(at, reader), at, by, reader);
  return word && { ...day, end: at.end, by: word };
}

function dateOf(value: tree.DatedAct): Place {
  const { start } = placeOf(value);
  return { start, end: start + value.date.length };
}

function readDay(written: string, place: Place, reader: Reader): Placed<string> | undefined {
  if (isDate(written)) return { ...place, value: written };
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    tellMistake(
      reader,
      'vocabulary/impossible-date',
      place,
      `There is no day ${written}.`,
      'Write a day that the calendar has, as year-month-day.',
    );
    return undefined;
  }
  tellUnwrittenDate(written, place, reader);
  return undefined;
}

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

/**
 * The day that was meant. `2024/3/6` can only mean one; month and day of `3/6/2024` are read the American way, and
 * `March 6, 2024` and `6 March 2024` as they are.
 */
export function asIsoDate(written: string): string | undefined {
  const [a = '', b = '', c = '', ...more] = written.split(/[-/.,\s]+/);
  if (more.some(part => part !== '')) return undefined;
  if (a.length === 4) return iso(a, b, c);
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
