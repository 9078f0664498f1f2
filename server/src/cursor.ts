// Where the cursor stands in a text that is being written: read from the tokens before it, so that any text will do.
import { type Block, bare, type Key, readLayout, type Token, WAIVER } from '@casefile/language/lsp';
import { blockNamed } from './spot.ts';

/** A block that is open at the cursor. */
export interface OpenBlock {
  readonly keyword: string;
  /** What the vocabulary says of it; nothing at the top, and for a block that it does not know. */
  readonly block: Block | undefined;
  /** The keys and keywords of what is written in it, before and behind the cursor. */
  readonly written: Set<string>;
}

/** What may be written at the cursor. */
export type Position =
  /** A key, or the keyword of a block. */
  | { readonly at: 'entry' }
  /** A value of a key, or an item of its list. */
  | {
      readonly at: 'value';
      readonly key: string;
      readonly facts: Key | undefined;
      readonly inList: boolean;
      /** What of the value, or of the item of the list, stands before the cursor. */
      readonly before: readonly Token[];
      /** The items of the list that are written before the cursor. */
      readonly items: readonly string[];
    }
  /** Something in the head of a block. */
  | { readonly at: 'head'; readonly head: Block; readonly before: readonly Token[] }
  /** The id of a rule. */
  | { readonly at: 'rule'; readonly keyword: string };

export interface Cursor {
  /** What is being typed: from here to there it is replaced. */
  readonly start: number;
  readonly end: number;
  /** Whether a colon stands behind it: an existing key is written anew. */
  readonly hasColon: boolean;
  /** The blocks around the cursor, outermost first. */
  readonly around: readonly OpenBlock[];
  readonly position: Position;
}

/** Where the cursor stands; nothing in a comment or a text. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  if (isInside(text, offset)) return undefined;
  let start = offset;
  while (start > 0 && /[\w./-]/.test(text[start - 1] ?? '')) start--;
  let end = offset;
  while (/[\w./-]/.test(text[end] ?? '')) end++;
  const colon = /^[ \t]*:/.exec(text.slice(end))?.[0].length ?? 0;
  // Without what is being typed: half a word may mean anything.
  const rest = readLayout(text.slice(0, start) + text.slice(end + colon)).tokens;
  const walk = new Walk(rest, start);
  const isFirst = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
  const position = walk.position(isFirst);
  return position && { start, end, hasColon: colon > 0, around: walk.around, position };
}

/** Whether an offset is inside of a comment or of a text in quotes. */
function isInside(text: string, offset: number): boolean {
  const { tokens, comments } = readLayout(text);
  const inside = ({ start, end }: Token, closed: boolean): boolean =>
    start < offset && (closed ? offset < end : offset <= end);
  return (
    tokens.some(token => token.type === 'TEXT' && inside(token, isClosed(token.image))) ||
    comments.some(comment => inside(comment, comment.image.endsWith('*/')))
  );
}

const isClosed = (image: string): boolean =>
  image.startsWith('"""')
    ? image.length >= 6 && image.endsWith('"""')
    : image.length > 1 && /["”]$/.test(image);

const KEYWORDS = new Set<string>(['waive', 'dispute', 'BLOCK_WORD']);

/** Goes through the tokens once, and notes what is open where the cursor stands. */
class Walk {
  around: readonly OpenBlock[] = [];
  /** The tokens of the entry in which the cursor stands, from its key or keyword on. */
  #entry: readonly Token[] = [];

  constructor(tokens: readonly Token[], cursor: number) {
    const open: OpenBlock[] = [{ keyword: '', block: undefined, written: new Set() }];
    let entry: Token[] = [];
    let isPast = false;
    for (const token of tokens) {
      if (!isPast && token.start >= cursor) {
        isPast = true;
        this.around = [...open];
        this.#entry = entry;
      }
      entry = step(token, entry, open);
    }
    if (!isPast) {
      this.around = open;
      this.#entry = entry;
    }
  }

  position(isFirst: boolean): Position | undefined {
    const [opener, ...before] = this.#entry;
    const owner = this.around.at(-1)?.block;
    if (opener === undefined) return { at: 'entry' };
    if (opener.type === 'KEY') return this.#inValue(bare(opener.image), before, owner, isFirst);
    if (isFirst) return { at: 'entry' };
    const keyword = opener.image;
    if (keyword === 'waive' || keyword === 'dispute')
      return before.length === 0 ? { at: 'rule', keyword } : undefined;
    const head = blockNamed(keyword, this.around.length > 1 ? owner : undefined);
    return head && { at: 'head', head, before };
  }

  #inValue(
    key: string,
    before: readonly Token[],
    owner: Block | undefined,
    isFirst: boolean,
  ): Position | undefined {
    const bracket = before.findIndex(({ image }) => image === '[');
    const inList = bracket >= 0 && !before.some(({ image }) => image === ']');
    if (isFirst && !inList) return { at: 'entry' };
    if (bracket >= 0 && !inList) return undefined;
    const facts = owner !== undefined && Object.hasOwn(owner.keys, key) ? owner.keys[key] : undefined;
    const parts = before.slice(bracket + 1);
    const comma = parts.findLastIndex(({ image }) => image === ',');
    const items = inList ? parts.slice(0, comma + 1).map(({ image }) => image) : [];
    return { at: 'value', key, facts, inList, before: parts.slice(comma + 1), items };
  }
}

/** Takes one token in. @returns the entry that goes on behind it */
function step(token: Token, entry: Token[], open: OpenBlock[]): Token[] {
  const { type } = token;
  const here = open.at(-1);
  if (type === '{') {
    const keyword = entry[0]?.image ?? '';
    const isTop = open.length === 1;
    const block =
      keyword === 'waive' || keyword === 'dispute'
        ? WAIVER
        : isTop || here?.block !== undefined
          ? blockNamed(keyword, isTop ? undefined : here?.block)
          : undefined;
    open.push({ keyword, block, written: new Set() });
    return [];
  }
  if (type === '}') {
    if (open.length > 1) open.pop();
    return [];
  }
  if (type === 'KEY') {
    here?.written.add(bare(token.image));
    return [token];
  }
  if (KEYWORDS.has(type) || isDeclaration(type)) {
    here?.written.add(token.image);
    return [token];
  }
  return entry.length === 0 ? [] : [...entry, token];
}

/** Declarations are keywords of the grammar: the type of their tokens is their word. */
const isDeclaration = (type: string): boolean => blockNamed(type, undefined) !== undefined;
