// Makes text changes of the changes that a fix makes in the model.
import type { ModelEdit } from '../check/finding.ts';
import { follow, isRecord, type Path, placeAt } from '../model/path.ts';
import { bodyOf, endOf } from '../model/places.ts';
import type { AnyRecord, Listed, Place, Placed } from '../model/record.ts';
import { lex } from '../parser/lexer.ts';
import type { TextChange } from '../parser/mistake.ts';
import { startOfLine } from '../parser/unclosed.ts';

/** The text changes of one edit, for the file in which its declaration stands. */
export function textChanges(edit: ModelEdit, declaration: AnyRecord, text: string): TextChange[] {
  const { path } = edit.at;
  switch (edit.do) {
    case 'set': {
      const { start, end } = placeAt(declaration, path);
      return [{ start, end, text: edit.text }];
    }
    case 'add': {
      const target = follow(declaration, path);
      return isRecord(target) ? [addition(target, edit.text, text)] : [];
    }
    case 'remove':
      return removal(declaration, path, text);
    case 'swap': {
      const a = whole(declaration, path, text);
      const b = whole(declaration, edit.with.path, text);
      return [
        { ...a, text: text.slice(b.start, b.end) },
        { ...b, text: text.slice(a.start, a.end) },
      ];
    }
    case 'insert':
      return [insertion(whole(declaration, path, text), edit.side, edit.text, text)];
    case 'arrange':
      return arrangement(
        edit.blocks.map(block => whole(declaration, block.path, text)),
        text,
      );
  }
}

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(startOfLine(text, offset)))?.[0] ?? '';

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** How far around a place the way of indenting is looked for; a whole file would take too long for many fixes. */
const NEAR = 2_000;

/** One step of indentation, as the lines around a place have it. */
const stepOf = (text: string, offset: number): string =>
  /^\t/m.test(text.slice(Math.max(0, offset - NEAR), offset + NEAR)) ? '\t' : '  ';

/** Lines at the end of a record, indented as its other entries are. */
export function addition(record: AnyRecord, added: string, text: string): TextChange {
  const nl = newline(text);
  const step = stepOf(text, record.$start);
  const outer = indentAt(text, record.$start);
  const place = bodyOf(record);
  const body = place && text.slice(place.start, place.end);
  const inner = /[\r\n]([ \t]*)[^\s]/.exec(body ?? '')?.[1] ?? `${outer}${step}`;
  const lines = added
    .split('\n')
    .map(line => `${inner}${line.replace(/^(?: {2})+/, spaces => step.repeat(spaces.length / 2))}`)
    .join(nl);
  if (place === undefined || body === undefined) {
    const { $end: end } = record;
    return { start: end, end, text: ` {${nl}${lines}${nl}${outer}}` };
  }
  const { start, end } = place;
  if (!/[\r\n]/.test(body)) {
    const kept = body.trim();
    return { start, end, text: `${nl}${kept === '' ? '' : `${inner}${kept}${nl}`}${lines}${nl}${outer}` };
  }
  const last = end - (/[ \t]*$/.exec(body)?.[0].length ?? 0);
  if (last === startOfLine(text, last)) return { start: last, end: last, text: `${lines}${nl}` };
  // The closing brace stands behind the last entry, or is missing.
  return { start: last, end, text: `${nl}${lines}${nl}${outer}` };
}

/** A line above or below a block; behind a comment that stands on the block's line, which stays with it. */
function insertion(block: Place, side: 'before' | 'after', added: string, text: string): TextChange {
  const indent = indentAt(text, block.start);
  const nl = newline(text);
  const lines = added.split('\n').join(`${nl}${indent}`);
  if (side === 'before') return { start: block.start, end: block.start, text: `${lines}${nl}${indent}` };
  const end = withRemark(block, text)?.end ?? block.end;
  return { start: end, end, text: `${nl}${indent}${lines}` };
}

/** Writes each block into the place of the one that stood where it belongs; comments on their lines go with them. */
function arrangement(blocks: readonly Place[], text: string): TextChange[] {
  const remarked = blocks.map(block => withRemark(block, text));
  const wanted = remarked.includes(undefined) ? blocks : (remarked as Place[]);
  const places = [...wanted].sort((a, b) => a.start - b.start);
  return places.flatMap((place, i) => {
    const block = wanted[i];
    return block === undefined || block === place
      ? []
      : [{ start: place.start, end: place.end, text: text.slice(block.start, block.end) }];
  });
}

