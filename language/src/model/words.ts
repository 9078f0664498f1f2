// Reads words of closed lists, and says what is wrong with one that is not on its list.
import type { ClosedList } from '../law/edition.ts';
import { asWritten } from '../parser/mistake.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import type { Words } from '../vocabulary/shapes.ts';
import { orList, type Reader, replace, tellMistake } from './reader.ts';
import type { Place, Placed } from './record.ts';

export function readWord(
  written: string,
  place: Place,
  words: Words,
  reader: Reader,
): Placed<string> | undefined {
  const list = reader.words(words);
  const word = wordsOf(list).get(written);
  if (word !== undefined) return { start: place.start, end: place.end, value: word };
  const known = Object.keys(list);
  const sameLetters = known.find(other => other.toLowerCase() === written.toLowerCase());
  const onlyCase = sameLetters !== undefined;
  const meant = sameLetters ?? nearest(written, known);
  tellMistake(
    reader,
    'vocabulary/unknown-word',
    place,
    onlyCase
      ? `${asWritten(written)} is written \`${meant}\`.`
      : `${asWritten(written)} is not a word that can stand here.`,
    onlyCase
      ? `Write \`${meant}\`.`
      : meant === undefined
        ? `Write ${oneOf(known)}.`
        : `Did you mean \`${meant}\`?`,
    meant === undefined ? undefined : replace(`Write \`${meant}\``, false, place, meant),
  );
  return undefined;
}

/** The words of a list. What the model keeps of them is one text for all files. */
function wordsOf(list: ClosedList): ReadonlyMap<string, string> {
  let words = wordsByList.get(list);
  if (words === undefined) {
    words = new Map(Object.keys(list).map(word => [word, word]));
    wordsByList.set(list, words);
  }
  return words;
}

const wordsByList = new WeakMap<ClosedList, ReadonlyMap<string, string>>();

/** Longer lists are for completion; a message names the first few. */
export function oneOf(words: readonly string[]): string {
  const shown = words.slice(0, 6).map(word => `\`${word}\``);
  return words.length > 6
    ? `one of its ${words.length} words, such as ${shown.slice(0, 3).join(', ')}`
    : orList(shown);
}
