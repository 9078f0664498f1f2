// What the generated parser reads from: the tokens of a case file, one after the other.
import type { TokenType } from './generated/tokens.ts';
import { isVirtual, type Token } from './tokens.ts';

/** A node that is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A list that holds nothing so far. */
export const NONE: readonly never[] = Object.freeze([]);

export function append<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  // Not empty, and so made here.
  (list as T[]).push(item);
  return list;
}

/** Stands for a token that is not there. */
export const MISSING: Token = Object.freeze({
  type: '',
  opens: false,
  image: '',
  start: 0,
  end: 0,
  line: 1,
});

export class Source {
  readonly #tokens: readonly Token[];
  #at = 0;
  #token: Token;
  /** Where the last token that was read ends. */
  end = 0;
  /** The first token that has no place in the grammar where it stands; behind it nothing is read. */
  unread: Token | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#token = tokens[0] ?? MISSING;
  }

  /** The type of the token that is read next. */
  next(): TokenType {
    return this.#token.type;
  }

  get start(): number {
    return this.#token.start;
  }

  take(): Token {
    const token = this.#token;
    if (token === MISSING) return token;
    this.#at++;
    this.#token = this.#tokens[this.#at] ?? MISSING;
    if (!isVirtual(token)) this.end = token.end;
    return token;
  }

  /** The next token, if it stands in the text: a brace that was put in is passed over. */
  takeWritten(): Token | undefined {
    const token = this.take();
    return isVirtual(token) ? undefined : token;
  }

  /** Stops where the next token is none of these. */
  need(types: ReadonlySet<TokenType>): void {
    if (!types.has(this.next())) this.fail();
  }

  /** Stops reading: all that is being read ends here. */
  fail(): void {
    this.unread ??= this.#token;
    this.#at = this.#tokens.length;
    this.#token = MISSING;
  }

  /** Called when all is read. */
  finish(): void {
    if (this.#token !== MISSING) this.fail();
  }

  /** Called only where the parser reads on although no token told it to: the generator leaves no way to it. */
  unforeseen(): never {
    throw new Error(`The parser has no way to read \`${this.#token.image}\`.`);
  }
}
