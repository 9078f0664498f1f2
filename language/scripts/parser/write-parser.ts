// Writes a parser by recursive descent from the rules of the grammar: one function a rule, one token of look-ahead.
//
// Where a part may go on or end, it goes on, as Langium's parser does. What the grammar has that is not foreseen here,
// or that one token cannot decide, stops the generation.
import { AstUtils, GrammarAST } from 'langium';
import { type Element, firstOf, firstOfOne, isToken, ruleOf } from './first.ts';
import { type Feature, featuresOf } from './write-tree.ts';

export function writeParser(grammar: GrammarAST.Grammar): string {
  const rules = grammar.rules.filter(GrammarAST.isParserRule).filter(rule => rule.dataType === undefined);
  const writer = new Writer(rules);
  const functions = rules.map(rule => writer.rule(rule));
  return `// Written by scripts/generate-parser.ts from language/grammar; never edited.
import { append, type Draft, MISSING, NONE, type Source } from '../source.ts';
import type { TokenType } from './tokens.ts';
import type * as tree from './tree.ts';

${[...functions, ...writer.helpers].join('\n\n')}

${writer.sets.join('\n')}
`;
}

/** From how many token types on they are looked up in a set. */
const SET = 4;

class Writer {
  /** Functions for choices that stand within a rule. */
  readonly helpers: string[] = [];
  /** Constants that hold the token types by which is decided. */
  readonly sets: string[] = [];
  readonly #setNames = new Map<string, string>();
  readonly #helperNames = new Map<string, string>();
  readonly #rules: readonly GrammarAST.ParserRule[];

  constructor(rules: readonly GrammarAST.ParserRule[]) {
    this.#rules = rules;
  }

  rule(rule: GrammarAST.ParserRule): string {
    const { definition } = rule;
    if (rule.fragment) return this.#fragment(rule);
    const type = interfaceOf(rule);
    const head = `${rule.entry ? 'export ' : ''}function ${nameOf(rule)}(source: Source): tree.${type.name} {`;
    if (GrammarAST.isAlternatives(definition) && definition.elements.every(GrammarAST.isRuleCall)) {
      return [head, ...this.#choice(definition.elements), '}'].join('\n');
    }
    const features = featuresOf(type).map(feature => `${feature.name}: ${initial(feature)}`);
    return [
      head,
      `  const node: Draft<tree.${type.name}> = { $type: '${type.name}', start: source.start, end: source.start, ${features.join(', ')} };`,
      ...this.#element(definition, true).map(indented),
      '  node.end = source.end;',
      '  return node;',
      '}',
    ].join('\n');
  }

  /** A fragment fills the nodes of the rules that call it. */
  #fragment(rule: GrammarAST.ParserRule): string {
    const callers = callersOf(rule, this.#rules);
    const types = [...new Set(callers.map(caller => `tree.${interfaceOf(caller).name}`))];
    return [
      `function ${nameOf(rule)}(source: Source, node: Draft<${types.join(' | ')}>): void {`,
      ...this.#element(rule.definition, true).map(indented),
      '}',
    ].join('\n');
  }

  /** @param tested whether the next token is known to be one with which the element may begin */
  #element(element: Element, tested: boolean): string[] {
    const once = (isTested: boolean): string[] => this.#once(element, isTested);
    const condition = (): string => this.#isIn(firstOfOne(element).tokens);
    switch (element.cardinality) {
      case '?':
        return [`if (${condition()}) {`, ...once(true).map(indented), '}'];
      case '*':
        return [`while (${condition()}) {`, ...once(true).map(indented), '}'];
      case '+':
        return ['do {', ...once(false).map(indented), `} while (${condition()});`];
      default:
        return once(tested);
    }
  }

  /** The element as it stands, once. */
  #once(element: Element, tested: boolean): string[] {
    if (GrammarAST.isGroup(element)) {
      return element.elements.flatMap((part, i) => this.#element(part, tested && i === 0));
    }
    if (GrammarAST.isAssignment(element)) return this.#assignment(element, tested);
    if (GrammarAST.isAlternatives(element)) return this.#alternatives(element.elements, tested);
    if (isToken(element)) return [...this.#need(element, tested), 'source.take();'];
    if (GrammarAST.isRuleCall(element)) {
      const rule = ruleOf(element);
      if (GrammarAST.isParserRule(rule) && rule.fragment) return [`${nameOf(rule)}(source, node);`];
    }
    throw new Error(`The parser cannot be generated from a ${element.$type} that is not assigned.`);
  }

  #alternatives(elements: readonly Element[], tested: boolean): string[] {
    const lines = elements.flatMap(element => [
      ...cases(element).map(label => `  ${label}`),
      ...this.#element(element, true).map(line => `    ${line}`),
      '    break;',
    ]);
    const otherwise = tested ? [] : ['  default:', '    source.fail();'];
    return ['switch (source.next()) {', ...lines, ...otherwise, '}'];
  }

