// What the layout asks of tokens.
import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import type { Mistake } from './mistake.ts';

/** The token types of the grammar, by their names. */
export type TokenTypes = Readonly<Record<string, TokenType>>;

/** What reading the layout of a text needs beside its tokens. */
export interface Context {
  readonly text: string;
  readonly types: TokenTypes;
  /** Mistakes found on the way are put in here. */
  readonly mistakes: Mistake[];
}

export const is = (token: IToken | undefined, name: string): boolean => token?.tokenType.name === name;

/** A word or a keyword, whatever type it has at the moment. */
export const isWord = (token: IToken | undefined): boolean =>
  token !== undefined &&
  (is(token, 'WORD') || (/^[a-z]/.test(token.image) && !is(token, 'KEY') && !is(token, 'RULE_ID')));

export const line = (token: IToken): number => token.startLine ?? 1;
export const column = (token: IToken): number => token.startColumn ?? 1;
export const end = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1;

/** A text may end lines below the one it starts on. */
const lastLine = (token: IToken): number => token.endLine ?? line(token);

export function startsLine(tokens: readonly IToken[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  return before === undefined || token === undefined || lastLine(before) < line(token);
}

/** How many more braces open than close. */
export function surplus(tokens: readonly IToken[]): number {
  let more = 0;
  for (const token of tokens) more += is(token, '{') ? 1 : is(token, '}') ? -1 : 0;
  return more;
}

export function retype(token: IToken, type: TokenType | undefined): void {
  if (type === undefined || token.tokenType === type) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

/** A brace that stands in no text: the parser reads it, the tree's places pass over it. */
export function virtualToken(type: TokenType, after: IToken): IToken {
  const at = end(after);
  const token = createTokenInstance(type, '', at, at, line(after), line(after), column(after), column(after));
  token.isInsertedInRecovery = true;
  return token;
}

/** One token in the place of several that stand on one line. */
export function joined(tokens: readonly IToken[], image: string, type: TokenType): IToken {
  const [first] = tokens as [IToken];
  const last = tokens.at(-1) ?? first;
  return createTokenInstance(
    type,
    image,
    first.startOffset,
    end(last) - 1,
    line(first),
    line(last),
    column(first),
    last.endColumn ?? column(last),
  );
}
