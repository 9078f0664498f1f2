// Tells of a key that lacks its colon.
import type * as tree from '../parser/generated/tree.ts';
import { asWritten } from '../parser/mistake.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { type Reader, replace, tellMistake, textAt } from './reader.ts';
import type { Place } from './record.ts';

/**
 * `opens: 2024-03-04 status draft`: tells that a key of the block, which begins behind a value, lacks its colon.
 * @returns the key, where there is one
 */
export function tellKeyBehind(
  value: tree.Value,
  odd: readonly Place[],
  owner: Block,
  reader: Reader,
): string | undefined {
  const unit = value.$type === 'Quantity' ? (value as tree.Quantity).unit : undefined;
  const places = unit === undefined ? odd : [unit, ...odd];
  const [at, behind] = textAt(places[0] as Place, reader) === ',' ? places.slice(1) : places;
  if (at === undefined || behind === undefined) return undefined;
  // `"The "status" of it"` has quotes inside a text.
  if (/\S/.test(reader.text.charAt(at.start - 1))) return undefined;
  const key = textAt(at, reader);
  if (!Object.hasOwn(owner.keys, key)) return undefined;
  tellNoColon(at, signFor(at.end, reader), false, reader);
  return key;
}

/** Where a colon belongs, with the sign of another language that stands for it: `=`, `=>`, `->`, `?:`. */
export function signFor(end: number, { text }: Reader): Place {
  const [sign = ''] = /^[ \t]*(?:=>|->|\?:|=)/.exec(text.slice(end, end + 100)) ?? [];
  return { start: end, end: end + sign.length };
}

/** @param behind where the colon belongs; nothing where there is no value for it to stand before */
export function tellNoColon(key: Place, behind: Place | undefined, isSafe: boolean, reader: Reader): void {
  tellMistake(
    reader,
    'syntax/missing-colon',
    key,
    `There is no colon behind ${asWritten(textAt(key, reader))}.`,
    'Write a colon between a key and its value.',
    behind && replace('Add the colon', isSafe, behind, ':'),
  );
}
