// What the reading of a file shares: the text, the lists of the edition, the mistakes told, and places.
import type { ClosedList } from '../law/edition.ts';
import type { Mistake, MistakeId } from '../parser/mistake.ts';
import type { Words } from '../vocabulary/shapes.ts';
import type { AnyRecord, Place, Placed, Waiver } from './record.ts';

export interface Reader {
  readonly text: string;
  words(words: Words): ClosedList;
  /** The mistakes told so far. Whoever reads may take back those told since it began. */
  readonly mistakes: Mistake[];
  /** The names that were read in the file: one text for all places in which a name stands. */
  readonly names: Map<string, string>;
  /** The latest day that was read in the declaration. */
  latest: string;
  /** Holds back the declaration around a place: what stands there cannot be trusted. */
  holdBack(place: Place): void;
}

/** A record that is being made. */
export type Draft = {
  -readonly [K in keyof Omit<AnyRecord, '$broken' | '$waivers' | '$comments' | '$annotated'>]: AnyRecord[K];
} & {
  $broken?: string[];
  $waivers?: Waiver[];
  $comments?: Placed<string>[];
  $annotated?: true;
} & Record<string, unknown>;

/** Notes that a key or block is written but was not understood: findings that need it are held back. */
export function addBroken(record: Draft, property: string): void {
  record.$broken ??= [];
  record.$broken.push(property);
}

/** Where a node or a token of the tree stands, without the tree: what is kept holds no more than that. */
export const placeOf = ({ start, end }: Place): Place => ({ start, end });

/** From the start of the first place to the end of the last. */
export const around = (first: Place, last: Place): Place => ({ start: first.start, end: last.end });

export const textAt = ({ start, end }: Place, reader: Reader): string => reader.text.slice(start, end);

export type Fix = NonNullable<Mistake['fix']>;

export const replace = (title: string, safe: boolean, { start, end }: Place, text: string): Fix => ({
  title,
  safe,
  changes: [{ start, end, text }],
});

export function tellMistake(
  reader: Reader,
  rule: MistakeId,
  { start, end }: Place,
  message: string,
  todo: string,
  fix?: Fix,
): void {
  reader.mistakes.push({ rule, start, end, message, todo, ...(fix !== undefined && { fix }) });
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A meaning of the vocabulary as part of a sentence: `The title of the head.` → `the title of the head`. */
export const asPhrase = (meaning: string): string =>
  meaning.charAt(0).toLowerCase() + meaning.slice(1).replace(/\.$/, '');

export const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
