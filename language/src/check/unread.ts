// What is told of a file that cannot be read, and what of its bytes is text.
import { alike, type BuiltInId, builtIn } from './built-in.ts';
import type { Finding } from './finding.ts';
import { LONGEST_FILE } from './workspace.ts';

/** In UTF-8, of one UTF-16 unit. */
const BYTES_OF_A_CHARACTER = 3;

/** A character takes at most three bytes, so a file of more bytes than this need not be read to be told. */
export const MOST_BYTES = BYTES_OF_A_CHARACTER * LONGEST_FILE;

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } as const;
const BYTE_ORDER_MARK = '\uFEFF';
/** Browsers and Node both have it; the language is compiled with the types of neither. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text without a byte-order mark. */
export const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;

/** The text of bytes without a byte-order mark; nothing where they are not text in UTF-8. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? undefined : withoutMark(text);
  } catch {
    return undefined;
  }
}

export const notText = (file: string): Finding =>
  tell(file, 'file/not-text', 'This file is not text in UTF-8.', builtIn['file/not-text'].todo);

/** @param size in bytes */
export function tooLarge(file: string, size: number): Finding {
  const most = LONGEST_FILE.toLocaleString('en-US');
  return tell(
    file,
    'file/too-large',
    `This file has ${size.toLocaleString('en-US')} bytes; at most ${most} characters are read.`,
    builtIn['file/too-large'].todo,
  );
}

/** @param code what the system says, such as `EACCES` */
export function unreadable(file: string, code: string | undefined): Finding {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'you have no right to read it',
    ELOOP: 'it is a link that leads back to itself',
    ENOENT: 'it is a link that leads nowhere',
    EISDIR: 'it is a folder',
    'no file': 'it is neither a file nor a folder',
  };
  const reason = reasons[code ?? ''] ?? `the system says ${code}`;
  return tell(
    file,
    'file/unreadable',
    `This file cannot be read: ${reason}.`,
    `${code === 'EACCES' ? 'Have the right given to you' : 'Mend or remove it'}, or keep it out with \`ignore\` in casefile.json.`,
  );
}

const tell = (file: string, rule: BuiltInId, message: string, todo: string): Finding => ({
  ...alike(rule),
  message,
  todo,
  file,
  range: NOWHERE,
  provisions: [],
  related: [],
  fixes: [],
});
