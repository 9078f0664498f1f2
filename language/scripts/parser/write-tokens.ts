// Writes the token types and the terminals of the grammar as data for the lexer.
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { ASCII, shapeOf } from './first-characters.ts';

export function writeTokens(grammar: GrammarAST.Grammar): string {
  const terminals = grammar.rules.filter(GrammarAST.isTerminalRule).map(readTerminal);
  const keywords = [
    ...new Set(
      AstUtils.streamAst(grammar)
        .filter(GrammarAST.isKeyword)
        .map(keyword => keyword.value),
    ),
  ];
  const signs = keywords.filter(keyword => keyword.length === 1);
  const words = keywords.filter(keyword => keyword.length > 1).sort();
  const types = [...terminals.map(({ name }) => name), ...signs, ...words];
  return `${HEAD}
${terminals.map(writeTerminal).join('\n')}

/** The signs of the language: tokens of one character each. */
const SIGNS = [${signs.map(sign => `'${sign}'`).join(', ')}] as const;

/** The words of the language. Where a terminal finds one of them, it is a token of its own type. */
export const KEYWORDS: ReadonlyMap<string, TokenType> = new Map<string, TokenType>([
${words.map(word => `  ['${word}', '${word}'],`).join('\n')}
]);

/** The type of a token: a terminal, or the sign or word itself. Behind the last token stands one of no type. */
export type TokenType =
${types.map(type => `  | '${type}'`).join('\n')}
  | '';

${writeCandidates(terminals, signs)}
`;
}

const HEAD = `// Written by scripts/generate-parser.ts from language/grammar; never edited.

/** A terminal of the grammar; the first that matches wins. */
export interface Terminal {
  readonly type: TokenType;
  readonly pattern: RegExp;
  /** It is no part of the form: a comment, or white space. */
  readonly hidden: boolean;
  /** White space. */
  readonly blank: boolean;
  readonly spansLines: boolean;
}
`;

interface Read {
  readonly name: string;
  readonly pattern: RegExp;
  readonly hidden: boolean;
  readonly first: ReadonlySet<number>;
  readonly spansLines: boolean;
}

function readTerminal(rule: GrammarAST.TerminalRule): Read {
  const pattern = GrammarUtils.terminalRegex(rule);
  return { name: rule.name, pattern, hidden: rule.hidden, ...shapeOf(pattern) };
}

function writeTerminal({ name, pattern, hidden, spansLines }: Read): string {
  const blank = hidden && new RegExp(`^(?:${pattern.source})$`).test(' ');
  return `const ${name}: Terminal = { type: '${name}', pattern: /${pattern.source}/y, hidden: ${hidden}, blank: ${blank}, spansLines: ${spansLines} };`;
}

/** For each first character the terminals that may begin with it, in the order of the grammar. */
function writeCandidates(terminals: readonly Read[], signs: readonly string[]): string {
  const lists = new Map<string, string>();
  const table: string[] = [];
  for (let code = 0; code <= ASCII; code++) {
    const sign = signs.find(known => known.charCodeAt(0) === code);
    const found = terminals.filter(({ first }) => first.has(code)).map(({ name }) => name);
    if (sign !== undefined && found.length > 0) throw new Error(`${found[0]} begins with the sign ${sign}.`);
    const list = sign === undefined ? `[${found.join(', ')}]` : `'${sign}'`;
    if (sign === undefined && !lists.has(list)) lists.set(list, `FIRST_${lists.size}`);
    table.push(lists.get(list) ?? list);
  }
  return `${[...lists].map(([list, name]) => `const ${name}: readonly Terminal[] = ${list};`).join('\n')}

/** By the code of the first character: the sign that it is, or the terminals to try. The last is for all beyond ASCII. */
export const CANDIDATES: readonly (readonly Terminal[] | (typeof SIGNS)[number])[] = [
  ${table.join(', ').replace(/(.{90,110}?), /g, '$1,\n  ')},
];`;
}
