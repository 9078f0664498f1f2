// Reads the layout of a case file before it is parsed: which words open a block, and where a brace is missing.

import { blocksByType } from '../vocabulary/index.ts';
import { pairBraces } from './braces.ts';
import { replaceBrackets } from './brackets.ts';
import { KEYWORDS, type TokenType } from './generated/tokens.ts';
import { type Lexed, lex } from './lexer.ts';
import {
  bare,
  type Context,
  is,
  isWord,
  joined,
  startsLine,
  startsWithLetter,
  type Token,
} from './tokens.ts';
import { startOfLine } from './unclosed.ts';

interface Layout extends Omit<Lexed, 'tokens'> {
  readonly tokens: readonly Token[];
}

/** The tokens of a text as the parser reads them, whatever the text holds. What is repaired is told. */
export function readLayout(text: string): Layout {
  const { tokens: lexed, comments, mistakes } = lex(text);
  const context: Context = { text, mistakes };
  const tokens = joinWords(lexed, context);
  replaceBrackets(tokens, context);
  tellBlocksFromWords(tokens, text);
  return { tokens: pairBraces(tokens, context), comments, mistakes };
}

const blocks = [...blocksByType.values()];
const KEYS = new Set(blocks.flatMap(({ keys }) => Object.keys(keys)));
const BLOCKS = new Set(blocks.map(({ keyword }) => keyword));
/** With what a key or a keyword of several words begins. */
const FIRST_WORDS = new Set([...KEYS, ...BLOCKS].flatMap(written => /^(\w+)-/.exec(written)?.[1] ?? []));
const PLAIN = new Set(blocks.filter(({ plain }) => plain).map(({ keyword }) => keyword));
const CONNECTIVES = new Set(['for', 'by', 'to']);
/** Words that open an entry and are tokens of their own type. */
const ENTRY_KEYWORDS = new Map([...KEYWORDS].filter(([word]) => !CONNECTIVES.has(word)));

/** No key and no keyword of the language has more words than this. */
const MOST_WORDS = 6;

/** `duty locations:` and `Staffing Record`: a key or keyword written in several words becomes one token. */
function joinWords(lexed: Token[], { text }: Context): Token[] {
  /** Made where the first words are joined: in most files none are. */
  let tokens: Token[] | undefined;
  for (let i = 0; i < lexed.length; i++) {
    const token = lexed[i] as Token;
    if (token.type === 'KEY' && is(lexed[i + 1], '{') && endsHead(lexed, i)) {
      tokens ??= lexed.slice(0, i);
      tokens.push(...partsOfKey(token));
      continue;
    }
    const count = token.type !== 'KEY' && startsLine(lexed, i) ? wordsOfOne(lexed, i) : 1;
    if (count === 1) {
      tokens?.push(token);
      continue;
    }
    tokens ??= lexed.slice(0, i);
    const parts = lexed.slice(i, i + count);
    const last = parts.at(-1) ?? token;
    const image = text.slice(token.start, last.end);
    tokens.push(joined(parts, image, is(last, 'KEY') ? 'KEY' : 'WORD'));
    i += count - 1;
  }
  return tokens ?? lexed;
}

/** Whether a word with a colon stands behind a keyword on its line: `vacancy V: {` begins no other block. */
function endsHead(tokens: readonly Token[], i: number): boolean {
  const { line, image } = tokens[i] as Token;
  if (tokens[i + 1]?.line !== line || !/^[A-Za-z]\w*[ \t]*:$/.test(image)) return false;
  for (let at = i - 1; at >= Math.max(0, i - MOST_WORDS); at--) {
    const token = tokens[at] as Token;
    if (token.line !== line || !(isWord(token) || is(token, 'NAME') || is(token, 'TEXT'))) return false;
    if (startsLine(tokens, at) || is(tokens[at - 1], '{') || is(tokens[at - 1], '}'))
      return BLOCKS.has(token.image);
  }
  return false;
}

/** A key as the word that it is without its colon, and the colon. */
function partsOfKey(key: Token): Token[] {
  const image = bare(key.image);
  const end = key.start + image.length;
  const type = /^[A-Z]/.test(image) ? 'NAME' : 'WORD';
  return [
    { ...key, type, image, end },
    { ...key, type: 'OTHER', image: ':', start: key.end - 1 },
  ];
}

/** How many tokens from here make one key or keyword of the language. */
function wordsOfOne(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first === undefined || next === undefined || next.line !== first.line) return 1;
  if (!startsWithLetter(next) || !FIRST_WORDS.has(first.image.toLowerCase())) return 1;
  let written = '';
  for (let i = from; i < from + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token === undefined || token.line !== first.line) return 1;
    if (!/^[A-Za-z][a-z]*[ \t]*:?$/.test(token.image)) return 1;
    written += (written === '' ? '' : '-') + bare(token.image.toLowerCase());
    if (i === from) continue;
    if (is(token, 'KEY')) return KEYS.has(written) ? i - from + 1 : 1;
    if (BLOCKS.has(written) && leadsToBrace(tokens, i)) return i - from + 1;
  }
  return 1;
}

