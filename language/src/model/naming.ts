// Where a block names what an author wrote under a key it has not: `agency` in a position, `candidate` in a case.

import { asWritten } from '../parser/mistake.ts';
import { blocksByType } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { addBroken, type Draft, type Reader, tellMistake, textAt } from './reader.ts';
import type { Place, Ref } from './record.ts';

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

/** A key with its name, and what a message says of it. */
interface Misplaced {
  readonly key: string;
  /** Of the key alone. */
  readonly at: Place;
  /** Of the key and the name. */
  readonly whole: Place;
  /** The name, where it is one. */
  readonly name: string | undefined;
}

/** Tells that the head says this. Where the head does not yet, the two are one mistake. */
export function tellNamedInHead(
  { key, at, whole, name }: Misplaced,
  owner: Block,
  record: Draft,
  reader: Reader,
): void {
  const about = record.$about as Ref | undefined;
  const isLacking = about === undefined && takeBackMissing(record, reader);
  if (about !== undefined && about.ref !== name) addBroken(record, '$about');
  const removal = name === undefined ? undefined : lineOf(whole, reader.text);
  const head = record.$end;
  tellMistake(
    reader,
    'vocabulary/misplaced-key',
    at,
    `${asWritten(key)} is not a key of \`${owner.keyword}\`: its head names it.`,
    about !== undefined
      ? `The head says ${asWritten(`for ${textAt(about, reader)}`)}: remove this, or write it there.`
      : `Write ${name === undefined ? '`for` and the name' : asWritten(`for ${name}`)} before the brace of the block.`,
    removal === undefined
      ? undefined
      : isLacking
        ? {
            title: 'Write it in the head',
            safe: false,
            changes: [{ start: head, end: head, text: ` for ${name}` }, removal],
          }
        : about?.ref === name
          ? { title: 'Remove it', safe: false, changes: [removal] }
          : undefined,
  );
}

/** Takes back that a head does not say what it is for. Whether it was told, and of a head without `for`. */
function takeBackMissing({ $start, $end }: Draft, { mistakes, text }: Reader): boolean {
  for (let i = mistakes.length - 1; i >= 0; i--) {
    const { rule, start } = mistakes[i] as Reader['mistakes'][number];
    if (start < $start) return false;
    if (rule !== 'vocabulary/missing-reference' || start > $start) continue;
    mistakes.splice(i, 1);
    return !/\sfor$/.test(text.slice($start, $end));
  }
  return false;
}

/** A place with the line break before it, where nothing else stands on its line. */
function lineOf({ start, end }: Place, text: string): { start: number; end: number; text: '' } | undefined {
  const before = /(?:\r\n?|\n)[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start));
  const isAlone = before !== null && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 200));
  return isAlone ? { start: start - before[0].length, end, text: '' } : undefined;
}
