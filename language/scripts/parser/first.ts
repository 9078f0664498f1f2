// Which tokens a part of the grammar may begin with: by them alone the parser decides how to go on.
import { GrammarAST } from 'langium';

export interface First {
  /** The names of token types. */
  readonly tokens: ReadonlySet<string>;
  /** Whether the part may also be nothing. */
  readonly empty: boolean;
}

export type Element = GrammarAST.AbstractElement;

const first = new Map<Element, First>();

export function firstOf(element: Element): First {
  let known = first.get(element);
  if (known === undefined) {
    const once = firstOfOne(element);
    const isOptional = element.cardinality === '?' || element.cardinality === '*';
    known = isOptional ? { tokens: once.tokens, empty: true } : once;
    first.set(element, known);
  }
  return known;
}

/** What the part begins with where it is there, whatever its cardinality. */
export function firstOfOne(element: Element): First {
  if (GrammarAST.isKeyword(element)) return one(element.value);
  if (GrammarAST.isAssignment(element)) return firstOf(element.terminal);
  if (GrammarAST.isCrossReference(element)) return firstOf(terminalOf(element));
  if (GrammarAST.isRuleCall(element)) return firstOfRule(ruleOf(element));
  if (GrammarAST.isAlternatives(element)) return firstOfAlternatives(element.elements);
  if (GrammarAST.isGroup(element)) return firstOfSequence(element.elements);
  throw new Error(`The parser cannot be generated from a ${element.$type}.`);
}

function firstOfRule(rule: GrammarAST.AbstractRule): First {
  return GrammarAST.isParserRule(rule) ? firstOf(rule.definition) : one(rule.name);
}

function firstOfSequence(elements: readonly Element[]): First {
  const tokens = new Set<string>();
  for (const element of elements) {
    const { tokens: next, empty } = firstOf(element);
    for (const token of next) tokens.add(token);
    if (!empty) return { tokens, empty: false };
  }
  return { tokens, empty: true };
}

/** @throws where one token does not decide between the alternatives */
function firstOfAlternatives(elements: readonly Element[]): First {
  const tokens = new Set<string>();
  for (const element of elements) {
    const { tokens: next, empty } = firstOf(element);
    if (empty) throw new Error(`An alternative may be nothing: ${element.$cstNode?.text ?? element.$type}.`);
    for (const token of next) {
      if (tokens.has(token))
        throw new Error(`Two alternatives begin with ${token}: one token cannot decide.`);
      tokens.add(token);
    }
  }
  return { tokens, empty: false };
}

const one = (token: string): First => ({ tokens: new Set([token]), empty: false });

export function ruleOf({ rule }: GrammarAST.RuleCall): GrammarAST.AbstractRule {
  if (rule.ref === undefined) throw new Error(`There is no rule ${rule.$refText}.`);
  return rule.ref;
}

function terminalOf(reference: GrammarAST.CrossReference): Element {
  if (reference.terminal === undefined) throw new Error('A reference does not say by which terminal.');
  return reference.terminal;
}

/** Whether a part is one token: a keyword, a terminal, a reference, or a choice among such. */
export function isToken(element: Element): boolean {
  if (element.cardinality !== undefined) return false;
  if (GrammarAST.isKeyword(element) || GrammarAST.isCrossReference(element)) return true;
  if (GrammarAST.isAlternatives(element)) return element.elements.every(isToken);
  if (!GrammarAST.isRuleCall(element)) return false;
  const rule = ruleOf(element);
  return !GrammarAST.isParserRule(rule) || (rule.dataType !== undefined && isToken(rule.definition));
}
