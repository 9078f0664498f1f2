// The case files of the benchmark as plain data, for tools that do not read the language.
import type * as tree from '../../language/src/parser/generated/tree.ts';
import { parseCaseFile } from '../../language/src/parser/parse.ts';
import { declarations, nestedIn } from '../../language/src/vocabulary/index.ts';
import type { Block } from '../../language/src/vocabulary/shapes.ts';

export type Fact = string | number | boolean | readonly Fact[] | { readonly [key: string]: Fact };

/** The declarations of a file. A block that may stand several times in another is a list. */
export function factsOf(text: string): Fact[] {
  const { tree, mistakes } = parseCaseFile(text);
  if (mistakes.length > 0) throw new Error(`A case of the benchmark is wrong: ${mistakes[0]?.message}`);
  return tree.entries.map(entry => {
    const block = (declarations as Readonly<Record<string, Block>>)[(entry as tree.Block).keyword.image];
    if (block === undefined) throw new Error('A case of the benchmark holds more than declarations.');
    return { kind: block.keyword, ...factsOfBlock(entry as tree.Block, block) };
  });
}

function factsOfBlock(node: tree.Block, block: Block): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  if (node.name !== undefined) facts.name = node.name.image;
  if (node.subject !== undefined) facts.subject = node.subject.image;
  if (node.label !== undefined) facts.label = unquoted(node.label.image);
  if (node.about !== undefined) facts.for = node.about.image;
  for (const entry of node.entries) {
    if (entry.$type === 'Property') {
      const { key, value } = entry as tree.Property;
      if (value !== undefined) facts[key.image.replace(/[ \t]*:$/, '')] = factOf(value);
      continue;
    }
    const inner = entry as tree.Block;
    const keyword = inner.keyword.image;
    const kind = nestedIn(block)[keyword];
    if (kind === undefined) throw new Error(`\`${keyword}\` does not belong into \`${block.keyword}\`.`);
    const read = factsOfBlock(inner, kind);
    if (block.many?.[keyword] === undefined) facts[keyword] = read;
    else facts[keyword] = [...((facts[keyword] as Fact[] | undefined) ?? []), read];
  }
  return facts;
}

function factOf(value: tree.Value): Fact {
  switch (value.$type) {
    case 'Text':
      return unquoted((value as tree.Text).text.image);
    case 'DatedAct': {
      const { date, by } = value as tree.DatedAct;
      return by === undefined ? date.image : { date: date.image, by: by.image };
    }
    case 'Money': {
      const { least, most } = value as tree.Money;
      return most === undefined ? amount(least.image) : { from: amount(least.image), to: amount(most.image) };
    }
    case 'Quantity': {
      const { number, unit } = value as tree.Quantity;
      return unit === undefined ? Number(number.image) : { number: Number(number.image), unit: unit.image };
    }
    case 'NameValue':
      return (value as tree.NameValue).to.image;
    case 'List':
      return (value as tree.List).items.map(factOf);
    default: {
      const { word: written, reason } = value as tree.WordValue;
      const word = written.image;
      if (reason !== undefined) return { answer: word, reason: unquoted(reason.image) };
      return word === 'yes' ? true : word === 'no' ? false : word;
    }
  }
}

const unquoted = (text: string): string => text.replace(/^"|"$/g, '');
const amount = (text: string): number => Number(text.replace(/[$,]/g, ''));

/** How many names of other declarations stand in a text. */
export function referencesIn(text: string): number {
  const inValue = (value: tree.Value | undefined): number =>
    value?.$type === 'NameValue' ? 1 : value?.$type === 'List' ? sum((value as tree.List).items, inValue) : 0;
  const inEntry = (entry: tree.Entry): number =>
    entry.$type === 'Property'
      ? inValue((entry as tree.Property).value)
      : Number((entry as tree.Block).about !== undefined) + sum((entry as tree.Block).entries, inEntry);
  return sum(parseCaseFile(text).tree.entries, inEntry);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
