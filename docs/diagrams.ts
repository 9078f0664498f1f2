// Syntax diagrams: of the form, from the Langium grammar, and of the heads of declarations, from the vocabulary.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '@casefile/language';
import { EmptyFileSystem, GrammarAST } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';
import { createGrammarDiagramSvg } from 'langium-railroad';

type Element = GrammarAST.AbstractElement;
type Cardinality = Element['cardinality'];

const GRAMMAR = join(import.meta.dirname, '../language/grammar/casefile.langium');

/** The rules that are shown, in the order of reading. */
const SHOWN = [
  ...['CaseFile', 'Declaration', 'Head', 'Body', 'Entry', 'NestedBlock', 'Property', 'Waiver'],
  ...['Value', 'DatedAct', 'Quantity', 'Money', 'WordValue', 'List'],
] as const;

export type FormRule = (typeof SHOWN)[number];

/*
 * The grammar forgives: it gives every text a tree, and what is wrong in it is told afterwards. A diagram shows the
 * form as it should be, so what only serves to forgive is taken out of it.
 */

/** What holds text that is no part of the form. */
const FORGIVEN_FEATURES: ReadonlySet<string> = new Set(['odd', 'title']);
/** Parts that may be absent in the tree, and whose absence is told as a mistake; a waiver has a body too. */
const REQUIRED_FEATURES: ReadonlySet<string> = new Set(['value', 'rule', 'by', 'most', 'about', 'close']);
const REQUIRED_CALLS: Readonly<Record<string, string>> = { Waiver: 'Body' };
/** Rules that stand for text in the wrong place, for each rule that lets them in. */
const FORGIVEN_CALLS: Readonly<Record<string, string>> = {
  CaseFile: 'Entry',
  Body: 'Declaration',
  Entry: 'Stray',
};

const CSS = `
svg.railroad-diagram { background-color: #ffffff; }
svg.railroad-diagram path { stroke-width: 2; stroke: #57606a; }
svg.railroad-diagram rect { stroke-width: 2; stroke: #57606a; fill: #ddf4ff; }
svg.railroad-diagram rect[rx] { fill: #dafbe1; }
svg.railroad-diagram text { font: 14px ui-monospace, monospace; }
`;

/** An SVG for each shown rule of the grammar. */
export function formDiagrams(): ReadonlyMap<FormRule, string> {
  const { grammar } = createLangiumGrammarServices(EmptyFileSystem);
  const { value } = grammar.parser.LangiumParser.parse<GrammarAST.Grammar>(readFileSync(GRAMMAR, 'utf8'));
  const rules = SHOWN.map(name => {
    const rule = value.rules.find(known => known.name === name);
    if (rule === undefined || !GrammarAST.isParserRule(rule)) throw new Error(`There is no rule ${name}.`);
    return diagramRule(name, prune(rule.definition, name) ?? sequence([]));
  });
  return draw(rules) as ReadonlyMap<FormRule, string>;
}

/** The SVG of the head of a declaration: `vacancy Name "…" for Position { … }`. */
export function headDiagram({ keyword, head, plain }: Block): string {
  const { name, subject, label, about } = head;
  const part = (element: Element, isRequired: boolean | undefined): Element[] => [
    isRequired ? element : { ...element, cardinality: '?' },
  ];
  const elements: Element[] = [
    keywordOf(keyword),
    ...(name === undefined ? [] : part(call('Name'), name === 'required')),
    ...(subject === undefined ? [] : [call('word')]),
    ...(label === undefined ? [] : part(call('"…"'), label.required)),
    ...(about === undefined
      ? []
      : part(sequence([keywordOf('for'), choice(about.kinds.map(kind => call(kind)))]), about.required)),
    ...part(sequence([keywordOf('{'), { ...call('entry'), cardinality: '*' }, keywordOf('}')]), !plain),
  ];
  return draw([diagramRule(keyword, sequence(elements))]).get(keyword) ?? '';
}

