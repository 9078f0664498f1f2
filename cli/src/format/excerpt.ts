// The line of a place with the lines around it, and the place marked below it; of a long line the part that matters.
import type { Lines, Range } from '@casefile/language';
import { colors } from './colors.ts';
import { printable } from './printable.ts';
import { cells, widthUpTo } from './wrap.ts';

const CONTEXT_LINES = 1;
const WIDEST = 160;
/** Beside the source stand two blanks, the sign of the line, its number, and the bar, with blanks between them. */
const BESIDE = 7;
/** How much of a long line is shown before a place that stands far to the right. */
const BEFORE = 20;
const CUT = '…';

export interface Source {
  readonly text: string;
  readonly lines: Lines;
}

export function excerpt({ text, lines }: Source, { start, end }: Range): string[] {
  if (text === '') return [];
  const last = Math.min(lines.positionAt(text.length).line, start.line + CONTEXT_LINES);
  const digits = String(last + 1).length;
  const room = widthUpTo(WIDEST + BESIDE + digits) - BESIDE - digits;
  const out: string[] = [];
  for (let at = Math.max(0, start.line - CONTEXT_LINES); at <= last; at++) {
    const number = String(at + 1).padStart(digits);
    if (at !== start.line) {
      const shown = printable(lineFrom(0, at, room));
      if (shown.trim() !== '') out.push(`  ${colors.dim(`  ${number} │ ${shown}`)}`);
      continue;
    }
    const from = start.character < room ? 0 : start.character - BEFORE;
    const cut = from === 0 ? '' : CUT;
    const source = lineFrom(from, at, room - cut.length);
    const marked = source.slice(start.character - from, end.line === at ? end.character - from : undefined);
    const before = cut + printable(source.slice(0, start.character - from));
    const mark = '^'.repeat(Math.max(1, cells(printable(marked))));
    out.push(`  ${colors.red('>')} ${number} ${colors.dim('│')} ${cut}${printable(source)}`);
    out.push(`    ${' '.repeat(digits)} ${colors.dim('│')} ${' '.repeat(cells(before))}${colors.red(mark)}`);
  }
  return [...out, ''];

  function lineFrom(character: number, line: number, length: number): string {
    const offset = lines.offsetAt({ line, character });
    const [source = ''] = /^[^\r\n]*/.exec(text.slice(offset, offset + length)) ?? [];
    return source.replace(/^\uFEFF/, ' ');
  }
}
