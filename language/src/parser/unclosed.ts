// Finds where a text and a comment end, also where the author forgot to close them.
import type { Token } from './tokens.ts';

/**
 * The end of the block comment that starts at an offset; nothing where none starts there.
 * @param before the tokens read so far
 */
export function endOfComment(text: string, start: number, before: readonly Token[]): number | undefined {
  if (!text.startsWith('/*', start) || isAreaOfWaiver(start, before)) return undefined;
  COMMENT_MARK.lastIndex = start + 2;
  const mark = COMMENT_MARK.exec(text);
  if (mark?.[0] === '*/') return COMMENT_MARK.lastIndex;
  return beforeNextEntry(text, start);
}

/** `waive vacancy/*`: all rules of an area, as casefile.json writes them. */
function isAreaOfWaiver(start: number, before: readonly Token[]): boolean {
  const keyword = before[before.length - 2]?.image;
  return (keyword === 'waive' || keyword === 'dispute') && before[before.length - 1]?.end === start;
}

/** What ends a comment, or shows by beginning another that it was never ended. */
const COMMENT_MARK = /\*\/|(?<=\s)\/\*/g;

export const isClosedComment = (image: string): boolean => image.length >= 4 && image.endsWith('*/');

/**
 * The end of the text that starts at an offset; nothing where none starts there.
 * @param before the tokens read so far
 */
