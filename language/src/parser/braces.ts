// Puts in the braces that are missing and leaves out those too many, so that the parser always finds them in pairs.
import { declarations } from '../vocabulary/index.ts';
import { asWritten, type Mistake, type TextChange } from './mistake.ts';
import { bare, type Context, is, startsLine, surplus, type Token, virtualToken } from './tokens.ts';
import { startOfLine } from './unclosed.ts';

/** Blocks stand at most this deep in one another. The regulation needs four levels; a parser's stack has an end. */
const DEEPEST_BLOCK = 24;

/**
 * Makes the braces of a file match. A file whose braces match may be indented as its author likes; only in a
 * declaration whose braces do not is it the indentation that says which one is missing.
 */
export function pairBraces(tokens: readonly Token[], { text, mistakes }: Context): readonly Token[] {
  const context: BraceContext = { text, mistakes, columns: new Columns(text) };
  const opened: Opened = new Map();
  const withOpening = addOpening(withoutHeadless(tokens, context), opened, context);
  const depth = depthOf(withOpening);
  if (depth !== undefined)
    return depth <= DEEPEST_BLOCK ? withOpening : withoutDeepBlocks(withOpening, context);
  return withoutDeepBlocks(
    parts(withOpening, context).flatMap(part => (isBalanced(part) ? part : repair(part, opened, context))),
    context,
  );
}

interface BraceContext extends Context {
  readonly columns: Columns;
}

/** Where tokens stand on their lines, counted from 0. One line may hold all tokens of a file: it is looked for once. */
class Columns {
  readonly #text: string;
  #line = 0;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of({ line, start }: Token): number {
    if (line !== this.#line) {
      this.#line = line;
      this.#start = startOfLine(this.#text, start);
    }
    return start - this.#start;
  }
}

/** Whether a token begins a line, and stands further right than a head. */
const isDeeper = (tokens: readonly Token[], i: number, head: Token, columns: Columns): boolean =>
  startsLine(tokens, i) && columns.of(tokens[i] as Token) > columns.of(head);

/** The heads that got an opening brace, each with what its fix adds. */
type Opened = Map<Token, TextChange[]>;

const DECLARATIONS: ReadonlySet<string> = new Set(Object.keys(declarations));

const isDeclaration = (token: Token): boolean => DECLARATIONS.has(token.type);

/** Whether a word was found to open a block or a waiver. */
const isOpener = (token: Token | undefined): boolean => token?.opens === true;

const startsEntry = (token: Token | undefined): boolean => is(token, 'KEY') || isOpener(token);

const isBalanced = (tokens: readonly Token[]): boolean => depthOf(tokens) !== undefined;

/** How deep blocks stand in one another; nothing where the braces do not match. */
function depthOf(tokens: readonly Token[]): number | undefined {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { type } = tokens[i] as Token;
    if (type === '{') {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (type === '}' && --depth < 0) return undefined;
  }
  return depth === 0 ? deepest : undefined;
}

/** Tells a brace that opens or closes nothing: a run of the same is one mistake. */
function tellExtraBrace(brace: Token, { mistakes, text }: Context): void {
  const last = mistakes.at(-1);
  const goesOn =
    last?.rule === 'syntax/extra-brace' &&
    text[last.start] === brace.image &&
    text.slice(last.end, brace.start).trim() === '';
  if (goesOn) mistakes.pop();
  const place = { start: goesOn ? last.start : brace.start, end: brace.end };
  const does = brace.image === '{' ? 'open' : 'close';
  mistakes.push({
    rule: 'syntax/extra-brace',
    ...place,
    message: goesOn ? `These braces ${does} nothing.` : `This brace ${does}s nothing.`,
    todo: goesOn ? 'Remove them.' : 'Remove it.',
    fix: {
      title: goesOn ? 'Remove these braces' : 'Remove this brace',
      safe: false,
      changes: [{ ...place, text: '' }],
    },
  });
}

/** Leaves out opening braces that no keyword stands before: alone, or with the whole block that they open. */
function withoutHeadless(tokens: readonly Token[], context: Context): readonly Token[] {
  /** Made where the first token is left out: in most files none is. */
  let out: Token[] | undefined;
  let unclosed = surplus(tokens);
  let head: Token | undefined;
  /** How many braces are open in a block that is left out. */
  let skipped = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (skipped > 0 && !isNamedDeclaration(tokens, i)) {
      skipped += is(token, '{') ? 1 : is(token, '}') ? -1 : 0;
      continue;
    }
    skipped = 0;
    if (is(token, '{') && !isBehind(head, tokens, i)) {
      out ??= tokens.slice(0, i);
      const isAlone = unclosed-- > 0;
      if (isAlone) tellExtraBrace(token, context);
      else {
        skipped = 1;
        tellNoKeyword(takeLine(out, token) ?? token, token, context);
      }
      continue;
    }
    if (isOpener(token)) head = token;
    else if (is(token, 'KEY') || is(token, '{') || is(token, '}')) head = undefined;
    out?.push(token);
  }
  return out ?? tokens;
}

