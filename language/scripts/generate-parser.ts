// Writes the lexer's table, the types of the syntax tree and the parser of the command line from language/grammar.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CasefileGrammar } from '../src/generated/grammar.ts';
import { writeParser } from './parser/write-parser.ts';
import { writeTokens } from './parser/write-tokens.ts';
import { writeTree } from './parser/write-tree.ts';

const generated = join(import.meta.dirname, '..', 'src', 'parser', 'generated');
mkdirSync(generated, { recursive: true });
const grammar = CasefileGrammar();
writeFileSync(join(generated, 'tokens.ts'), writeTokens(grammar));
writeFileSync(join(generated, 'tree.ts'), writeTree(grammar));
writeFileSync(join(generated, 'parser.ts'), writeParser(grammar));