  /** A choice among rules, each of which gives a node. */
  #choice(elements: readonly Element[]): string[] {
    const sorted = [...elements].sort((a, b) => firstOf(a).tokens.size - firstOf(b).tokens.size);
    const lines = sorted.flatMap(element => [
      ...cases(element).map(label => `    ${label}`),
      `      return ${nameOf(ruleOf(element as GrammarAST.RuleCall))}(source);`,
    ]);
    return [
      '  switch (source.next()) {',
      ...lines,
      '    default:',
      '      return source.unforeseen();',
      '  }',
    ];
  }

  #assignment(assignment: GrammarAST.Assignment, tested: boolean): string[] {
    const { feature, operator, terminal } = assignment;
    const node = `node.${feature}`;
    if (!isToken(terminal)) {
      const value = this.#node(terminal);
      return [operator === '+=' ? `${node} = append(${node}, ${value});` : `${node} = ${value};`];
    }
    const value =
      operator === '+='
        ? `append(${node}, source.take())`
        : isOptional(assignment)
          ? 'source.takeWritten()'
          : 'source.take()';
    return [...this.#need(terminal, tested), `${node} = ${value};`];
  }

  /** Makes sure of the next token, where that is not known. */
  #need(element: Element, tested: boolean): string[] {
    return tested ? [] : [`source.need(${this.#set(firstOf(element).tokens)});`];
  }

  #node(element: Element): string {
    if (GrammarAST.isRuleCall(element)) return `${nameOf(ruleOf(element))}(source)`;
    if (!GrammarAST.isAlternatives(element) || !element.elements.every(GrammarAST.isRuleCall)) {
      throw new Error(`The parser cannot be generated from an assigned ${element.$type}.`);
    }
    const rules = element.elements.map(ruleOf).filter(GrammarAST.isParserRule);
    const name = `parse${rules.map(rule => rule.name).join('Or')}`;
    if (!this.#helperNames.has(name)) {
      this.#helperNames.set(name, name);
      const types = [...new Set(rules.map(rule => `tree.${interfaceOf(rule).name}`))];
      this.helpers.push(
        [
          `function ${name}(source: Source): ${types.join(' | ')} {`,
          ...this.#choice(element.elements),
          '}',
        ].join('\n'),
      );
    }
    return `${name}(source)`;
  }

  #isIn(tokens: ReadonlySet<string>): string {
    if (tokens.size >= SET) return `${this.#set(tokens)}.has(source.next())`;
    return [...tokens].map(token => `source.next() === '${token}'`).join(' || ');
  }

  #set(tokens: ReadonlySet<string>): string {
    const listed = [...tokens].map(token => `'${token}'`).join(', ');
    let name = this.#setNames.get(listed);
    if (name === undefined) {
      name = `SET_${this.#setNames.size}`;
      this.#setNames.set(listed, name);
      this.sets.push(`const ${name}: ReadonlySet<TokenType> = new Set<TokenType>([${listed}]);`);
    }
    return name;
  }
}

const indented = (line: string): string => `  ${line}`;

const cases = (element: Element): string[] => [...firstOf(element).tokens].map(token => `case '${token}':`);

const nameOf = ({ name }: GrammarAST.AbstractRule): string => `parse${name}`;

function interfaceOf({ name, returnType }: GrammarAST.ParserRule): GrammarAST.Interface {
  if (!GrammarAST.isInterface(returnType?.ref))
    throw new Error(`The rule ${name} does not say what it returns.`);
  return returnType.ref;
}

/** Whether the feature that is assigned may be left out; a fragment fills the nodes of the rules that call it. */
function isOptional(assignment: GrammarAST.Assignment): boolean {
  const rule = AstUtils.getContainerOfType(assignment, GrammarAST.isParserRule);
  const grammar = AstUtils.getContainerOfType(assignment, GrammarAST.isGrammar);
  if (rule === undefined || grammar === undefined) throw new Error('An assignment stands in no rule.');
  const [node] = rule.fragment ? callersOf(rule, grammar.rules.filter(GrammarAST.isParserRule)) : [rule];
  const features = node === undefined ? [] : featuresOf(interfaceOf(node));
  return features.some(({ name, optional }) => name === assignment.feature && optional);
}

const callersOf = (
  rule: GrammarAST.ParserRule,
  rules: readonly GrammarAST.ParserRule[],
): readonly GrammarAST.ParserRule[] =>
  rules.filter(caller =>
    AstUtils.streamAst(caller).some(part => GrammarAST.isRuleCall(part) && ruleOf(part) === rule),
  );

/** What a feature holds before anything is found for it. */
function initial({ name, holds, many, optional }: Feature): string {
  if (many) return 'NONE';
  if (optional) return 'undefined';
  if (holds !== 'Token') throw new Error(`The node that ${name} holds may be missing.`);
  return 'MISSING';
}
