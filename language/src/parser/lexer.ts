// Makes tokens of a text: Langium's lexer, with texts and comments read by code, and the layout read behind it.
import { type IToken, Lexer, type TokenType } from 'chevrotain';
import {
  DefaultLexer,
  DefaultTokenBuilder,
  type GrammarAST,
  type LexerResult,
  type LexingReport,
  type TokenizeOptions,
} from 'langium';
import { readLayout } from './layout.ts';
import type { Mistake } from './mistake.ts';
import { end, type TokenTypes } from './tokens.ts';
import { endOfComment, endOfText, isClosedComment } from './unclosed.ts';

/** Langium hands the lexer's report on untouched; ours carries what was told while the tokens were made. */
export interface LayoutReport extends LexingReport {
  readonly mistakes: readonly Mistake[];
}

type Find = (text: string, start: number, before: readonly IToken[]) => number | undefined;

/** Reads a token by code, for which a regular expression would be too long to understand and to trust. */
const pattern =
  (find: Find) =>
  (text: string, start: number, before: IToken[]): RegExpExecArray | null => {
    const found = find(text, start, before);
    return found === undefined ? null : ([text.slice(start, found)] as unknown as RegExpExecArray);
  };

export class CaseFileTokenBuilder extends DefaultTokenBuilder {
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    if (terminal.name === 'BLOCK_WORD') token.PATTERN = Lexer.NA;
    else if (terminal.name === 'TEXT') readByCode(token, endOfText, ['"', '“', '”']);
    else if (terminal.name === 'ML_COMMENT') readByCode(token, endOfComment, ['/']);
    return token;
  }
}

function readByCode(token: TokenType, find: Find, firstCharacters: string[]): void {
  token.PATTERN = pattern(find);
  token.START_CHARS_HINT = firstCharacters;
  token.LINE_BREAKS = true;
}

export class CaseFileLexer extends DefaultLexer {
  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const lexed = super.tokenize(text, options);
    const mistakes: Mistake[] = [];
    for (const { offset, length } of lexed.errors) mistakes.push(unexpectedCharacter(text, offset, length));
    for (const comment of lexed.hidden) {
      if (comment.image.startsWith('/*') && !isClosedComment(comment.image)) {
        mistakes.push(unclosedComment(comment));
      }
    }
    const tokens = readLayout(lexed.tokens, { text, types: this.definition as TokenTypes, mistakes });
    const report: LayoutReport = { diagnostics: [], mistakes };
    return { ...lexed, errors: [], tokens, report };
  }
}

function unclosedComment(comment: IToken): Mistake {
  const at = end(comment);
  return {
    rule: 'syntax/unclosed-comment',
    start: comment.startOffset,
    end: at,
    message: 'This comment is not closed.',
    todo: 'Close it with `*/`.',
    fix: { title: 'Close the comment', safe: false, changes: [{ start: at, end: at, text: ' */' }] },
  };
}

function unexpectedCharacter(text: string, offset: number, length: number): Mistake {
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'syntax/unexpected-character',
    start: offset,
    end: offset + length,
    message: `An invisible character, U+${code}, stands here.`,
    todo: 'Remove it.',
    fix: {
      title: 'Remove the invisible character',
      safe: true,
      changes: [{ start: offset, end: offset + length, text: '' }],
    },
  };
}