/** A block with the comment behind it; nothing where something else shares its last line. */
function withRemark({ start, end }: Place, text: string): Place | undefined {
  const rest = /^(?:[ \t]*\/\/[^\r\n]*)?(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(end));
  return rest === null ? undefined : { start, end: end + rest[0].length };
}

/** The whole of a block or of a key with its value. */
function whole(declaration: AnyRecord, path: Path, text: string): Place {
  const target = follow(declaration, path);
  if (isRecord(target)) {
    const end = endOf(target);
    // A block that is not closed ends with its last entry; the next brace is that of another.
    const isClosed = target.$close !== undefined && text[end] === '}';
    return { start: target.$start, end: isClosed ? end + 1 : end };
  }
  const owner = follow(declaration, path.slice(0, -1));
  const key = path.at(-1);
  const { start, end } = placeAt(declaration, path);
  return { start: isRecord(owner) && typeof key === 'string' ? keyStart(start, text) : start, end };
}

/** Where the key of a value begins: on the line of the value, or above it where comments or blank lines are between. */
function keyStart(value: number, text: string): number {
  for (let reach = 0; ; reach = 2 * reach + 100) {
    const from = startOfLine(text, Math.max(0, value - reach));
    const key = lex(text.slice(from, value)).tokens.at(-1);
    if (key?.type === 'KEY') return from + key.start;
    if (from === 0) return value;
  }
}

const cut = ({ start, end }: Place): TextChange => ({ start, end, text: '' });

function removal(declaration: AnyRecord, path: Path, text: string): TextChange[] {
  const index = path.at(-1);
  const list =
    path.at(-2) === 'items' ? (follow(declaration, path.slice(0, -2)) as Listed<Place>) : undefined;
  if (list === undefined || typeof index !== 'number') {
    return [cut(withGap(whole(declaration, path, text), text))];
  }
  // A list without items is a mistake: with the last one the key goes.
  if (list.items.length === 1) return removal(declaration, path.slice(0, -2), text);
  return list.all ? [withoutWord(list, index)] : itemRemoval(list, index, text);
}

/** A place with its line where it stands alone, or else with the blanks beside it. Comments stay. */
function withGap({ start, end }: Place, text: string): Place {
  const from = startOfLine(text, start);
  const before = /[ \t]*$/.exec(text.slice(from, start))?.[0].length ?? 0;
  const blank = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const lineEnd = /^(?:\r\n|\n|\r|$)/.exec(text.slice(end + blank))?.[0].length;
  if (lineEnd === undefined) return { start, end: end + blank };
  const alone = start - before === from;
  return alone ? { start: from, end: end + blank + lineEnd } : { start: start - before, end: end + blank };
}

/** `all` without one of the words that it stands for. */
function withoutWord(list: Listed<Place>, index: number): TextChange {
  const words = (list.items as readonly Placed<string>[]).filter((_, i) => i !== index);
  const { start, end } = list;
  return { start, end, text: `[${words.map(({ value }) => value).join(', ')}]` };
}

/** An item with the comma that parts it from the next one, or, of the last, from the one before. */
function itemRemoval(list: Listed<Place>, index: number, text: string): TextChange[] {
  const item = list.items[index];
  const next = list.items[index + 1];
  const gap = next
    ? { start: item?.end ?? 0, end: next.start }
    : { start: list.items[index - 1]?.end ?? 0, end: item?.start ?? 0 };
  if (item === undefined) return [];
  const comma = commaIn(gap, text);
  const commented = /\/[/*]/.test(text.slice(gap.start, gap.end));
  if (comma === undefined || !commented)
    return [cut(next ? { start: item.start, end: next.start } : { start: gap.start, end: item.end })];
  const behind = { start: comma, end: comma + 1 };
  const between = text.slice(item.end, comma).trim() === '' && next !== undefined;
  if (between) return [cut(withGap({ start: item.start, end: behind.end }, text))];
  return [cut(behind), cut(withGap(item, text))].sort((a, b) => a.start - b.start);
}

/** The first comma in a place that is not in a comment. */
function commaIn({ start, end }: Place, text: string): number | undefined {
  for (const { 0: found, index } of text.slice(start, end).matchAll(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|,/g)) {
    if (found === ',') return start + index;
  }
  return undefined;
}
