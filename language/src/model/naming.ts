// Where a block names what an author wrote under a key it has not: `agency` in a position, `candidate` in a case.

import { asWritten, type MistakeId, type TextChange } from '../parser/mistake.ts';
import { blocksByType } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { addBroken, type Draft, type Reader, tellMistake, textAt } from './reader.ts';
import type { Place } from './record.ts';
import { unquote } from './texts.ts';

/** What has a name of its own, by the keyword that declares it: the type of its records. */
const TYPES: ReadonlyMap<string, string> = new Map(
  [...blocksByType.values()]
    .filter(({ head }) => head.name !== undefined)
    .map(({ keyword, type }) => [keyword, type]),
);

/** Whether the head of a block names, behind `for`, what a keyword declares. */
export function isNamedInHead(keyword: string, { head }: Block): boolean {
  const type = TYPES.get(keyword);
  return type !== undefined && head.about?.kinds.includes(type) === true;
}

/** The one key of a block that names what a keyword declares. Under it, a block leads to others than its own kind. */
export function keyNaming(keyword: string, block: Block): string | undefined {
  const type = TYPES.get(keyword);
  if (type === undefined || type === block.type) return undefined;
  const keys = Object.entries(block.keys).filter(
    ([, shape]) => shape.shape === 'name' && shape.kinds.includes(type),
  );
  return keys.length === 1 ? keys[0]?.[0] : undefined;
}

/** What the head of a block says, and an author may write under a key instead. */
type Part = '$name' | '$label' | '$about';

const MISSING: Readonly<Record<Part, MistakeId>> = {
  $name: 'vocabulary/missing-name',
  $label: 'vocabulary/missing-title',
  $about: 'vocabulary/missing-reference',
};

/**
 * The part of the head of a block that a key says.
 * @param value what stands alone behind the key: a name, or a text in quotes
 */
export function partOfHead(key: string, value: string | undefined, block: Block): Part | undefined {
  if (isNamedInHead(key, block)) return '$about';
  const written = key.toLowerCase().replace(/[_\s]+/g, '-');
  if (labelKeys(block).has(written)) return '$label';
  const isName = (written === 'name' || written === 'id') && value !== undefined && !value.startsWith('"');
  return isName && block.head.name !== undefined ? '$name' : undefined;
}

/** Keys for the text of a head, after its meaning: `number` and `announcement-number` for that of a vacancy. */
export function labelKeys({ head, keyword }: Block): ReadonlySet<string> {
  const [, what, whose] = /^The (\w+)(?: of the (\w+))?/.exec(head.label?.meaning ?? '') ?? [];
  return new Set(what === undefined ? [] : [what, `${whose ?? keyword}-${what}`, `${keyword}-${what}`]);
}

/** A key with its value, and what a message says of it. */
interface Misplaced {
  readonly key: string;
  /** Of the key alone. */
  readonly at: Place;
  /** Of the key and the value. */
  readonly whole: Place;
  /** What stands alone behind the key: a name, or a text in quotes. */
  readonly value: string | undefined;
}

/** Tells that the head says this. Where the head does not yet, the two are one mistake. */
export function tellSaidInHead(
  { key, at, whole, value }: Misplaced,
  part: Part,
  owner: Block,
  record: Draft,
  reader: Reader,
): void {
  const said = record[part] as (Place & { readonly ref?: string; readonly value?: string }) | undefined;
  const isLacking = said === undefined && mayBeAdded(part, record, reader);
  const fits = value !== undefined && value.startsWith('"') === (part === '$label');
  const isSame = fits && said !== undefined && (said.ref ?? said.value) === unquoteIfText(value);
  if (!isSame && !record.$broken?.includes(part)) addBroken(record, part);
  const written = fits ? (part === '$about' ? `for ${value}` : value) : undefined;
  const place = endOfPart(part, record, reader);
  const removal = fits ? removalOf(whole, reader.text) : undefined;
  tellMistake(
    reader,
    'vocabulary/misplaced-key',
    at,
    `${asWritten(key)} is not a key of \`${owner.keyword}\`: its head ${part === '$label' ? 'says' : 'names'} it.`,
    said !== undefined
      ? `The head says ${asWritten(`${part === '$about' ? 'for ' : ''}${textAt(said, reader)}`)}: remove this, or write it there.`
      : `Write ${written === undefined ? SAYS[part] : asWritten(written)} ${part === '$about' ? 'before the brace of the block' : `behind ${asWritten(textAt({ start: record.$start, end: place }, reader))}`}.`,
    removal === undefined
      ? undefined
      : isLacking
        ? {
            title: 'Write it in the head',
            safe: false,
            changes: [{ start: place, end: place, text: ` ${written}` }, removal],
          }
        : isSame
          ? { title: 'Remove it', safe: false, changes: [removal] }
          : undefined,
  );
}

const SAYS: Readonly<Record<Part, string>> = {
  $name: 'the name',
  $label: 'it in quotes',
  $about: '`for` and the name',
};

const unquoteIfText = (value: string): string => (value.startsWith('"') ? unquote(value) : value);

/** Where a part that a head lacks would end. */
function endOfPart(part: Part, record: Draft, { text }: Reader): number {
  if (part === '$about') return record.$end;
  const before = part === '$label' ? (record.$name ?? (record.$subject as Place | undefined)) : undefined;
  return (
    before?.end ?? record.$start + (/^[\w-]+/.exec(text.slice(record.$start, record.$end))?.[0] ?? '').length
  );
}

/** Whether nothing stands in the head for a part that it lacks. That it lacks it is taken back. */
function mayBeAdded(part: Part, record: Draft, reader: Reader): boolean {
  if (record.$broken?.includes(part) !== true) return true;
  const looked = lookedFor.get(record) ?? new Set();
  if (looked.has(part)) return false;
  lookedFor.set(record, looked.add(part));
  return takeBackMissing(part, record, reader);
}

/** The parts that were looked for among the mistakes of a head: once is enough, however often a key stands. */
const lookedFor = new WeakMap<Draft, Set<Part>>();

/** Takes back that a head lacks a part. Whether it was told, and not of a head that ends in `for`. */
function takeBackMissing(part: Part, { $start, $end }: Draft, { mistakes, text }: Reader): boolean {
  for (let i = mistakes.length - 1; i >= 0; i--) {
    const { rule, start } = mistakes[i] as Reader['mistakes'][number];
    if (start < $start) return false;
    if (rule !== MISSING[part] || start > $start) continue;
    mistakes.splice(i, 1);
    return part !== '$about' || !/\sfor$/.test(text.slice($start, $end));
  }
  return false;
}

/** A place with the blanks beside it; with its line, where nothing else stands there. */
function removalOf({ start, end }: Place, text: string): TextChange {
  const before = /(\r\n?|\n)?([ \t]*)$/.exec(text.slice(Math.max(0, start - 200), start));
  const [, lineBreak = '', blanks = ''] = before ?? [];
  const behind = /^([ \t]*)([\r\n]|$)?/.exec(text.slice(end, end + 200));
  const endsLine = behind?.[2] !== undefined;
  if (lineBreak === '' || endsLine) return { start: start - blanks.length - lineBreak.length, end, text: '' };
  return { start, end: end + (behind?.[1]?.length ?? 0), text: '' };
}