/** Whether the token at `i` is the keyword of a head whose brace opens on the same line. */
function leadsToBrace(tokens: readonly Token[], i: number): boolean {
  const line = tokens[i]?.line;
  let at = i + 1;
  const next = onLine(tokens, at, line);
  if (next === undefined) return false;
  if (is(next, 'NAME') || is(next, 'RULE_ID') || (isWord(next) && next?.image !== 'for')) at++;
  const label = onLine(tokens, at, line);
  // A quote by itself closes a text that was never opened.
  if (is(label, 'TEXT') && label?.image.length !== 1) at++;
  if (/^for$/i.test(onLine(tokens, at, line)?.image ?? '')) {
    at++;
    const about = onLine(tokens, at, line);
    if (is(about, 'NAME') || isWord(about)) at++;
  }
  return is(onLine(tokens, at, line), '{');
}

function onLine(tokens: readonly Token[], i: number, line: number | undefined): Token | undefined {
  const token = tokens[i];
  return token?.line === line ? token : undefined;
}

/** `document resume`, `component OFM "…"`: a block that may stand without braces, and what it says. */
function isPlainHead(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  const next = tokens[i + 1];
  if (word === undefined || next === undefined || !PLAIN.has(word.image)) return false;
  return next.line === word.line && (isWord(next) || is(next, 'NAME') || is(next, 'TEXT'));
}

/**
 * Gives every word the type of its place: a keyword or BLOCK_WORD where it opens an entry, WORD where it is a value.
 * So a word may be a keyword in one place and a value in another, and an empty key never swallows the block below it.
 */
function tellBlocksFromWords(tokens: readonly Token[], text: string): void {
  let brackets = 0;
  let opener: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { type } = token;
    if (type === '[') brackets++;
    else if (type === ']') brackets = Math.max(0, brackets - 1);
    else if (type === 'KEY' || type === '{' || type === '}') brackets = 0;
    // Most tokens are of types that open nothing wherever they stand.
    if (OPEN_NOTHING.has(type)) continue;
    if (opensEntry(tokens, i, brackets > 0, opener, text)) {
      opener = token;
      brackets = 0;
      token.type = ENTRY_KEYWORDS.get(token.image) ?? 'BLOCK_WORD';
      token.opens = true;
    } else if (isWord(token) && !isConnective(tokens, i, opener)) {
      token.type = 'WORD';
    }
  }
}

const OPEN_NOTHING: ReadonlySet<TokenType> = new Set([
  '[',
  ']',
  '{',
  '}',
  ',',
  'DATE',
  'MONEY',
  'NUMBER',
  'OTHER',
  'RULE_ID',
  'TEXT',
]);

function opensEntry(
  tokens: readonly Token[],
  i: number,
  inList: boolean,
  opener: Token | undefined,
  text: string,
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  // `usajobs: {` is a block with a colon too many.
  if (is(token, 'KEY')) return leadsToBrace(tokens, i) || hasKeysBelow(tokens, i, text);
  const isFirst = startsLine(tokens, i) || is(before, '{') || is(before, '}');
  // `Vacancy V {` is a keyword with a capital.
  if (is(token, 'NAME')) return isFirst && !inList && !is(before, 'KEY') && leadsToBrace(tokens, i);
  if (!isWord(token)) return false;
  if (before === undefined || is(before, '{') || is(before, '}')) return true;
  if (inList) return isFirst && (leadsToBrace(tokens, i) || isPlainHead(tokens, i));
  if (is(before, 'KEY')) return isFirst && (leadsToBrace(tokens, i) || isPlainHead(tokens, i));
  if (isFirst) return true;
  const isSubject = before === opener;
  const isUnit = is(before, 'NUMBER') || before.image === 'by' || before.image === 'for';
  if (isSubject || isUnit || token?.image === 'for' || !leadsToBrace(tokens, i)) return false;
  return BLOCKS.has(token?.image ?? '') || !isInHead(tokens, i, opener);
}

/** Whether what is no key but a block stands alone on its line, with keys below that stand further right, as in YAML. */
function hasKeysBelow(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!is(next, 'KEY') || next === undefined || next.line === token.line || !startsLine(tokens, i))
    return false;
  const word = bare(token.image);
  if (!BLOCKS.has(word) || KEYS.has(word)) return false;
  return next.start - startOfLine(text, next.start) > token.start - startOfLine(text, token.start);
}

/** Whether a head goes on as far as here: no key and no brace stands behind its keyword, on the same line. */
function isInHead(tokens: readonly Token[], i: number, opener: Token | undefined): boolean {
  if (opener?.line !== tokens[i]?.line) return false;
  for (let at = i - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === opener) return true;
    if (is(token, 'KEY') || is(token, '{') || is(token, '}')) return false;
  }
  return false;
}

/** `for` in a head, `by` behind a date, `to` behind an amount of money; elsewhere these are words like any other. */
function isConnective(tokens: readonly Token[], i: number, opener: Token | undefined): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (token.image === 'by') return is(before, 'DATE');
  if (token.image === 'to') return is(before, 'MONEY');
  return token.image === 'for' && opener !== undefined && opener.line === token.line;
}