const isNamedDeclaration = (tokens: readonly Token[], i: number): boolean =>
  isDeclaration(tokens[i] as Token) && is(tokens[i + 1], 'NAME');

/** A brace stands on the line of its head, or first on the next. */
function isBehind(head: Token | undefined, tokens: readonly Token[], brace: number): boolean {
  const token = tokens[brace];
  const before = tokens[brace - 1];
  if (head === undefined || token === undefined || before === undefined) return false;
  return head.line === (startsLine(tokens, brace) ? before : token).line;
}

/** Takes away what stands before a brace on its line, where it is no entry. Returns its first token. */
function takeLine(out: Token[], brace: Token): Token | undefined {
  let first = out.length;
  const isText = (token: Token | undefined): boolean =>
    token !== undefined && token.line === brace.line && !startsEntry(token) && !/^[{}]$/.test(token.image);
  while (isText(out[first - 1])) first--;
  const before = out[first - 1];
  if (before !== undefined && before.line === brace.line && startsEntry(before)) return undefined;
  return out.splice(first)[0];
}

/** Tells a block without a keyword: a run of them with nothing in them is one mistake. */
function tellNoKeyword(first: Token, brace: Token, { mistakes, text }: Context): void {
  const last = mistakes.at(-1);
  const goesOn =
    last?.todo === WRITE_KEYWORD && first === brace && /^[\s{}]*$/.test(text.slice(last.end, brace.start));
  if (goesOn) mistakes.pop();
  const [, keyword] = /^"([a-z][a-z-]*)"\s*:?\s*$/.exec(text.slice(first.start, brace.start)) ?? [];
  if (keyword !== undefined) {
    const place = { start: first.start, end: brace.start };
    mistakes.push({
      rule: 'syntax/unexpected-text',
      start: first.start,
      end: first.end,
      message: `The keyword ${asWritten(first.image)} stands in quotes.`,
      todo: 'Write the keyword of a block without quotes and without a colon.',
      fix: {
        title: 'Take the keyword out of its quotes',
        safe: false,
        changes: [{ ...place, text: `${keyword} ` }],
      },
    });
    return;
  }
  mistakes.push({
    rule: 'syntax/unexpected-text',
    start: goesOn ? last.start : first.start,
    end: brace.end,
    message: goesOn ? 'These blocks have no keyword.' : 'This block has no keyword.',
    todo: WRITE_KEYWORD,
  });
}

const WRITE_KEYWORD = 'Write the keyword of the block before its brace.';

/** Puts in an opening brace behind a head that has none and below which a line stands further right. */
function addOpening(
  tokens: readonly Token[],
  opened: Opened,
  { columns, mistakes }: BraceContext,
): readonly Token[] {
  /** Made where the first brace is put in: in most files none is. */
  let out: Token[] | undefined;
  let unopened = -surplus(tokens);
  /** A head without a brace so far. */
  let head: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (head !== undefined && startsEntry(token)) {
      if (isDeeper(tokens, i, head, columns) || (unopened > 0 && is(token, 'KEY'))) {
        out ??= tokens.slice(0, i);
        const after = out.at(-1) ?? head;
        out.push(virtualToken('{', after));
        const colon = head === after ? head.image.length - bare(head.image).length : 0;
        const changes = [{ start: after.end - colon, end: after.end, text: ' {' }];
        opened.set(head, changes);
        mistakes.push(missingOpening(head, after, changes));
        unopened--;
      }
      head = undefined;
    }
    if (is(token, '{') || is(token, '}')) head = undefined;
    if (isOpener(token)) head = token;
    out?.push(token);
  }
  return out ?? tokens;
}

function missingOpening(head: Token, after: Token, changes: TextChange[]): Mistake {
  return {
    rule: 'syntax/missing-opening-brace',
    start: head.start,
    end: after.end,
    message: `The block ${asWritten(bare(head.image))} has no opening brace.`,
    todo: 'Write `{` at the end of this line.',
    fix: { title: 'Put it in braces', safe: false, changes },
  };
}

/** The declarations of a file, so that a brace missing in one does not touch the others. */
function parts(tokens: readonly Token[], { columns }: BraceContext): (readonly Token[])[] {
  const found: Token[][] = [];
  let part: Token[] = [];
  /** Where the part begins on its line. */
  let indent = 0;
  for (const [i, token] of tokens.entries()) {
    const isNamed = isOpener(token) && is(tokens[i + 1], 'NAME');
    const column = columns.of(token);
    const isLeft = startsLine(tokens, i) && column <= indent;
    if (isDeclaration(token) ? isNamed || isLeft : isNamed && isLeft && column === 0) {
      if (part.length > 0) found.push(part);
      part = [];
    }
    if (part.length === 0) indent = column;
    part.push(token);
  }
  return [...found, part];
}

interface OpenBlock {
  /** The column at which the line begins on which the block opens: what stands there or left of it is not inside. */
  readonly indent: number;
  /** Whether what stands in the block is indented at all. */
  readonly indented: boolean;
  readonly head: Token;
}

