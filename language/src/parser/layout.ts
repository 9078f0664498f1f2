// Reads the layout of a case file before it is parsed: which words open a block, and where a brace is missing.
import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import type { Mistake, MistakeId } from './mistake.ts';

/** The token types that the layout works with, by their names in the grammar. */
export type TokenTypes = Readonly<Record<string, TokenType>>;

export interface Layout {
  readonly tokens: IToken[];
  readonly mistakes: Mistake[];
}

/** Blocks stand at most this deep in one another. The regulation needs four levels; a parser's stack has an end. */
export const DEEPEST_BLOCK = 24;

/** Makes of the lexer's tokens those that the parser reads. Never fails; what it repairs is told as a problem. */
export function readLayout(lexed: readonly IToken[], types: TokenTypes): Layout {
  const mistakes: Mistake[] = [];
  let tokens = withoutDeepBlocks(lexed, mistakes);
  tellBlocksFromWords(tokens, types);
  if (!isBalanced(tokens)) tokens = repairBraces(tokens, types, mistakes);
  return { tokens, mistakes };
}

const isWord = (token: IToken | undefined): boolean =>
  token !== undefined && /^[a-z]/.test(token.image) && !/[:/\s]/.test(token.image);
const is = (token: IToken | undefined, name: string): boolean => token?.tokenType.name === name;
const line = (token: IToken): number => token.startLine ?? 1;
const column = (token: IToken): number => token.startColumn ?? 1;
const end = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1;

/** A text may end lines below the one it starts on. */
const lastLine = (token: IToken): number => token.endLine ?? line(token);

const startsLine = (tokens: readonly IToken[], i: number): boolean => {
  const before = tokens[i - 1];
  const token = tokens[i];
  return before === undefined || token === undefined || lastLine(before) < line(token);
};

/** Whether the word at `i` is the head of a block whose brace opens on the same line. */
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
  if (is(here(), 'TEXT')) at++;
  if (here()?.image === 'for') {
    at++;
    if (is(here(), 'NAME') || isWord(here())) at++;
  }
  return is(here(), '{');
}

/**
 * Gives every word the type of its place: a keyword or BLOCK_WORD where it opens an entry, WORD where it is a value.
 * So a word may be a keyword in one place and a value in another, and an empty key never swallows the block below it.
 */
