// Langium's parser over the same tokens: for an editor, which needs the tree of the files that are open.
//
// The command line does without: to make Langium's parser takes longer than to check a file.
import {
  Lexer as ChevrotainLexer,
  createToken,
  createTokenInstance,
  type IToken,
  type TokenTypeDictionary,
} from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Lexer,
  type LexerResult,
  type LexingReport,
  type ParseResult,
  TextDocument,
} from 'langium';
import type { CaseFile } from '../generated/ast.ts';
import { CasefileGeneratedModule, CasefileGeneratedSharedModule } from '../generated/module.ts';
import { readLayout } from './layout.ts';
import type { Mistake } from './mistake.ts';
import { createCaseFileParser } from './node-builder.ts';
import { isVirtual, type Token } from './tokens.ts';

/** The parts that differ from Langium's defaults; a language server adds its own. */
export const CasefileModule = {
  parser: {
    Lexer: (services: LangiumCoreServices) => new CaseFileLexer(services),
    LangiumParser: createCaseFileParser,
  },
};

let services: LangiumCoreServices | undefined;

/** Services without an editor, made once. */
function coreServices(): LangiumCoreServices {
  if (services === undefined) {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CasefileGeneratedSharedModule);
    services = inject(createDefaultCoreModule({ shared }), CasefileGeneratedModule, CasefileModule);
    shared.ServiceRegistry.register(services);
  }
  return services;
}

/** The same file as Langium's tree. */
export const parseWithLangium = (text: string): ParseResult<CaseFile> =>
  coreServices().parser.LangiumParser.parse<CaseFile>(text);

/** Langium hands the lexer's report on untouched; ours carries what was told while the tokens were made. */
export interface LayoutReport extends LexingReport {
  readonly mistakes: readonly Mistake[];
}

/** Hands our tokens to Langium as Chevrotain's. */
class CaseFileLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor({ Grammar, parser }: LangiumCoreServices) {
    const types = Object.values(parser.TokenBuilder.buildTokens(Grammar));
    this.definition = Object.fromEntries(
      types.map(({ name }: { name: string }) => [name, createToken({ name, pattern: ChevrotainLexer.NA })]),
    );
  }

  tokenize(text: string): LexerResult {
    const { tokens, comments, mistakes } = readLayout(text);
    const report: LayoutReport = { diagnostics: [], mistakes };
    const document = TextDocument.create('', 'casefile', 0, text);
    return {
      tokens: tokens.map(token => this.#converted(token, document)),
      hidden: comments.map(comment => this.#converted(comment, document)),
      errors: [],
      report,
    };
  }

  #converted(token: Token, document: TextDocument): IToken {
    const { type, image, start, end } = token;
    const first = document.positionAt(start);
    const last = document.positionAt(end - 1);
    const tokenType = this.definition[type];
    if (tokenType === undefined) throw new Error(`The grammar has no token ${type}.`);
    const converted = createTokenInstance(
      tokenType,
      image,
      start,
      end - 1,
      first.line + 1,
      last.line + 1,
      first.character + 1,
      last.character + 1,
    );
    if (isVirtual(token)) converted.isInsertedInRecovery = true;
    return converted;
  }
}
