// Parses a case file: text in, syntax tree and mistakes of form out.
import { parseCaseFile as parseTokens } from './generated/parser.ts';
import type { CaseFile } from './generated/tree.ts';
import { readLayout } from './layout.ts';
import type { Mistake } from './mistake.ts';
import { MISSING, Source } from './source.ts';
import type { Token } from './tokens.ts';

export interface Parsed {
  readonly tree: CaseFile;
  readonly mistakes: readonly Mistake[];
  readonly comments: readonly Token[];
}

/** Never throws: any text has a tree, if only an empty one. */
export function parseCaseFile(text: string): Parsed {
  const { tokens, comments, mistakes } = readLayout(text);
  const source = new Source(tokens);
  const tree = parseTokens(source);
  // The layout leaves nothing that the grammar has no place for; should it ever, the reader is still told where.
  source.finish();
  if (source.unread !== undefined) mistakes.push(unexpectedText(source.unread, text));
  return { tree, mistakes, comments };
}

function unexpectedText(unread: Token, text: string): Mistake {
  const start = unread === MISSING ? text.length : unread.start;
  return {
    rule: 'syntax/unexpected-text',
    start,
    end: start,
    message: 'The file cannot be read from here on.',
    todo: 'Write `key: value`, or a block with braces.',
  };
}
