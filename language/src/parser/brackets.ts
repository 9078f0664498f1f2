// Reads `(`, `[`, `)` and `]` as braces where an author wrote them in their place.
import type { Mistake, TextChange } from './mistake.ts';
import { type Context, is, startsLine, surplus, type Token } from './tokens.ts';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

interface Open {
  readonly image: string;
  /** What the fix changes, where a bracket stands for a brace. */
  readonly changes?: TextChange[];
}

/** Retypes the brackets around a block as braces, and tells each pair once. */
export function replaceBrackets(tokens: readonly Token[], { mistakes }: Context): void {
  if (areAsTheyShouldBe(tokens)) return;
  let unclosed = surplus(tokens);
  const open: Open[] = [];
  const isBlock = ({ image, changes }: Open): boolean => image === '{' || changes !== undefined;
  const closeLists = (): void => {
    for (let last = open.at(-1); last !== undefined && !isBlock(last); last = open.at(-1)) open.pop();
  };
  for (const [i, token] of tokens.entries()) {
    const { image } = token;
    if (is(token, 'KEY') || image === '}') closeLists();
    if (opensBlock(tokens, i)) {
      const changes = [changeTo('{', token)];
      open.push({ image, changes });
      token.type = '{';
      mistakes.push(told('syntax/missing-opening-brace', token, 'opens with `{`', changes));
    } else if (Object.hasOwn(CLOSERS, image)) {
      open.push({ image });
    } else if (image === '}') {
      open.pop();
    } else if (image === ')' || image === ']') {
      const last = open.at(-1);
      const isPair = last !== undefined && CLOSERS[last.image] === image;
      if (isPair) {
        open.pop();
        if (last.changes === undefined) continue;
        token.type = '}';
        last.changes.push(changeTo('}', token));
      } else if (last?.image === '{' && unclosed > 0 && startsLine(tokens, i)) {
        open.pop();
        unclosed--;
        token.type = '}';
        mistakes.push(told('syntax/missing-closing-brace', token, 'closes with `}`', [changeTo('}', token)]));
      }
    }
  }
}

/** Whether every brace that opens is closed, and no bracket opens a block. */
function areAsTheyShouldBe(tokens: readonly Token[]): boolean {
  let unclosed = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { type } = tokens[i] as Token;
    if (type === '{') unclosed++;
    else if (type === '}') unclosed--;
    else if (opensBlock(tokens, i)) return false;
  }
  return unclosed <= 0;
}

/** `usajobs ( entered: …`: a bracket behind a head, and a key behind the bracket. */
function opensBlock(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.type !== '[' && token.type !== 'OTHER') return false;
  if ((token.image !== '(' && token.image !== '[') || !is(tokens[i + 1], 'KEY')) return false;
  const before = tokens[i - 1];
  if (before === undefined) return false;
  return before.line === token.line && /^[A-Za-z"“]/.test(before.image) && isHead(tokens, i);
}

/** A head has few words, and no key among them. */
function isHead(tokens: readonly Token[], bracket: number): boolean {
  for (let i = bracket - 1; i >= Math.max(0, bracket - 6); i--) {
    const token = tokens[i];
    if (token === undefined || is(token, 'KEY')) return false;
    if (startsLine(tokens, i)) return true;
  }
  return false;
}

const changeTo = (text: string, token: Token): TextChange => ({
  start: token.start,
  end: token.end,
  text,
});

function told(
  rule: 'syntax/missing-opening-brace' | 'syntax/missing-closing-brace',
  token: Token,
  rightly: string,
  changes: TextChange[],
): Mistake {
  return {
    rule,
    start: token.start,
    end: token.end,
    message: `A block ${rightly}, not with \`${token.image}\`.`,
    todo: 'Write braces around what belongs to a block.',
    fix: { title: 'Write braces', safe: false, changes },
  };
}
