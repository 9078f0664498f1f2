// Parses a case file: text in, syntax tree and mistakes of form out.
import type { IRecognitionException, IToken } from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultLexer,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LexerResult,
  type LexingReport,
  type TokenizeOptions,
} from 'langium';
import type { CaseFile } from '../generated/ast.ts';
import { CasefileGeneratedModule, CasefileGeneratedSharedModule } from '../generated/module.ts';
import { readLayout, type TokenTypes } from './layout.ts';
import type { Mistake } from './mistake.ts';

export interface Parsed {
  readonly tree: CaseFile;
  readonly mistakes: readonly Mistake[];
}

/** Langium hands the lexer's report on untouched; ours carries what the layout told. */
interface LayoutReport extends LexingReport {
  readonly mistakes: readonly Mistake[];
}

/** Langium's lexer, with the layout read before the parser sees the tokens. */
export class CaseFileLexer extends DefaultLexer {
  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const lexed = super.tokenize(text, options);
    const { tokens, mistakes } = readLayout(lexed.tokens, this.definition as TokenTypes);
    const report: LayoutReport = { diagnostics: [], mistakes };
    return { ...lexed, tokens, report };
  }
}

/** The parts that differ from Langium's defaults; a language server adds its own. */
export const CasefileModule = {
  parser: { Lexer: (services: LangiumCoreServices) => new CaseFileLexer(services) },
};

let services: LangiumCoreServices | undefined;

/** Services without an editor, made once: the parser is a fifth of a cold start. */
function coreServices(): LangiumCoreServices {
  if (services === undefined) {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CasefileGeneratedSharedModule);
    services = inject(createDefaultCoreModule({ shared }), CasefileGeneratedModule, CasefileModule);
    shared.ServiceRegistry.register(services);
  }
  return services;
}

/** Never throws: any text has a tree, if only an empty one. */
export function parseCaseFile(text: string): Parsed {
  const result = coreServices().parser.LangiumParser.parse<CaseFile>(text);
  const mistakes = [...(result.lexerReport as LayoutReport).mistakes];
  for (const error of result.lexerErrors)
    mistakes.push(unexpectedCharacter(text, error.offset, error.length));
  for (const error of result.parserErrors) mistakes.push(unexpectedText(text, error));
  return { tree: result.value, mistakes };
}

function unexpectedCharacter(text: string, offset: number, length: number): Mistake {
  return {
    rule: 'syntax/unexpected-character',
    start: offset,
    end: offset + length,
    message: `The character ${describeCharacter(text.charCodeAt(offset))} cannot stand here.`,
    todo: 'Remove it, or put the text in quotes.',
  };
}

const describeCharacter = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

function unexpectedText(text: string, error: IRecognitionException): Mistake {
  const token = placeOf(error);
  const atEnd = token === undefined || Number.isNaN(token.startOffset);
  const start = atEnd ? text.length : token.startOffset;
  const end = atEnd ? text.length : (token.endOffset ?? token.startOffset) + 1;
  return {
    rule: 'syntax/unexpected-text',
    start,
    end,
    message: atEnd
      ? 'The file ends in the middle of a block.'
      : `\`${text.slice(start, end)}\` does not belong here.`,
    todo: 'Write `key: value`, or a block with braces.',
  };
}

function placeOf(error: IRecognitionException): IToken | undefined {
  return Number.isNaN(error.token.startOffset)
    ? (error as { previousToken?: IToken }).previousToken
    : error.token;
}
