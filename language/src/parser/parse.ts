// Parses a case file: text in, syntax tree and mistakes of form out.
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
} from 'langium';
import type { CaseFile } from '../generated/ast.ts';
import { CasefileGeneratedModule, CasefileGeneratedSharedModule } from '../generated/module.ts';
import { CaseFileLexer, CaseFileTokenBuilder, type LayoutReport } from './lexer.ts';
import type { Mistake } from './mistake.ts';
import { createCaseFileParser } from './node-builder.ts';

export interface Parsed {
  readonly tree: CaseFile;
  readonly mistakes: readonly Mistake[];
}

/** The parts that differ from Langium's defaults; a language server adds its own. */
export const CasefileModule = {
  parser: {
    TokenBuilder: () => new CaseFileTokenBuilder(),
    Lexer: (services: LangiumCoreServices) => new CaseFileLexer(services),
    LangiumParser: createCaseFileParser,
  },
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
  // The layout leaves nothing that the grammar has no place for; should it ever, the reader is still told where.
  for (const { token } of result.parserErrors) mistakes.push(unexpectedText(text, token.startOffset));
  return { tree: result.value, mistakes };
}

function unexpectedText(text: string, offset: number): Mistake {
  const start = Number.isNaN(offset) ? text.length : offset;
  return {
    rule: 'syntax/unexpected-text',
    start,
    end: start,
    message: 'The file cannot be read from here on.',
    todo: 'Write `key: value`, or a block with braces.',
  };
}
