// Reads texts in their quotes.
import type * as tree from '../parser/generated/tree.ts';
import { type Reader, replace, tellMistake } from './reader.ts';
import type { Place, Placed } from './record.ts';

export function readText(node: tree.Text, reader: Reader): Placed<string> {
  const { image, start, end } = node.text;
  if (!isPlain(image) || hasLineBreak(image)) tellOpenQuote(image, node, reader);
  return { start, end, value: unquote(image) };
}

/** Between two plain quotes, with nothing inside that changes what it says: so are nearly all. */
const isPlain = (raw: string): boolean =>
  raw.length > 2 &&
  raw.charCodeAt(0) === QUOTE &&
  raw.charCodeAt(1) !== QUOTE &&
  raw.charCodeAt(raw.length - 1) === QUOTE &&
  !raw.includes('\\');

const QUOTE = '"'.charCodeAt(0);

/** Tells where a text lacks its closing quote, or goes over several lines without the quotes that allow it. */
export function tellOpenQuote(raw: string, place: Place, reader: Reader): void {
  const missing = missingQuote(raw);
  if (missing !== undefined) {
    const at = { start: place.end, end: place.end };
    tellMistake(
      reader,
      'syntax/missing-quote',
      place,
      'This text has no closing quote.',
      `Close it with \`${missing}\`.`,
      replace('Close the quote', false, at, missing),
    );
  } else if (hasLineBreak(raw) && !raw.startsWith('"""')) {
    tellMistake(
      reader,
      'syntax/missing-quote',
      place,
      'This text goes over several lines.',
      'Put it between `"""`, or write it on one line.',
      replace('Put it between """', false, place, `"""${raw.slice(1, -1)}"""`),
    );
  }
}

const hasLineBreak = (text: string): boolean => text.includes('\n') || text.includes('\r');

/** The quote that a text lacks at its end, if it lacks one. */
function missingQuote(raw: string): string | undefined {
  if (isPlain(raw)) return undefined;
  if (raw.startsWith('"""')) return raw.length >= 6 && raw.endsWith('"""') ? undefined : '"""';
  if (raw.length >= 2 && raw.endsWith('”')) return undefined;
  if (/^[“”]/.test(raw)) return raw.length >= 2 && raw.endsWith('"') ? undefined : '”';
  return raw.length >= 2 && /(^|[^\\])(\\\\)*"$/.test(raw.slice(1)) ? undefined : '"';
}

/** The text between the quotes; in block text the indentation stays as written. */
export function unquote(raw: string): string {
  if (isPlain(raw)) return own(raw.slice(1, -1).trim());
  const quotes = raw.startsWith('"""') ? 3 : 1;
  const inner = raw.slice(quotes, missingQuote(raw) === undefined ? raw.length - quotes : raw.length);
  return own(quotes === 3 || !inner.includes('\\') ? inner.trim() : inner.replace(/\\(.)/g, '$1').trim());
}

/** Up to so many characters V8 makes a part of a text a text of its own; a longer one is a window on the whole. */
const LONGEST_COPY = 12;

/** A part of a text that does not keep the whole of it in memory for as long as the part is kept, in the model. */
export const own = (part: string): string =>
  part.length <= LONGEST_COPY ? part : [part.slice(0, LONGEST_COPY), part.slice(LONGEST_COPY)].join('');

/** A name as the model keeps it. */
export function ownName(image: string, { names }: Reader): string {
  let name = names.get(image);
  if (name === undefined) {
    name = own(image);
    names.set(name, name);
  }
  return name;
}

/** A text of the language that says what was written without quotes, or with quotes in the wrong places. */
export function inQuotes(written: string): string {
  const inner = written
    .replace(/[“”]/g, '"')
    .replace(/^['"‘’`]+|['"‘’`]+$/g, '')
    .trim();
  return /[\r\n]/.test(inner) ? `"""${inner}"""` : `"${inner.replace(/(?<!\\)"/g, '\\"')}"`;
}
