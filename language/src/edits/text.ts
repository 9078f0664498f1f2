// Makes text changes of the changes that a fix makes in the model.
import type { ModelEdit } from '../check/finding.ts';
import { follow, isRecord, type Path, placeAt } from '../model/path.ts';
import type { AnyRecord, Listed, Place } from '../model/record.ts';
import type { TextChange } from '../parser/mistake.ts';

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
      return [{ ...removal(declaration, path, text), text: '' }];
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

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function addition(record: AnyRecord, added: string, text: string): TextChange {
  const indent = indentAt(text, record.$place.start);
  const nl = newline(text);
  const lines = added.split('\n').map(line => `${indent}  ${line}`);
  if (record.$body === undefined) {
    const { end } = record.$place;
    return { start: end, end, text: ` {${nl}${lines.join(nl)}${nl}${indent}}` };
  }
  const { start, end } = record.$body;
  const inside = text.slice(start, end);
  if (!/[\r\n]/.test(inside)) {
    const kept = inside.trim();
    const body = [...(kept === '' ? [] : [`${indent}  ${kept}`]), ...lines];
    return { start, end, text: `${nl}${body.join(nl)}${nl}${indent}` };
  }
  const last = end - (/[ \t]*$/.exec(inside)?.[0].length ?? 0);
  return { start: last, end: last, text: `${lines.join(nl)}${nl}` };
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
    const { start } = target.$place;
    if (target.$body === undefined) return { start, end: target.$place.end };
    const brace = text.indexOf('}', target.$body.end);
    return { start, end: brace < 0 ? target.$body.end : brace + 1 };
  }
  const owner = follow(declaration, path.slice(0, -1));
  const key = path.at(-1);
  const { start, end } = placeAt(declaration, path);
  const keyStart = isRecord(owner) && typeof key === 'string' ? owner.$keys[key] : undefined;
  return { start: keyStart ?? start, end };
}

function removal(declaration: AnyRecord, path: Path, text: string): Place {
  const index = path.at(-1);
  const list =
    path.at(-2) === 'items' ? (follow(declaration, path.slice(0, -2)) as Listed<Place>) : undefined;
  if (list !== undefined && typeof index === 'number') return itemRemoval(list, index);
  const place = whole(declaration, path, text);
  const from = lineStart(text, place.start);
  const rest = /^[ \t]*(\/\/[^\r\n]*)?(\r\n|\n|\r|$)/.exec(text.slice(place.end));
  const alone = text.slice(from, place.start).trim() === '' && rest !== null && rest[1] === undefined;
  return alone ? { start: from, end: place.end + rest[0].length } : place;
}

function itemRemoval(list: Listed<Place>, index: number): Place {
  const item = list.items[index];
  const next = list.items[index + 1];
  const before = list.items[index - 1];
  if (item === undefined) return { start: list.start, end: list.start };
  if (next !== undefined) return { start: item.start, end: next.start };
  return { start: before === undefined ? item.start : before.end, end: item.end };
}
