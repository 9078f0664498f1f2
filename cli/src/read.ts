// Reads a case file: one at a time, as UTF-8, told from what is not text.
import { readFileSync, statSync } from 'node:fs';
import {
  type Finding,
  MOST_BYTES,
  notText,
  textIn,
  tooLarge,
  unreadable,
  withoutMark,
} from '@casefile/language';

export type ReadResult = { readonly text: string } | { readonly finding: Finding };

/** Stands for bytes that are no UTF-8, and for itself. */
const REPLACEMENT = '\uFFFD';

/**
 * The text of a file, or the finding that says why there is none.
 * @param shown the name of the file in findings
 */
export function readCase(path: string, shown: string): ReadResult {
  let text: string | undefined;
  try {
    const stat = statSync(path);
    // Reading a pipe would wait for someone to write into it.
    if (!stat.isFile() && !stat.isDirectory()) return { finding: unreadable(shown, 'no file') };
    if (stat.size > MOST_BYTES) return { finding: tooLarge(shown, stat.size) };
    text = textAt(path);
  } catch (error) {
    return { finding: unreadable(shown, (error as NodeJS.ErrnoException).code) };
  }
  return text === undefined ? { finding: notText(shown) } : { text };
}

/** The text without a byte-order mark; nothing where the file is not text in UTF-8. */
function textAt(path: string): string | undefined {
  // Read as text at once, which is quicker than bytes that are then decoded.
  const text = readFileSync(path, 'utf8');
  return text.includes(REPLACEMENT) || text.includes('\0') ? textIn(readFileSync(path)) : withoutMark(text);
}
