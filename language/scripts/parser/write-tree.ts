// Writes the types of the syntax tree from the interfaces of the grammar. Its leaves are tokens, its nodes know their place.
import { GrammarAST } from 'langium';

/** What a feature of a node holds. */
export interface Feature {
  readonly name: string;
  /** `Token`, or the name of the interface of the nodes. */
  readonly holds: string;
  readonly many: boolean;
  readonly optional: boolean;
}

export function writeTree(grammar: GrammarAST.Grammar): string {
  return `// Written by scripts/generate-parser.ts from language/grammar; never edited.
import type { Token } from '../tokens.ts';

/** Where it stands in the text: offsets, \`end\` exclusive. */
interface Node {
  readonly start: number;
  readonly end: number;
}

${grammar.interfaces.map(written => writeInterface(written, grammar)).join('\n\n')}
`;
}

function writeInterface(written: GrammarAST.Interface, grammar: GrammarAST.Grammar): string {
  const bases = written.superTypes.map(base => base.$refText);
  const types = [written.name, ...heirsOf(written, grammar)].sort().map(name => `'${name}'`);
  return [
    `export interface ${written.name} extends ${bases.length === 0 ? 'Node' : bases.join(', ')} {`,
    `  readonly $type: ${types.join(' | ')};`,
    ...written.attributes.map(readFeature).map(feature => `  readonly ${feature.name}: ${typeOf(feature)};`),
    '}',
  ].join('\n');
}

function heirsOf(base: GrammarAST.Interface, grammar: GrammarAST.Grammar): string[] {
  return grammar.interfaces
    .filter(({ superTypes }) => superTypes.some(({ ref }) => ref === base))
    .flatMap(heir => [heir.name, ...heirsOf(heir, grammar)]);
}

const typeOf = ({ holds, many, optional }: Feature): string =>
  many ? `readonly ${holds}[]` : optional ? `${holds} | undefined` : holds;

/** The features of a node of an interface, those that it inherits first. */
export const featuresOf = (written: GrammarAST.Interface): readonly Feature[] => [
  ...written.superTypes.flatMap(({ ref }) => (GrammarAST.isInterface(ref) ? featuresOf(ref) : [])),
  ...written.attributes.map(readFeature),
];

function readFeature({ name, type, isOptional }: GrammarAST.TypeAttribute): Feature {
  const many = GrammarAST.isArrayType(type);
  const inner = many ? type.elementType : type;
  const holds =
    GrammarAST.isSimpleType(inner) && inner.typeRef !== undefined ? inner.typeRef.$refText : 'Token';
  // A word that may stand there, `for?='for'`, is there or not.
  const isFlag = GrammarAST.isSimpleType(inner) && inner.primitiveType === 'boolean';
  return { name, holds, many, optional: isOptional || isFlag };
}
