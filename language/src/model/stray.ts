// Tells of text that is no part of any entry.
import { asWritten } from '../parser/mistake.ts';
import { type Reader, replace, tellMistake, textAt } from './reader.ts';
import type { Place } from './record.ts';

export function tellStray(place: Place, reader: Reader): void {
  const written = textAt(place, reader);
  if (/["“”]/.test(written) && !/^["“]/.test(written)) {
    tellMistake(
      reader,
      'syntax/missing-quote',
      place,
      'This text has no opening quote.',
      'Put the whole text in quotes, behind a key.',
    );
    return;
  }
  if (tellQuotedKeys(place, written, reader)) return;
  const sign = commentSign(written);
  const start = { start: place.start, end: place.start + sign.length };
  const isSign = /^[^\w"“”]+$/.test(written);
  tellMistake(
    reader,
    'syntax/unexpected-text',
    place,
    `${asWritten(written)} does not belong here.`,
    'Write `key: value`, a block with braces, or a comment behind `//`.',
    sign !== ''
      ? replace('Make a comment of it', false, start, '//')
      : isSign
        ? replace('Remove it', false, place, '')
        : undefined,
  );
}

/** `"closes": "2024-03-26"`: a key as JSON has it. All keys that stand so in one run of text are one mistake. */
function tellQuotedKeys({ start }: Place, written: string, reader: Reader): boolean {
  const keys = [...written.matchAll(QUOTED_KEY)].map(({ index, 1: before = '', 2: key = '' }) => ({
    start: start + index + before.length,
    end: start + index + before.length + key.length + 2,
    text: key,
  }));
  const [first] = keys;
  if (first?.start !== start) return false;
  tellMistake(
    reader,
    'syntax/unexpected-text',
    { start, end: first.end },
    `The key ${asWritten(textAt(first, reader))} stands in quotes.`,
    'Write keys without quotes.',
    {
      title: keys.length === 1 ? 'Take the key out of its quotes' : 'Take the keys out of their quotes',
      safe: false,
      changes: keys,
    },
  );
  return true;
}

const QUOTED_KEY = /(^|[\r\n,][ \t]*)"([A-Za-z][\w-]*)"(?=[ \t]*:)/g;

/** What opens a comment in other languages. */
export const commentSign = (written: string): string => /^(?:#+|--(?!>))/.exec(written)?.[0] ?? '';