function tellBlocksFromWords(tokens: IToken[], types: TokenTypes): void {
  let brackets = 0;
  let opener: IToken | undefined;
  for (const [i, token] of tokens.entries()) {
    if (is(token, '[')) brackets++;
    else if (is(token, ']')) brackets = Math.max(0, brackets - 1);
    else if (is(token, 'KEY') || is(token, '{') || is(token, '}')) brackets = 0;
    if (!isWord(token) || is(token, 'TEXT')) continue;
    const opens = opensEntry(tokens, i, brackets > 0, opener);
    if (opens) {
      opener = token;
      brackets = 0;
      retype(token, isEntryKeyword(token.image) ? types[token.image] : types.BLOCK_WORD);
    } else if (!isConnective(tokens, i, opener)) {
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
  const before = tokens[i - 1];
  if (before === undefined || is(before, '{') || is(before, '}')) return true;
  if (inList) return startsLine(tokens, i) && leadsToBrace(tokens, i);
  if (is(before, 'KEY')) {
    return startsLine(tokens, i) && (leadsToBrace(tokens, i) || is(tokens[i + 1], 'NAME'));
  }
  if (startsLine(tokens, i)) return true;
  const isSubject = before === opener;
  const isUnit = is(before, 'NUMBER') || before.image === 'by' || before.image === 'for';
  return !isSubject && !isUnit && tokens[i]?.image !== 'for' && leadsToBrace(tokens, i);
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

const ENTRY_KEYWORDS = new Set([
  'agency',
  'appointment',
  'candidate',
  'dispute',
  'moratorium',
  'position',
  'program',
  'qrb-board',
  'qrb-case',
  'staffing-record',
  'standard',
  'vacancy',
  'waive',
]);

const isEntryKeyword = (image: string): boolean => ENTRY_KEYWORDS.has(image);

function retype(token: IToken, type: TokenType | undefined): void {
  if (type === undefined || token.tokenType === type) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

/** Leaves out what stands deeper than {@link DEEPEST_BLOCK}, so that no file can exhaust the parser's stack. */
function withoutDeepBlocks(lexed: readonly IToken[], mistakes: Mistake[]): IToken[] {
  const tokens: IToken[] = [];
  let depth = 0;
  for (const token of lexed) {
    if (is(token, '{')) depth++;
    if (depth <= DEEPEST_BLOCK) tokens.push(token);
    else if (depth === DEEPEST_BLOCK + 1 && is(token, '{') && mistakes.length === 0) {
      mistakes.push({
        rule: 'syntax/nested-too-deeply',
        start: token.startOffset,
        end: end(token),
        message: `Blocks stand more than ${DEEPEST_BLOCK} deep in one another here; what is deeper is not read.`,
        todo: 'Look for braces that open a block but are never closed.',
      });
    }
    if (is(token, '}')) depth = Math.max(0, depth - 1);
  }
  return tokens;
}

function isBalanced(tokens: readonly IToken[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (is(token, '{')) depth++;
    else if (is(token, '}') && --depth < 0) return false;
  }
  return depth === 0;
}

interface OpenBlock {
  /** The column of the line on which the block opens: what stands there or left of it is no longer inside. */
  readonly indent: number;
  readonly head: IToken;
}

/**
 * Puts in the braces that are missing, and leaves out those too many, by the indentation of the lines.
 * Only a file whose braces do not balance comes here, so a tidy file may be indented as its author likes.
 */
function repairBraces(tokens: readonly IToken[], types: TokenTypes, mistakes: Mistake[]): IToken[] {
  const closedTooOften = tokens.filter(t => is(t, '}')).length > tokens.filter(t => is(t, '{')).length;
  const out: IToken[] = [];
  const open: OpenBlock[] = [];
  /** The first token of the line being read, and whether a brace opened on that line. */
  let current: { first: IToken; opened: boolean } | undefined;

  for (const [i, token] of tokens.entries()) {
    const isFirst = startsLine(tokens, i);
    if (isFirst && startsEntry(token)) {
      closeDownTo(column(token));
      if (current !== undefined && lacksOpeningBrace(current, token)) openAt(current.first);
    }
    if (current === undefined || isFirst) current = { first: token, opened: false };
    const indent = column(current.first);
    if (is(token, '}')) {
      if (isFirst) closeDownTo(indent + 1);
      const block = open.at(-1);
      if (block === undefined || (isFirst && block.indent < indent && closedTooOften)) {
        mistakes.push({
          rule: 'syntax/extra-brace',
          start: token.startOffset,
          end: end(token),
          message: 'This brace closes nothing.',
          todo: 'Remove it.',
          fix: {
            title: 'Remove this brace',
            safe: false,
            changes: [{ start: token.startOffset, end: end(token), text: '' }],
          },
        });
        continue;
      }
      open.pop();
    }
    if (is(token, '{')) {
      open.push({ indent, head: current.first });
      current.opened = true;
    }
    out.push(token);
  }
  closeDownTo(0);
  return out;

  function closeDownTo(indent: number): void {
    for (let block = open.at(-1); block !== undefined && block.indent >= indent; block = open.at(-1)) {
      open.pop();
      insert('}', block.head, {
        rule: 'syntax/missing-closing-brace',
        message: `The block \`${block.head.image}\` is not closed.`,
        todo: 'Add its closing brace here.',
        text: `\n${' '.repeat(block.indent - 1)}}`,
      });
    }
  }

  function openAt(head: IToken): void {
    insert('{', head, {
      rule: 'syntax/missing-opening-brace',
      message: `The block \`${head.image}\` has no opening brace.`,
      todo: 'Add an opening brace at the end of this line.',
      text: ' {',
    });
    open.push({ indent: column(head), head });
  }

  function insert(
    brace: '{' | '}',
    head: IToken,
    told: { rule: MistakeId; message: string; todo: string; text: string },
  ): void {
    const after = out.at(-1) ?? head;
    const at = end(after);
    out.push(virtualToken(brace, types, after));
    const { text, ...mistake } = told;
    const fix = { title: told.todo.replace(/\.$/, ''), safe: false, changes: [{ start: at, end: at, text }] };
    mistakes.push({ ...mistake, start: after.startOffset, end: at, fix });
  }
}

/** A brace that stands in no text: the parser reads it, the tree's places pass over it. */
function virtualToken(brace: '{' | '}', types: TokenTypes, after: IToken): IToken {
  const type = types[brace] as TokenType;
  const at = end(after);
  const token = createTokenInstance(type, '', at, at, line(after), line(after), column(after), column(after));
  token.isInsertedInRecovery = true;
  return token;
}

const startsEntry = (token: IToken): boolean =>
  is(token, 'KEY') || is(token, 'BLOCK_WORD') || isEntryKeyword(token.tokenType.name);

/** A head without a brace, and below it a line that stands further right: its block was meant to open. */
const lacksOpeningBrace = (above: { first: IToken; opened: boolean }, token: IToken): boolean =>
  !above.opened && !is(above.first, 'KEY') && startsEntry(above.first) && column(token) > column(above.first);