const draw = (rules: readonly GrammarAST.ParserRule[]): Map<string, string> =>
  new Map(
    [...createGrammarDiagramSvg([...rules], { css: CSS })].map(([name, svg]) => [name, `${svg.trimEnd()}\n`]),
  );

/** The element without what only serves to forgive; nothing where nothing is left. */
function prune(element: Element, rule: string): Element | undefined {
  if (GrammarAST.isAssignment(element)) return pruneAssignment(element, rule);
  if (GrammarAST.isRuleCall(element)) {
    const name = element.rule.$refText;
    if (name === FORGIVEN_CALLS[rule]) return undefined;
    return call(name, name === REQUIRED_CALLS[rule] ? undefined : element.cardinality);
  }
  if (GrammarAST.isAlternatives(element)) return pruneAlternatives(element, rule);
  if (GrammarAST.isGroup(element)) {
    const kept = element.elements.flatMap(inner => prune(inner, rule) ?? []);
    const isRequired = element.elements.some(standsIn);
    return kept.length === 0 ? undefined : sequence(kept, isRequired ? undefined : element.cardinality);
  }
  // Actions, which only shape the tree.
  return GrammarAST.isKeyword(element) ? keywordOf(element.value, element.cardinality) : undefined;
}

function pruneAssignment(
  { feature, terminal, cardinality }: GrammarAST.Assignment,
  rule: string,
): Element | undefined {
  if (FORGIVEN_FEATURES.has(feature)) return undefined;
  const kept = GrammarAST.isCrossReference(terminal) ? terminal.terminal : terminal;
  const pruned = kept && prune(kept, rule);
  if (pruned === undefined) return undefined;
  return withCardinality(pruned, REQUIRED_FEATURES.has(feature) ? undefined : cardinality);
}

function pruneAlternatives(element: GrammarAST.Alternatives, rule: string): Element | undefined {
  const kept = element.elements.flatMap(inner => prune(inner, rule) ?? []);
  const items = element.elements.find(inner => GrammarAST.isAssignment(inner) && inner.feature === 'items');
  if (items !== undefined) return separated(prune(items, rule) ?? call('Value'));
  const [only] = kept;
  if (only === undefined) return undefined;
  return withCardinality(
    kept.length === 1 ? only : choice(kept),
    standsIn(element) ? undefined : element.cardinality,
  );
}

/** Commas may stand anywhere in the tree of a list; they belong between its items. */
const separated = (item: Element): Element => sequence([item, sequence([keywordOf(','), item], '*')], '?');

/** Whether what is no part of the form may stand in the place of a part that is required. */
const standsIn = (element: Element): boolean =>
  GrammarAST.isAlternatives(element) &&
  [FORGIVEN_FEATURES, REQUIRED_FEATURES].every(features =>
    element.elements.some(inner => GrammarAST.isAssignment(inner) && features.has(inner.feature)),
  );

// Elements as the library of diagrams reads them: plain data, not linked into a grammar.
const made = (element: object): Element => element as Element;
const call = (name: string, cardinality?: Cardinality): Element =>
  withCardinality(made({ $type: 'RuleCall', rule: { $refText: name } }), cardinality);
const keywordOf = (value: string, cardinality?: Cardinality): Element =>
  withCardinality(made({ $type: 'Keyword', value }), cardinality);
const sequence = (elements: readonly Element[], cardinality?: Cardinality): Element =>
  withCardinality(made({ $type: 'Group', elements }), cardinality);
const choice = (elements: readonly Element[]): Element =>
  elements.length === 1 && elements[0] !== undefined
    ? elements[0]
    : made({ $type: 'Alternatives', elements });
const withCardinality = (element: Element, cardinality: Cardinality): Element =>
  cardinality === undefined ? element : made({ ...element, cardinality });
const diagramRule = (name: string, definition: Element): GrammarAST.ParserRule =>
  ({ $type: 'ParserRule', name, definition }) as GrammarAST.ParserRule;
