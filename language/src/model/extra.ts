// Reads a value with something behind it. What is wrong depends on the shape of the key.

import type * as tree from '../parser/generated/tree.ts';
import { asWritten } from '../parser/mistake.ts';
import type { Key, Shape } from '../vocabulary/shapes.ts';
import { tellUnwrittenDate } from './dates.ts';
import { tellNoList } from './lists.ts';
import { meantBy } from './meant.ts';
import { around, type Reader, replace, tellMistake, textAt } from './reader.ts';
import type { AnyValue, Place } from './record.ts';
import { commentSign } from './stray.ts';
import { example, readValue, tellWrong } from './values.ts';
import { readWord } from './words.ts';

/** @param odd what stands behind the value on its line, or in its place */
export function readWithExtra(
  value: tree.Value | undefined,
  odd: readonly Place[],
  key: Key,
  reader: Reader,
): AnyValue | undefined {
  const extra = around(odd[0] as Place, odd.at(-1) as Place);
  const whole = value === undefined ? extra : around(value, extra);
  const read = value && tryRead(value, key, reader);
  if (value !== undefined && key.shape === 'act' && value.$type === 'DatedAct') {
    if (tellOfficial(value as tree.DatedAct, extra, whole, key, reader)) return undefined;
  }
  if (value === undefined || read === undefined) return tellMisfit(value, whole, key, reader);
  const written = textAt(extra, reader);
  if (Object.hasOwn(PUNCTUATION, written)) {
    tellPunctuation(extra, reader);
    return read;
  }
  // `1,200` is not the number 1, but a text ends at its quote and a list at its bracket.
  if (key.shape === 'text' && textAt(whole, reader).endsWith('"'))
    return tellInnerQuotes(extra, whole, reader);
  const isOver = value.end < extra.start || value.$type === 'Text' || value.$type === 'List';
  if (isOver) {
    tellExtra(extra, reader);
    return read;
  }
  if (!/^,\s/.test(written)) return tellMisfit(value, whole, key, reader);
  tellMistake(
    reader,
    'vocabulary/one-value-expected',
    whole,
    'Several values stand where one belongs.',
    `Write ${example(key, reader)}.`,
  );
  return undefined;
}

/** The value by itself, without a word about what is wrong with it. */
function tryRead(value: tree.Value, key: Key, reader: Reader): AnyValue | undefined {
  const before = reader.mistakes.length;
  const read = readValue(value, key, reader);
  reader.mistakes.length = before;
  return read;
}

/** What is written is no value of the key's shape, unless it be read as a whole. */
function tellMisfit(
  value: tree.Value | undefined,
  whole: Place,
  key: Key,
  reader: Reader,
): AnyValue | undefined {
  const written = textAt(whole, reader);
  switch (key.shape) {
    case 'word':
      return readWord(written, whole, key.words, reader);
    case 'list':
      return value?.$type === 'List' ? readValue(value, key, reader) : tellNoList(whole, key, reader);
    case 'date':
      if (/^['‘’]/.test(written)) tellWrong(asWritten(written), whole, key, reader);
      else tellUnwrittenDate(written, whole, reader);
      return undefined;
    default:
      tellWrong(asWritten(written), whole, key, reader);
      return undefined;
  }
}

/** `2024-05-08 erb` lacks its `by`; `2024-05-08 by Smith` names a person and not an office. */
function tellOfficial(
  value: tree.DatedAct,
  extra: Place,
  whole: Place,
  key: Key & Shape & { readonly shape: 'act' },
  reader: Reader,
): boolean {
  const hasBy = value.connective !== undefined;
  if (hasBy && value.by === undefined && value.title === undefined) {
    readWord(textAt(extra, reader), extra, key.by, reader);
    return true;
  }
  const meant = hasBy ? undefined : meantBy(textAt(whole, reader), key, reader);
  if (meant === undefined) return false;
  tellMistake(
    reader,
    'vocabulary/wrong-value',
    extra,
    `There is no \`by\` before ${asWritten(textAt(extra, reader))}.`,
    'Write `by` between the date and who acted.',
    replace(`Write \`${meant}\``, false, whole, meant),
  );
  return true;
}

function tellPunctuation(at: Place, reader: Reader): void {
  const name = PUNCTUATION[textAt(at, reader)] ?? 'sign';
  tellMistake(
    reader,
    'syntax/extra-text',
    at,
    `No ${name} stands behind a value.`,
    'Remove it.',
    replace(`Remove the ${name}`, true, at, ''),
  );
}

const PUNCTUATION: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '.': 'full stop' };

function tellInnerQuotes(extra: Place, whole: Place, reader: Reader): undefined {
  const inner = textAt(whole, reader).slice(1, -1);
  tellMistake(
    reader,
    'syntax/extra-text',
    extra,
    'This text goes on behind its closing quote.',
    'Write a quote inside a text as `\\"`.',
    replace('Keep the inner quotes', false, whole, `"${inner.replace(/(?<!\\)"/g, '\\"')}"`),
  );
}

function tellExtra(behind: Place, reader: Reader): void {
  const isLast = /^[ \t]*([\r\n]|$)/.test(reader.text.slice(behind.end));
  const sign = commentSign(textAt(behind, reader));
  tellMistake(
    reader,
    'syntax/extra-text',
    behind,
    `${asWritten(textAt(behind, reader))} does not belong behind this value.`,
    'Remove it, or make a comment of it with `//`.',
    isLast
      ? replace(
          'Make a comment of it',
          false,
          { start: behind.start, end: behind.start + sign.length },
          sign === '' ? '// ' : '//',
        )
      : undefined,
  );
}
