// A page for each declaration of the language, made from the vocabulary: its blocks and keys, their shapes and meanings.
import type { ClosedList, Edition } from '../law/edition.ts';
import { declarations, nestedIn } from './index.ts';
import type { Block, Head, Key, Shape, Words } from './shapes.ts';

/** The keywords of all declarations, in the order of the language. */
export const declarationKeywords: readonly string[] = Object.keys(declarations);

/** The page of a declaration in Markdown; nothing for an unknown keyword. */
export function describeDeclaration(keyword: string, edition: Edition): string | undefined {
  const block = Object.hasOwn(declarations, keyword)
    ? (declarations as Readonly<Record<string, Block>>)[keyword]
    : undefined;
  if (block === undefined) return undefined;
  const words = (given: Words): ClosedList =>
    typeof given === 'string' ? (edition.lists[given] ?? {}) : given;
  return [`# ${keyword}`, '', ...describeBlock(block, words, 2)].join('\n');
}

type ListOf = (words: Words) => ClosedList;

function describeBlock(block: Block, words: ListOf, level: number): string[] {
  const nested = Object.values(nestedIn(block));
  return [
    block.meaning,
    '',
    '```',
    headLine(block),
    '```',
    '',
    ...headNotes(block.head, words),
    ...keyTable(block, words),
    ...nested.flatMap(inner => [
      `${'#'.repeat(level)} ${inner.keyword}`,
      '',
      // Terminals do not show how deep a heading is.
      `${level > 2 ? `Inside \`${block.keyword}\`. ` : ''}${block.once?.[inner.keyword] === undefined ? 'May stand several times.' : 'Stands once at most.'}`,
      '',
      ...describeBlock(inner, words, level + 1),
    ]),
  ];
}

/** `vacancy Name "…" for Position { … }`. */
export function headLine({ keyword, head, plain, keys }: Block): string {
  const name = head.name === undefined ? undefined : 'Name';
  const subject = head.subject === undefined ? undefined : 'word';
  const label = head.label === undefined ? undefined : '"…"';
  const about = head.about === undefined ? undefined : `for ${head.about.kinds.join('|')}`;
  const body = Object.keys(keys).length === 0 && plain ? undefined : plain ? '[{ … }]' : '{ … }';
  return [keyword, name, subject, label, about, body].filter(part => part !== undefined).join(' ');
}

function headNotes({ subject, label, about }: Head, words: ListOf): string[] {
  const notes = [
    subject && `- The word is ${listed(subject, words)}.`,
    label && `- In quotes: ${lower(label.meaning)}${label.required ? '' : ' It may be left out.'}`,
    about && `- After \`for\`: ${lower(about.meaning)}${about.required ? '' : ' It may be left out.'}`,
  ].filter(note => note !== undefined);
  return notes.length === 0 ? [] : [...notes, ''];
}

function keyTable({ keys }: Block, words: ListOf): string[] {
  const rows = Object.entries(keys);
  if (rows.length === 0) return [];
  return [
    '| key | value | meaning |',
    '|---|---|---|',
    ...rows.map(([key, facts]) => `| \`${key}\` | ${shapeInWords(facts, words)} | ${meaningOf(facts)} |`),
    '',
  ];
}

function meaningOf({ meaning, due, provision }: Key): string {
  const when = due === undefined ? '' : ` Due ${due}.`;
  return `${meaning}${when}${provision === undefined ? '' : ` (${provision})`}`;
}

/** How a page calls what the vocabulary refers to: plainly, or with a link. */
export interface Saying {
  /** The words of a closed list. */
  readonly words: (words: Words) => string;
  /** By whom an act is done. */
  readonly official: (officials: Words) => string;
  /** A type of record. */
  readonly record: (type: string) => string;
}

/** What a key holds, in words: `date`, `yes` or `no`, a list, with what may stand in its place. Markdown. */
export const shapeInWords = (key: Key, words: ListOf): string =>
  valueInWords(key, {
    words: given => listed(given, words),
    official: () => 'an official',
    record: type => type,
  });

/** The same, with a way of its own to call what the vocabulary refers to. */
export function valueInWords(key: Key, say: Saying): string {
  const none = key.none ? ', or `none`' : '';
  const notApplicable = key.notApplicable ? ', or `not-applicable "…"`' : '';
  return `${shapeOf(key, say)}${none}${notApplicable}`;
}

function shapeOf(shape: Shape, say: Saying): string {
  switch (shape.shape) {
    case 'text':
    case 'date':
    case 'number':
      return shape.shape;
    case 'act':
      return `date, \`by\` ${say.official(shape.by)}`;
    case 'quantity':
      return `number of ${shape.units.map(unit => `\`${unit}\``).join(' or ')}`;
    case 'money':
      return 'amount';
    case 'money-range':
      return 'range of amounts';
    case 'yes-no':
      return '`yes` or `no`';
    case 'word':
      return say.words(shape.words);
    case 'counted':
      return `number and ${say.words(shape.words)}`;
    case 'name':
      return `name of ${shape.kinds.map(say.record).join(' or ')}`;
    case 'list':
      return `${shape.all ? '`all`, or ' : ''}list: ${shapeOf(shape.of, say)}`;
  }
}

const listed = (given: Words, words: ListOf): string =>
  Object.keys(words(given))
    .map(word => `\`${word}\``)
    .join(', ');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