export function endOfText(text: string, start: number, before: readonly Token[]): number | undefined {
  const first = text[start];
  if (text.startsWith('"""', start)) return endOfBlockText(text, start);
  if (first === '"') return endOfPlainText(text, start, before);
  if (first === '“' || first === '”') {
    const end = scan(text, start + 1, /["“”\r\n]/g);
    return isLineEnd(text[end]) ? end : end + 1;
  }
  return undefined;
}

function endOfBlockText(text: string, start: number): number {
  const close = text.indexOf('"""', start + 3);
  if (close < 0) return beforeNextEntry(text, start);
  const inside = text.slice(start, close);
  const lastLine = inside.slice(Math.max(inside.lastIndexOf('\n'), inside.lastIndexOf('\r')) + 1);
  // `key: """` opens another block text: this one was never closed.
  const opensAnother = /^[ \t]*[A-Za-z][\w-]*[ \t]*:[ \t]*$/.test(lastLine);
  return opensAnother ? beforeNextEntry(text, start) : close + 3;
}

function endOfPlainText(text: string, start: number, before: readonly Token[]): number {
  const close = closingQuote(text, start + 1);
  if (close === undefined) return endOfUnclosedText(text, start, before);
  // `["Resume, "Certificate"]`: a quote that a word touches opens the next text.
  if (opensText(text, close)) {
    const comma = /,[ \t]*$/.exec(text.slice(Math.max(start, close - 9), close));
    if (comma !== null) return close - comma[0].length;
  }
  return close + 1;
}

const opensText = (text: string, quote: number): boolean => isLetterOrFigure(text.charCodeAt(quote + 1));

/** The next quote on the line that no backslash stands before. */
function closingQuote(text: string, from: number): number | undefined {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return undefined;
    if (code === QUOTE) return i;
    if (code === BACKSLASH && !isLineEnd(text[i + 1])) i++;
  }
  return undefined;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/** Of ASCII. */
const isLetterOrFigure = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** A text may go on over so many lines before it is held to be unclosed on its first. */
const MOST_LINES = 12;

function endOfUnclosedText(text: string, start: number, before: readonly Token[]): number {
  const lineEnd = scan(text, start, /[\r\n]/g);
  const curly = text.slice(start, lineEnd).indexOf('”');
  if (curly > 0) return start + curly + 1;
  return closeOnLaterLine(text, lineEnd) ?? withoutWhatFollows(text, start, lineEnd, before);
}

/** Where a text that goes over several lines has its closing quote. */
function closeOnLaterLine(text: string, from: number): number | undefined {
  let lineEnd = from;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const lineStart = afterLineBreak(text, lineEnd);
    if (lineStart === undefined || startsEntryOrIsBlank(text, lineStart)) return undefined;
    const close = closingQuote(text, lineStart);
    if (close !== undefined) return opensText(text, close) ? undefined : close + 1;
    lineEnd = scan(text, lineStart, /[\r\n]/g);
  }
  return undefined;
}

/** The unclosed text without the comment, the brackets and the braces behind it, which are not part of it. */
function withoutWhatFollows(text: string, start: number, lineEnd: number, before: readonly Token[]): number {
  const line = text.slice(start, lineEnd);
  if (line.includes('\\')) return lineEnd;
  const onLine = tokensFrom(before, startOfLine(text, start));
  const isHead = onLine.length > 0 && onLine.every(({ image }) => image !== '{' && !image.endsWith(':'));
  if (isHead && !isInList(before)) return start + endOfLabel(line);
  let kept = line;
  const comment = Math.max(kept.lastIndexOf(' //'), kept.lastIndexOf('\t//'));
  if (comment > 0) kept = kept.slice(0, comment);
  kept = withoutClosers(kept, '}', count(onLine, '{') - count(onLine, '}'));
  const inList = isInList(before);
  kept = withoutClosers(kept, ']', inList ? 1 : 0);
  if (inList) kept = withoutClosers(kept, ',', 1);
  return start + Math.max(1, kept.trimEnd().length);
}

/** `"DES-1 for P {`: the text of a head ends before `for` or the brace. */
function endOfLabel(line: string): number {
  const brace = line.indexOf('{');
  if (brace < 0) return line.trimEnd().length;
  const head = line.slice(0, brace).trimEnd();
  const about = head.lastIndexOf(' for ');
  const isName = about > 0 && /^[A-Z][\w.]*$/.test(head.slice(about + 5).trim());
  return Math.max(1, (isName ? head.slice(0, about) : head).trimEnd().length);
}

function withoutClosers(text: string, closer: string, most: number): string {
  let kept = text;
  for (let i = 0; i < most; i++) {
    const trimmed = kept.trimEnd();
    if (!trimmed.endsWith(closer)) break;
    kept = trimmed.slice(0, -1);
  }
  return kept;
}

function tokensFrom(tokens: readonly Token[], offset: number): readonly Token[] {
  let first = tokens.length;
  while ((tokens[first - 1]?.start ?? -1) >= offset) first--;
  return tokens.slice(first);
}

const count = (tokens: readonly Token[], image: string): number =>
  tokens.filter(token => token.image === image).length;

/** Whether the last bracket before here is one that opens, with no key behind it. Lists are shorter than this. */
function isInList(tokens: readonly Token[]): boolean {
  const near = tokens.slice(-200);
  const last = near.findLast(({ image }) => image === '[' || image === ']' || image.endsWith(':'));
  return last?.image === '[';
}

/** What is never closed ends before the next line that looks like an entry, so that only its own entry is lost. */
function beforeNextEntry(text: string, start: number): number {
  let lineEnd = scan(text, start, /[\r\n]/g);
  for (let next = afterLineBreak(text, lineEnd); next !== undefined; next = afterLineBreak(text, lineEnd)) {
    if (matchesAt(ENTRY, text, next)) break;
    lineEnd = scan(text, next, /[\r\n]/g);
  }
  return start + text.slice(start, lineEnd).trimEnd().length;
}

const ENTRY = /[ \t]*(?:[a-z][a-z0-9-]*[ \t]*:|\}|[a-z][a-z-]*(?:[ \t][^\r\n]*)?\{)/y;
const BLANK = /[ \t]*(?:[\r\n]|$)/y;

const startsEntryOrIsBlank = (text: string, offset: number): boolean =>
  matchesAt(ENTRY, text, offset) || matchesAt(BLANK, text, offset);

function matchesAt(sticky: RegExp, text: string, offset: number): boolean {
  sticky.lastIndex = offset;
  return sticky.test(text);
}

/** Where the expression matches first; the end of the text where it does not. */
function scan(text: string, from: number, global: RegExp): number {
  global.lastIndex = from;
  return global.exec(text)?.index ?? text.length;
}

export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (!isLineEnd(text[start - 1])) start--;
  return start;
}

function afterLineBreak(text: string, lineEnd: number): number | undefined {
  if (lineEnd >= text.length) return undefined;
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
}

const isLineEnd = (character: string | undefined): boolean =>
  character === undefined || character === '\n' || character === '\r';