/** Matches the braces of one declaration by the indentation of its lines. */
function repair(tokens: readonly Token[], opened: Opened, context: BraceContext): Token[] {
  const out: Token[] = [];
  const open: OpenBlock[] = [];
  const { columns } = context;
  let missing = surplus(tokens);
  let head = tokens[0];
  /** Where the line begins. */
  let indent = 0;

  for (const [i, token] of tokens.entries()) {
    const isFirst = startsLine(tokens, i);
    if (isFirst) indent = columns.of(token);
    if (isOpener(token)) head = token;
    if (isFirst && (startsEntry(token) || is(token, '}'))) {
      close(block => missing > 0 && block.indented && block.indent >= indent + (is(token, '}') ? 1 : 0));
    }
    if (is(token, '{')) {
      const next = tokens[i + 1];
      const indented = next === undefined || !startsLine(tokens, i + 1) || columns.of(next) > indent;
      open.push({ indent, indented, head: head ?? token });
    } else if (is(token, '}')) {
      const block = open.at(-1);
      if (block === undefined || (missing < 0 && closesTooEarly(i, block))) {
        tellExtraBrace(token, context);
        missing++;
        continue;
      }
      open.pop();
    }
    out.push(token);
  }
  close(() => true);
  return out;

  /** The brace stands further right than its block, or what follows still belongs to the block. */
  function closesTooEarly(i: number, block: OpenBlock): boolean {
    const brace = tokens[i] as Token;
    const next = tokens[i + 1];
    const isFirst = startsLine(tokens, i);
    if (isFirst && columns.of(brace) > block.indent) return true;
    if (next === undefined || !startsEntry(next)) return false;
    // Behind an empty line stands another declaration of which only the head is missing.
    if (isFirst && open.length === 1 && next.line > brace.line + 1) return false;
    const goesOn = startsLine(tokens, i + 1) && block.indented && columns.of(next) > block.indent;
    return goesOn || (open.length === 1 && is(next, 'KEY'));
  }

  function close(isOver: (block: OpenBlock) => boolean): void {
    const closed: OpenBlock[] = [];
    const after = out.at(-1);
    for (let block = open.at(-1); block !== undefined && isOver(block); block = open.at(-1)) {
      open.pop();
      missing--;
      closed.push(block);
      if (after !== undefined) out.push(virtualToken('}', after));
    }
    if (after !== undefined) tellUnclosed(closed, after, opened, context);
  }
}

/** One message for all braces that are missing in one place; none where the opening brace was missing too. */
function tellUnclosed(blocks: readonly OpenBlock[], after: Token, opened: Opened, context: Context): void {
  const told: OpenBlock[] = [];
  const changes: TextChange[] = [];
  for (const block of blocks) {
    const change = closing(block.head, after, context.text);
    const fix = opened.get(block.head);
    (fix ?? changes).push(change);
    if (fix === undefined) told.push(block);
  }
  const names = told.map(({ head }) => asWritten(head.image));
  if (names.length === 0) return;
  context.mistakes.push({
    rule: 'syntax/missing-closing-brace',
    start: after.start,
    end: after.end,
    message:
      names.length === 1
        ? `The block ${names[0]} is not closed.`
        : `The blocks ${names.slice(0, 3).join(' and ')}${names.length > 3 ? ' and others' : ''} are not closed.`,
    todo: 'Write `}` behind this.',
    fix: {
      title: names.length === 1 ? 'Add the closing brace' : 'Add the closing braces',
      safe: false,
      changes: [{ ...(changes[0] as TextChange), text: changes.map(({ text }) => text).join('') }],
    },
  });
}

/** A closing brace on the line of the head, or on a line of its own below it. */
function closing(head: Token, after: Token, text: string): TextChange {
  if (head.line === after.line) return { start: after.end, end: after.end, text: ' }' };
  const at = endOfLine(text, after.end);
  const newline = /\r?\n|\r/.exec(text)?.[0] ?? '\n';
  return { start: at, end: at, text: `${newline}${indentOf(text, head.start)}}` };
}

/** Behind a comment that ends the line; where something else follows on the line, here. */
function endOfLine(text: string, offset: number): number {
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return /^[ \t]*(\/\/|$)/.test(rest) ? offset + rest.trimEnd().length : offset;
}

function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? '';
}

/** Leaves out what stands deeper than {@link DEEPEST_BLOCK}, so that no file can exhaust the parser's stack. */
function withoutDeepBlocks(paired: readonly Token[], { mistakes }: Context): readonly Token[] {
  if ((depthOf(paired) ?? Number.POSITIVE_INFINITY) <= DEEPEST_BLOCK) return paired;
  const tokens: Token[] = [];
  let depth = 0;
  let isTold = false;
  for (const token of paired) {
    if (is(token, '{')) depth++;
    if (depth <= DEEPEST_BLOCK) tokens.push(token);
    else if (!isTold) {
      isTold = true;
      mistakes.push({
        rule: 'syntax/nested-too-deeply',
        start: token.start,
        end: token.end,
        message: `Blocks stand more than ${DEEPEST_BLOCK} deep in one another; what is deeper is not read.`,
        todo: 'Look for braces that open a block but never close it.',
      });
    }
    if (is(token, '}')) depth--;
  }
  return tokens;
}
