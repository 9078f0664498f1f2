// Where a record stands in the text of its file.
import type { AnyRecord, Place } from './record.ts';

/** The head, from the keyword to the last word before the brace. */
export const headOf = ({ $start, $end }: Pick<AnyRecord, '$start' | '$end'>): Place => ({
  start: $start,
  end: $end,
});

/** Between the braces; nothing where there are none. */
export const bodyOf = ({ $open, $close }: Pick<AnyRecord, '$open' | '$close'>): Place | undefined =>
  $open === undefined || $close === undefined ? undefined : { start: $open, end: $close };

/** Where the last of it ends, without its closing brace. */
export const endOf = ({ $end, $close }: Pick<AnyRecord, '$end' | '$close'>): number => $close ?? $end;
