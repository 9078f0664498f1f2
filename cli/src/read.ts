// Reads a case file: one at a time, as UTF-8, told from what is not text.
import { readFileSync, statSync } from 'node:fs';
import { type Finding, LONGEST_FILE } from '@casefile/language';

export type ReadResult = { readonly text: string } | { readonly finding: Finding };

const BYTE_ORDER_MARK = '\uFEFF';
/** Stands for bytes that are no UTF-8, and for itself. */
const REPLACEMENT = '\uFFFD';
/** In UTF-8, of one UTF-16 unit. */
const BYTES_OF_A_CHARACTER = 3;
const decoder = new TextDecoder('utf-8', { fatal: true });
const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } as const;

/**
 * The text of a file, or the finding that says why there is none.
 * @param shown the name of the file in findings
 */
export function readCase(path: string, shown: string): ReadResult {
  let text: string | undefined;
  try {
    const stat = statSync(path);
    // Reading a pipe would wait for someone to write into it.
    if (!stat.isFile() && !stat.isDirectory()) return { finding: unreadable(shown, { code: 'no file' }) };
    // A character takes at most three bytes, so a longer file need not be read to be told.
    if (stat.size > BYTES_OF_A_CHARACTER * LONGEST_FILE) return { finding: tooLarge(shown, stat.size) };
    text = textAt(path);
  } catch (error) {
    return { finding: unreadable(shown, error as NodeJS.ErrnoException) };
  }
  if (text !== undefined) return { text };
  return {
    finding: tell(
      shown,
      'file/not-text',
      'This file is not text in UTF-8.',
      'Save it as UTF-8, or keep it out with `ignore` in casefile.json.',
    ),
  };
}

/** The text without a byte-order mark; nothing where the file is not text in UTF-8. */
function textAt(path: string): string | undefined {
  // Read as text at once, which is quicker than bytes that are then decoded.
  const text = readFileSync(path, 'utf8');
  if (text.includes('\0') || (text.includes(REPLACEMENT) && !isText(readFileSync(path)))) return undefined;
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function isText(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function tooLarge(shown: string, size: number): Finding {
  const most = LONGEST_FILE.toLocaleString('en-US');
  return tell(
    shown,
    'file/too-large',
    `This file has ${size.toLocaleString('en-US')} bytes; at most ${most} characters are read.`,
    'Split it: the names of a root are visible in all of its files.',
  );
}

function unreadable(shown: string, { code }: { readonly code?: string | undefined }): Finding {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'you have no right to read it',
    ELOOP: 'it is a link that leads back to itself',
    ENOENT: 'it is a link that leads nowhere',
    EISDIR: 'it is a folder',
    'no file': 'it is neither a file nor a folder',
  };
  const reason = reasons[code ?? ''] ?? `the system says ${code}`;
  return tell(shown, 'file/unreadable', `This file cannot be read: ${reason}.`, 'Mend or remove it.');
}

function tell(file: string, rule: string, message: string, todo: string): Finding {
  return {
    rule,
    severity: 'error',
    message,
    why: 'What cannot be read cannot be checked.',
    todo,
    file,
    range: NOWHERE,
    provisions: [],
    related: [],
    fixes: [],
  };
}
