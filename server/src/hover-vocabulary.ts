// What hovers tell from the vocabulary: keywords, keys, subjects and words of closed lists.
import { type AnyRule, rules } from '@casefile/language';
import {
  type Block,
  headLine,
  type Key,
  modelName,
  type Shape,
  shapeInWords,
  type Words,
} from '@casefile/language/lsp';
import type { Pointed } from './hover.ts';
import { code, fenced, provisionInWords, ruleLink } from './markdown.ts';
import type { CaseRoot } from './root.ts';
import type { Spot } from './spot.ts';

/** Longer lists are for completion; a hover shows the first few. */
const SHOWN_WORDS = 12;

/** The words of a list, in the edition of a root. */
export const wordsOf = (words: Words, root: CaseRoot): Readonly<Record<string, string>> =>
  typeof words === 'string' ? (root.workspace.law.edition.lists[words] ?? {}) : words;

export function describeBlock({ blocks, text }: Spot): string | undefined {
  const block = blocks.at(-1);
  if (block === undefined || block.keyword !== text) return undefined;
  return blockInWords(block);
}

export const blockInWords = (block: Block): string => `${fenced([headLine(block)])}\n\n${block.meaning}`;

export const describeWaiver = (keyword: string): string =>
  keyword === 'waive'
    ? 'Accepts a finding in the open: a reason always, and where the rule rests on statute or regulation the authority and the last day too.'
    : 'Says that the author holds a finding to be wrong. It stays visible, as information.';

/** The key at a place, or the key whose value stands there. */
export function describeKey({ spot, root, opensPages }: Pointed): string | undefined {
  const block = spot.blocks.at(-1);
  const { key } = spot;
  if (block === undefined || key?.facts === undefined) return undefined;
  return keyInWords(block, key.name, key.facts, root, opensPages);
}

export function keyInWords(
  block: Block,
  name: string,
  facts: Key,
  root: CaseRoot,
  opensPages: boolean,
): string {
  const { law } = root.workspace;
  const words = (given: Words): Readonly<Record<string, string>> => wordsOf(given, root);
  const provision = facts.provision === undefined ? undefined : provisionInWords(facts.provision, law);
  const reading = rulesAbout(block, name, facts).map(({ id }) => ruleLink(id, opensPages));
  return [
    `**${name}** in ${code(block.keyword)}: ${listOf(facts) === undefined ? shapeInWords(facts, words) : shortShape(facts)}`,
    `${facts.meaning}${facts.due === undefined ? '' : ` Due ${facts.due}.`}`,
    listInWords(facts, words),
    provision,
    reading.length === 0 ? undefined : `Rules: ${reading.join(', ')}`,
  ]
    .filter(part => part !== undefined)
    .join('\n\n');
}

/** The closed list that a value is taken from. */
function listOf(shape: Shape): Words | undefined {
  if (shape.shape === 'word' || shape.shape === 'counted') return shape.words;
  if (shape.shape === 'act') return shape.by;
  return shape.shape === 'list' ? listOf(shape.of) : undefined;
}

function shortShape(key: Key): string {
  const also = `${key.none ? ', or `none`' : ''}${key.notApplicable ? ', or `not-applicable "…"`' : ''}`;
  const shape: Readonly<Record<string, string>> = {
    word: 'one of these words',
    counted: 'a number and one of these words',
    act: 'a date, `by` one of these',
    list: 'a list of these words',
  };
  return `${shape[key.shape] ?? key.shape}${key.shape === 'list' && key.all ? ', or `all`' : ''}${also}`;
}

function listInWords(
  facts: Key,
  words: (given: Words) => Readonly<Record<string, string>>,
): string | undefined {
  const given = listOf(facts);
  if (given === undefined) return undefined;
  const rows = Object.entries(words(given));
  const shown = rows.slice(0, SHOWN_WORDS).map(([word, meaning]) => `- ${code(word)} ${meaning}`);
  const more = rows.length - shown.length;
  return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

/** The rules that need the key, or rest on the provision that asks for it. */
function rulesAbout(block: Block, name: string, { provision }: Key): readonly AnyRule[] {
  const property = modelName(name);
  return rules.filter(
    rule =>
      (rule.on === block.type && rule.needs?.includes(property)) ||
      rule.provisions.some(rested => rested === provision),
  );
}

/** A word of a closed list, or who acted. */
export function describeWord({ spot, root }: Pointed): string | undefined {
  const facts = spot.key?.facts;
  if (spot.text === 'none') return '`none`: the author says that there is nothing of the kind.';
  if (spot.text === 'not-applicable') return '`not-applicable`: it does not apply, for the reason given.';
  if (spot.text === 'all') return '`all`: every word of the list.';
  const words = facts && listOf(facts);
  const meaning = words === undefined ? undefined : wordsOf(words, root)[spot.text];
  return meaning === undefined ? undefined : `${code(spot.text)} ${meaning}`;
}

/** The word in a head, such as the kind of document. */
export function describeSubject({ spot, root }: Pointed): string | undefined {
  const subject = spot.blocks.at(-1)?.head.subject;
  const meaning = subject === undefined ? undefined : wordsOf(subject, root)[spot.text];
  return meaning === undefined ? undefined : `${code(spot.text)} ${meaning}`;
}
