// Changes that a fix makes, in terms of the model: a value set, a key or block added, one removed, blocks put in order.
import type { AnyRecord, Place } from '../model/record.ts';

export type Edit =
  | { readonly do: 'set'; readonly at: Place; readonly text: string }
  | { readonly do: 'add'; readonly at: AnyRecord; readonly text: string }
  | { readonly do: 'remove'; readonly at: Place | AnyRecord }
  | { readonly do: 'swap'; readonly at: AnyRecord; readonly with: AnyRecord }
  | {
      readonly do: 'insert';
      readonly at: AnyRecord;
      readonly side: 'before' | 'after';
      readonly text: string;
    }
  | { readonly do: 'arrange'; readonly at: AnyRecord; readonly blocks: readonly AnyRecord[] };

/** Writes another value in the place of one. */
export const set = (at: Place, text: string): Edit => ({ do: 'set', at, text });

/** Adds a line (`key: value`) or a block at the end of a record; lines after the first keep their own indentation. */
export const add = (at: AnyRecord, text: string): Edit => ({ do: 'add', at, text });

/** Removes a key with its value, an item of a list, or a block. */
export const remove = (at: Place | AnyRecord): Edit => ({ do: 'remove', at });

/** Exchanges the text of two blocks, as in sorting. */
export const swap = (at: AnyRecord, other: AnyRecord): Edit => ({ do: 'swap', at, with: other });

/** Adds a line or a block beside a block, where order matters. */
export const insert = (side: 'before' | 'after', at: AnyRecord, text: string): Edit => ({
  do: 'insert',
  at,
  side,
  text,
});

/** Puts blocks of one declaration in the given order, into the places that they hold together. */
export const arrange = (first: AnyRecord, ...rest: AnyRecord[]): Edit => ({
  do: 'arrange',
  at: first,
  blocks: [first, ...rest],
});
