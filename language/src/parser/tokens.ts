// The tokens of a case file, and what the layout asks of them.
import type { TokenType } from './generated/tokens.ts';
import type { Mistake } from './mistake.ts';

export interface Token {
  /** The layout gives a word the type of its place. */
  type: TokenType;
  /** Whether it opens a block or a waiver, as the layout tells. */
  opens: boolean;
  /** As it is written; nothing for a token that stands in no text. */
  readonly image: string;
  /** Offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The line on which it starts, counted from 1. */
  readonly line: number;
}

/** What reading the layout of a text needs beside its tokens. */
export interface Context {
  readonly text: string;
  /** Mistakes found on the way are put in here. */
  readonly mistakes: Mistake[];
}

export const is = (token: Token | undefined, type: TokenType): boolean => token?.type === type;

/** A word or a keyword, whatever type it has at the moment. */
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.type === 'WORD' || (token.type !== 'KEY' && token.type !== 'RULE_ID' && startsSmall(token.image)));

export function startsWithLetter({ image }: Token): boolean {
  const first = image.charCodeAt(0);
  return (first >= SMALL_A && first <= SMALL_Z) || (first >= CAPITAL_A && first <= CAPITAL_Z);
}

function startsSmall(image: string): boolean {
  const first = image.charCodeAt(0);
  return first >= SMALL_A && first <= SMALL_Z;
}

const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);
const CAPITAL_A = 'A'.charCodeAt(0);
const CAPITAL_Z = 'Z'.charCodeAt(0);

/** A key as it is written, without its colon. */
export function bare(key: string): string {
  if (!key.endsWith(':')) return key;
  const end = key.length - 1;
  const last = key.charAt(end - 1);
  return last === ' ' || last === '\t' ? key.slice(0, end).trimEnd() : key.slice(0, end);
}

export function startsLine(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (before === undefined || token === undefined) return true;
  return before.line < token.line && (before.type !== 'TEXT' || lastLine(before) < token.line);
}

/** A text may end lines below the one it starts on. */
function lastLine({ line, image }: Token): number {
  return image.includes('\n') || image.includes('\r') ? line + image.split(/\r\n|\r|\n/).length - 1 : line;
}

/** How many more braces open than close. */
export function surplus(tokens: readonly Token[]): number {
  let more = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { type } = tokens[i] as Token;
    more += type === '{' ? 1 : type === '}' ? -1 : 0;
  }
  return more;
}

/**
 * A brace that stands in no text: the parser reads it, the tree's places pass over it. It ends behind its place, so that
 * what is put in behind it is put in after it.
 */
export function virtualToken(type: TokenType, { end, line }: Token): Token {
  return { type, opens: false, image: '', start: end, end: end + 1, line };
}

export const isVirtual = ({ image }: Token): boolean => image === '';

/** One token in the place of several that stand on one line. */
export function joined(tokens: readonly Token[], image: string, type: TokenType): Token {
  const [first] = tokens as [Token];
  return { ...first, type, image, end: (tokens.at(-1) ?? first).end };
}
