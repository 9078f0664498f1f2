// Reads the layout of a case file before it is parsed: which words open a block, and where a brace is missing.
import type { IToken } from 'chevrotain';
import { blocksByType, declarations } from '../vocabulary/index.ts';
import { pairBraces, withoutDeepBlocks } from './braces.ts';
import { replaceBrackets } from './brackets.ts';
import { type Context, end, is, isWord, joined, line, retype, startsLine } from './tokens.ts';

/** Makes of the lexer's tokens those that the parser reads, whatever they are. What it repairs is told. */
export function readLayout(lexed: readonly IToken[], context: Context): IToken[] {
  const tokens = joinWords(lexed, context);
  replaceBrackets(tokens, context);
  tellBlocksFromWords(tokens, context);
  return withoutDeepBlocks(pairBraces(tokens, context), context);
}

const blocks = [...blocksByType.values()];
const KEYS = new Set(blocks.flatMap(({ keys }) => Object.keys(keys)));
const KEYWORDS = new Set(blocks.map(({ keyword }) => keyword));
const PLAIN = new Set(blocks.filter(({ plain }) => plain).map(({ keyword }) => keyword));
const ENTRY_KEYWORDS = new Set([...Object.keys(declarations), 'waive', 'dispute']);

/** No key and no keyword of the language has more words than this. */
const MOST_WORDS = 6;

/** `duty locations:` and `Staffing Record`: a key or keyword written in several words becomes one token. */
function joinWords(lexed: readonly IToken[], { text, types }: Context): IToken[] {
  const tokens: IToken[] = [];
  for (let i = 0; i < lexed.length; i++) {
    const token = lexed[i] as IToken;
    const count = startsLine(lexed, i) ? wordsOfOne(lexed, i) : 1;
    if (count === 1) {
      tokens.push(token);
      continue;
    }
    const parts = lexed.slice(i, i + count);
    const last = parts.at(-1) ?? token;
    const image = text.slice(token.startOffset, end(last));
    const type = is(last, 'KEY') ? types.KEY : types.WORD;
    tokens.push(type === undefined ? token : joined(parts, image, type));
    i += count - 1;
  }
  return tokens;
}

/** How many tokens from here make one key or keyword of the language. */
function wordsOfOne(tokens: readonly IToken[], from: number): number {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first === undefined || next === undefined || line(next) !== line(first)) return 1;
  if (is(first, 'KEY') || !/^[A-Za-z]/.test(next.image)) return 1;
  let written = '';
  for (let i = from; i < from + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token === undefined || line(token) !== line(first)) return 1;
    if (!/^[A-Za-z][a-z]*[ \t]*:?$/.test(token.image)) return 1;
    written += (written === '' ? '' : '-') + token.image.toLowerCase().replace(/[ \t]*:$/, '');
    if (i === from) continue;
    if (is(token, 'KEY')) return KEYS.has(written) ? i - from + 1 : 1;
    if (KEYWORDS.has(written) && leadsToBrace(tokens, i)) return i - from + 1;
  }
  return 1;
}

/** Whether the token at `i` is the keyword of a head whose brace opens on the same line. */
function leadsToBrace(tokens: readonly IToken[], i: number): boolean {
  const start = tokens[i];
  if (start === undefined) return false;
  let at = i + 1;
  const here = (): IToken | undefined => {
    const token = tokens[at];
    return token !== undefined && line(token) === line(start) ? token : undefined;
  };
  const next = here();
  if (is(next, 'NAME') || is(next, 'RULE_ID') || (isWord(next) && next?.image !== 'for')) at++;
  // A quote by itself closes a text that was never opened.
  if (is(here(), 'TEXT') && here()?.image.length !== 1) at++;
  if (here()?.image === 'for') {
    at++;
    if (is(here(), 'NAME') || isWord(here())) at++;
  }
  return is(here(), '{');
}

/** `document resume`, `component OFM "…"`: a block that may stand without braces, and what it says. */
function isPlainHead(tokens: readonly IToken[], i: number): boolean {
  const word = tokens[i];
  const next = tokens[i + 1];
  if (word === undefined || next === undefined || !PLAIN.has(word.image)) return false;
  return line(next) === line(word) && (isWord(next) || is(next, 'NAME') || is(next, 'TEXT'));
}

/**
 * Gives every word the type of its place: a keyword or BLOCK_WORD where it opens an entry, WORD where it is a value.
 * So a word may be a keyword in one place and a value in another, and an empty key never swallows the block below it.
 */
function tellBlocksFromWords(tokens: readonly IToken[], { types }: Context): void {
  let brackets = 0;
  let opener: IToken | undefined;
  for (const [i, token] of tokens.entries()) {
    if (is(token, '[')) brackets++;
    else if (is(token, ']')) brackets = Math.max(0, brackets - 1);
    else if (is(token, 'KEY') || is(token, '{') || is(token, '}')) brackets = 0;
    if (opensEntry(tokens, i, brackets > 0, opener)) {
      opener = token;
      brackets = 0;
      retype(token, ENTRY_KEYWORDS.has(token.image) ? types[token.image] : types.BLOCK_WORD);
    } else if (isWord(token) && !isConnective(tokens, i, opener)) {
      retype(token, types.WORD);
    }
  }
}

function opensEntry(
  tokens: readonly IToken[],
  i: number,
  inList: boolean,
  opener: IToken | undefined,
): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  // `usajobs: {` is a block with a colon too many.
  if (is(token, 'KEY')) return leadsToBrace(tokens, i);
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
  return !isSubject && !isUnit && token?.image !== 'for' && leadsToBrace(tokens, i);
}

/** `for` in a head, `by` behind a date, `to` behind an amount of money; elsewhere these are words like any other. */
function isConnective(tokens: readonly IToken[], i: number, opener: IToken | undefined): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  if (token.image === 'by') return is(before, 'DATE');
  if (token.image === 'to') return is(before, 'MONEY');
  return token.image === 'for' && opener !== undefined && line(opener) === line(token);
}
