// Wraps text to the width of the terminal.
import { isTerminal } from '../output.ts';

const WIDEST = 100;
const NARROWEST = 40;

/** Letters, digits and signs of one cell each, as nearly all text is. */
const PLAIN = /^[\u0020-\u007e]*$/;

/** How many cells a text takes: wide characters of East Asia two, combining marks none. */
export function cells(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return count;
}

/** Lines of the text, the first behind one indent and the others behind another of the same width. */
export function wrap(text: string, first: string, others = first, width = widthUpTo(WIDEST)): string[] {
  const room = width - others.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && cells(line) + 1 + cells(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((content, i) => `${i === 0 ? first : others}${content}`);
}

/** What is not a terminal gets the same width everywhere, so that its output can be compared. Some tell no width. */
export const widthUpTo = (widest: number): number =>
  isTerminal() ? Math.min(widest, Math.max(NARROWEST, process.stdout.columns || widest)) : widest;
