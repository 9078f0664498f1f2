// What follows from a mistake of form: which other mistakes are not told, and which declarations are held back.
import type * as tree from '../parser/generated/tree.ts';
import type { Mistake } from '../parser/mistake.ts';
import { blocksByType, declarations } from '../vocabulary/index.ts';
import { placeOf } from './reader.ts';
import type { AnyRecord, Place } from './record.ts';
import { standingApart } from './unquoted.ts';

/** Where a brace is wrong, an entry may be found in a block to which it does not belong. */
const BRACES = new Set<string>([
  'syntax/extra-brace',
  'syntax/missing-closing-brace',
  'syntax/missing-opening-brace',
  'syntax/nested-too-deeply',
]);

/** A quote or a comment that is not closed may have swallowed a brace. */
const SWALLOWS = new Set<string>(['syntax/missing-quote', 'syntax/unclosed-comment']);

/** Mistakes about what stands in which block. */
const PLACED = new Set<string>([
  'vocabulary/empty-block',
  'vocabulary/misplaced-block',
  'vocabulary/misplaced-key',
  'vocabulary/repeated-block',
  'vocabulary/repeated-key',
  'vocabulary/unknown-block',
  'vocabulary/unknown-key',
]);

/** Mistakes about what a head lacks. */
const HEAD = /^vocabulary\/missing-(name|subject|title|reference)$/;

/**
 * The mistakes in the order of the text, without those that may only follow from another of the same declaration.
 * @param outside where entries stand outside of any declaration
 */
export function withoutFollowers(
  mistakes: readonly Mistake[],
  entries: readonly tree.Entry[],
  outside: readonly number[],
): Mistake[] {
  const heads = entries.flatMap((entry, i) => (startsDeclaration(entry) ? i : []));
  const starts = heads.map(i => (entries[i] as tree.Entry).start);
  const parts = new Map<number, Mistake[]>();
  let part = 0;
  for (const mistake of [...mistakes].sort(byPlace)) {
    while ((starts[part] ?? Number.POSITIVE_INFINITY) <= mistake.start) part++;
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [mistake]);
    else known.push(mistake);
  }
  const outsides = new Set(outside);
  return [...parts].flatMap(([number, told]) =>
    withoutFollowersIn(told, entries.slice(heads[number - 1] ?? 0, heads[number]), outsides),
  );
}

function withoutFollowersIn(
  told: readonly Mistake[],
  entries: readonly tree.Entry[],
  outside: ReadonlySet<number>,
): readonly Mistake[] {
  if (told.length === 1) return told;
  const firstOutside = told.find(({ start }) => outside.has(start))?.start ?? Number.POSITIVE_INFINITY;
  const kept = told.filter(({ rule, start }) => start <= firstOutside || rule !== 'syntax/extra-brace');
  const swallowing = kept.filter(({ rule }) => SWALLOWS.has(rule));
  const swallows = swallowing.length > 0;
  const braces = kept.some(({ rule }) => BRACES.has(rule));
  const unopened = new Set(
    kept.filter(({ rule }) => rule === 'syntax/missing-opening-brace').map(({ start }) => start),
  );
  const unknown = kept.filter(({ rule }) => rule === 'vocabulary/unknown-key').map(({ start }) => start);
  const certain =
    swallows && !braces && unknown.length > 0 ? standingApart(unknown, swallowing, entries) : NO_OFFSETS;
  return kept.filter(
    ({ rule, start }) =>
      !(swallows && BRACES.has(rule)) &&
      !((braces || swallows) && PLACED.has(rule) && !certain.has(start)) &&
      !(HEAD.test(rule) && unopened.has(start)),
  );
}

const NO_OFFSETS: ReadonlySet<number> = new Set();

const NESTED = new Set(
  [...blocksByType.values()]
    .map(({ keyword }) => keyword)
    .filter(keyword => !Object.hasOwn(declarations, keyword)),
);

/** A declaration, or what has a name like one: behind it a mistake no longer belongs to what stands before it. */
export function startsDeclaration(entry: tree.Entry): boolean {
  if (!('keyword' in entry) || entry.$type === 'Waiver') return false;
  const { keyword, name } = entry as tree.Block;
  return Object.hasOwn(declarations, keyword.image) || (name !== undefined && !NESTED.has(keyword.image));
}

const byPlace = (a: Mistake, b: Mistake): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/** A key without a value is understood, and is broken by itself alone. */
const breaksDeclaration = ({ rule }: Mistake): boolean =>
  rule.startsWith('syntax/') && rule !== 'syntax/missing-value';

/** Holds back as a whole each declaration in which a mistake of form stands: where its parts end is not certain. */
export function markBroken(
  records: readonly AnyRecord[],
  entries: readonly tree.Entry[],
  mistakes: readonly Mistake[],
  heldBack: readonly Place[],
): readonly AnyRecord[] {
  const broken = [...heldBack, ...mistakes.filter(breaksDeclaration)]
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  if (broken.length === 0) return records;
  const ends = new Map(entries.map((entry, i) => [placeOf(entry).start, endOf(entry, entries[i + 1])]));
  let next = 0;
  return records.map(record => {
    const { $start: start } = record;
    const end = ends.get(start) ?? start;
    while ((broken[next] ?? end) < start) next++;
    const isBroken = (broken[next] ?? Number.POSITIVE_INFINITY) < end;
    return isBroken ? { ...record, $broken: [...(record.$broken ?? []), '*'] } : record;
  });
}

/** What was never closed may have lost what stands before the next entry. */
function endOf(entry: tree.Entry, next: tree.Entry | undefined): number {
  const isOpen = 'close' in entry ? entry.close === undefined : true;
  if (!isOpen) return placeOf(entry).end;
  return next === undefined ? Number.POSITIVE_INFINITY : placeOf(next).start;
}
