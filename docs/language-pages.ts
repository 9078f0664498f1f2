// The pages of docs/language: every declaration with its blocks and keys, the words of closed lists, the deadlines, the form.
import {
  type Block,
  type ClosedList,
  createLaw,
  deadlines,
  declarations,
  type Edition,
  type Key,
  linkTo,
  modelName,
  nestedIn,
  type Shape,
  valueInWords,
  type Words,
} from '@casefile/language';
import { type Acts, findActs } from './acts.ts';
import { type FormRule, formDiagrams, headDiagram } from './diagrams.ts';
import { findReaders, type Readers } from './readers.ts';

/** Every page and picture, by its path below docs/language. */
export function languagePages(edition: Edition): Map<string, string> {
  const book = new Book(edition, findReaders(), findActs());
  const pages = new Map<string, string>([
    ['README.md', book.overview()],
    ['words.md', book.words()],
    ['deadlines.md', book.deadlines()],
  ]);
  for (const [rule, svg] of formDiagrams()) pages.set(`diagrams/form/${rule}.svg`, svg);
  for (const block of Object.values<Block>(declarations)) {
    pages.set(`${block.keyword}.md`, book.declaration(block));
    pages.set(`diagrams/${block.keyword}.svg`, headDiagram(block));
  }
  return pages;
}

/** How many rules a cell names before it folds them. */
const MOST_RULES = 3;

class Book {
  readonly #edition: Edition;
  readonly #readers: Readers;
  readonly #acts: Acts;
  /** Where each type of record is described: `standard.md#mandatory`. */
  readonly #places = new Map<string, string>();
  /** What each type of record is called: `selection of staffing-record`. */
  readonly #names = new Map<string, string>();
  /** The keys that take the words of each list of the law, as links. */
  readonly #uses = new Map<string, Set<string>>();

  constructor(edition: Edition, readers: Readers, acts: Acts) {
    this.#edition = edition;
    this.#readers = readers;
    this.#acts = acts;
    for (const block of Object.values<Block>(declarations)) this.#note(block, `${block.keyword}.md`, '');
  }

  #note(block: Block, page: string, anchor: string): void {
    const place = anchor === '' ? page : `${page}#${anchor}`;
    this.#places.set(block.type, place);
    const owner = page.slice(0, -'.md'.length);
    this.#names.set(block.type, anchor === '' ? owner : `${block.keyword} of ${owner}`);
    const used = (words: Words | undefined, what: string): void => {
      if (typeof words !== 'string') return;
      const uses = this.#uses.get(words) ?? new Set();
      this.#uses.set(words, uses.add(`[${what}](${place})`));
    };
    used(block.head.subject, `\`${block.keyword}\``);
    for (const [key, shape] of Object.entries(block.keys))
      used(wordsIn(shape), `\`${key}\` of ${block.keyword}`);
    for (const inner of Object.values(nestedIn(block))) this.#note(inner, page, inner.keyword);
  }

  overview(): string {
    const general = this.#readers.ofAll.map(ruleLink).join(', ');
    const form = (rule: FormRule, says: string): string[] => [
      `### ${rule}`,
      '',
      `![${says}](diagrams/form/${rule}.svg)`,
      '',
      says,
      '',
    ];
    return [
      '# The language',
      '',
      'What a case file may hold, made from the grammar, the vocabulary and the law. [Writing case files](../language.md) is the introduction.',
      '',
      '## Declarations',
      '',
      '| declaration | |',
      '|---|---|',
      ...Object.values<Block>(declarations).map(
        ({ keyword, meaning }) => `| [\`${keyword}\`](${keyword}.md) | ${meaning} |`,
      ),
      '',
      'The [words](words.md) of closed lists and the [deadlines](deadlines.md) have pages of their own.',
      '',
      '## How to read the tables',
      '',
      '- **type** is what a key holds. A word is one of a closed list, whose meanings stand below the table or on the page of words.',
      '- **due** says when its absence becomes a finding. A link leads to the deadline by which its day is measured. Where nothing stands there it is due where a rule asks for it, or not at all.',
      '- **asked for by** is the statement of the law that the key answers, with a link to the text.',
      `- **read by** are the rules whose answer may depend on the key. They were found by running every rule over the examples of all rules and over the case folders of this repository; a rule that reads the key in other cases alone is not named. Some rules read whatever there is, and are named for no key: ${general}.`,
      '',
      '## The form',
      '',
      'One form, at every depth. Names of rules and tokens stand in square boxes, what is written as it is in round ones. The parser forgives much more than this and tells it in the words of the author; the diagrams show the form as it should be.',
      '',
      ...form('CaseFile', 'A file holds declarations.'),
      ...form(
        'Declaration',
        'Each declaration is its keyword, a head and a body. Its page shows what of the head it has.',
      ),
      ...form('Head', 'What is declared or which kind it is, a text in quotes, and what it is about.'),
      ...form('Body', 'Entries in braces, in any order.'),
      ...form('Entry', 'A block, a waiver or a key with its value.'),
      ...form('NestedBlock', 'A block inside a declaration.'),
      ...form('Property', 'A key and its value.'),
      ...form('Waiver', 'The acceptance of a finding, or its contradiction.'),
      ...form('Value', 'A value; its key says which kind belongs there.'),
      ...form('DatedAct', 'A date, and who acted.'),
      ...form('Quantity', 'A number, and its unit or what is counted.'),
      ...form('Money', 'An amount, or a range of amounts.'),
      ...form('WordValue', 'A word of a closed list; `not-applicable` takes a reason.'),
      ...form('List', 'Values in brackets.'),
      '### Tokens',
      '',
      '| token | |',
      '|---|---|',
      '| `NAME` | begins with a capital: `FleetDirector2024`, `DES.OFM` |',
      '| `WORD`, `BLOCK_WORD` | lower case with hyphens: `resume-based`, `staffing-record` |',
      '| `KEY` | a word with a colon: `closes:` |',
      '| `TEXT` | in quotes: `"…"`, or `"""…"""` over several lines |',
      '| `DATE` | `2024-03-26` |',
      '| `NUMBER`, `MONEY` | `5`, `$147,649` |',
      '| `RULE_ID` | area and fault: `vacancy/open-period-too-short` |',
      '',
    ].join('\n');
  }

  words(): string {
    const lists = Object.entries(this.#edition.lists).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return [
      '# Words',
      '',
      `The closed lists of ${this.#edition.title}, with what each word means and where it is used.`,
      '',
      ...lists.flatMap(([name, list]) => {
        const uses = [...(this.#uses.get(name) ?? [])];
        return [
          `## ${name}`,
          '',
          ...(uses.length === 0 ? [] : [`Used by ${uses.join(', ')}.`, '']),
          ...wordTable(list),
        ];
      }),
    ].join('\n');
  }

  deadlines(): string {
    const law = createLaw(this.#edition);
    const rows = deadlines.map(({ id, title, on, base, act, relation, figure, provision }) => {
      const length = figure === undefined ? '' : `${law.figure(figure)} ${unitOf(this.#edition, figure)}`;
      const block = this.#record(on);
      return `| <a id="${id}"></a>\`${id}\` | ${title} | ${block} | ${base} | ${length} | ${act} ${RELATIONS[relation]} | ${this.#statement(provision)} |`;
    });
    return [
      '# Deadlines',
      '',
      'Every day that the law counts from another. `casefile deadlines` lists those of your files with their state; the rules take their days from the same table.',
      '',
      '| id | | of | counted from | time | what | where it is written |',
      '|---|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  }

  declaration(block: Block): string {
    return [`# ${block.keyword}`, '', ...this.#block(block, 2)].join('\n');
  }

  /** @param inside whether it stands in another block, and how often */
  #block(block: Block, level: number, inside?: 'once' | 'many'): string[] {
    const line = headLine(block);
    const picture = `![${line.replaceAll('|', ' or ')}](diagrams/${block.keyword}.svg)`;
    const times = inside === 'once' ? ' It stands once at most.' : ' It may stand several times.';
    return [
      `${block.meaning}${inside === undefined ? '' : times}`,
      '',
      ...(inside === undefined ? [picture, ''] : []),
      '```',
      line,
      '```',
      '',
      ...this.#headTable(block),
      ...this.#keyTable(block),
      ...ownWords(block),
      ...this.#blockTable(block),
      ...Object.values(nestedIn(block)).flatMap(inner => [
        `${'#'.repeat(level)} ${inner.keyword}`,
        '',
        ...this.#block(inner, Math.min(level + 1, 6), isOnce(inner, block) ? 'once' : 'many'),
      ]),
    ];
  }

  #blockTable(block: Block): string[] {
    const rows = Object.values(nestedIn(block)).map(inner => [
      `[\`${inner.keyword}\`](#${inner.keyword})`,
      inner.meaning,
      isOnce(inner, block) ? 'once' : 'several times',
      this.#readBy(block, inner.keyword),
    ]);
    return table(['block', 'meaning', 'stands', 'read by'], rows);
  }

  #headTable(block: Block): string[] {
    const { name, subject, label, about } = block.head;
    const row = (part: string, says: string, key: string, isRequired: boolean): string[] => [
      part,
      `${says}${isRequired ? '' : ' It may be left out.'}`,
      this.#readBy(block, key),
    ];
    const rows = [
      name && row('`Name`', 'The name being declared.', '$name', name === 'required'),
      subject && row('word', `${capital(this.#word(subject))}.`, '$subject', true),
      label && row('`"…"`', label.meaning, '$label', label.required === true),
      about &&
        row(
          `\`for\` ${about.kinds.map(kind => this.#record(kind)).join(' or ')}`,
          about.meaning,
          '$about',
          about.required === true,
        ),
    ].filter(part => part !== undefined);
    return table(['head', 'meaning', 'read by'], rows);
  }

  #keyTable(block: Block): string[] {
    const rows = Object.entries(block.keys).map(([key, facts]) => [
      `\`${key}\``,
      this.#typeOf(facts),
      facts.meaning,
      this.#due(block, key),
      facts.provision === undefined ? '' : this.#statement(facts.provision),
      this.#readBy(block, key),
    ]);
    return table(['key', 'type', 'meaning', 'due', 'asked for by', 'read by'], rows);
  }

  /** When the absence of a key becomes a finding, and the deadlines by which its day is measured. */
  #due({ type, keys }: Block, key: string): string {
    const ids = [...(this.#acts.get(`${type}.${modelName(key)}`) ?? [])].sort();
    return [keys[key]?.due ?? '', ...ids.map(id => `[${id}](deadlines.md#${id})`)].filter(Boolean).join('; ');
  }

  #typeOf(key: Key): string {
    return valueInWords(key, { words: this.#word, official: this.#word, record: this.#record });
  }

  /** A type of record as its authors call it, with a link. */
  #record = (type: string): string => `[${this.#names.get(type)}](${this.#places.get(type)})`;

  #word = (words: Words): string =>
    typeof words === 'string' ? `word of [${words}](words.md#${words})` : listed(words);

  /** The id of a statement, linked to the official text where that has an address; what it asks shows on pointing. */
  #statement(id: string): string {
    const provision = this.#edition.provisions[id];
    if (provision === undefined) return id;
    const [first] = provision.citations;
    const link = (first && linkTo(first)) ?? this.#edition.sources[provision.source]?.url;
    return link === undefined
      ? id
      : `[${id}](<${link}> "${provision.asks.replaceAll('"', '’').replaceAll('|', '/')}")`;
  }

  /** The rules that read a part of a record, for a cell; folded where there are many. */
  #readBy(block: Block, key: string): string {
    const links = this.#rulesReading(block, key);
    return links.length <= MOST_RULES
      ? links.join(', ')
      : `<details><summary>${links.length} rules</summary>${links.join('<br>')}</details>`;
  }

  #rulesReading({ type }: Block, key: string): string[] {
    const found = [...(this.#readers.byKey.get(`${type}.${modelName(key)}`) ?? [])].sort();
    return found.map(ruleLink);
  }
}

/** A table; a column in which nothing stands is left out. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const kept = [...heads.keys()].filter(column => rows.some(row => row[column] !== ''));
  const line = (cells: readonly string[]): string => `| ${kept.map(column => cells[column]).join(' | ')} |`;
  return [line(heads), `|${kept.map(() => '---|').join('')}`, ...rows.map(line), ''];
}

const ruleLink = (id: string): string => `[${id}](../rules/${id}.md)`;

const RELATIONS = { by: 'by then', from: 'then or later', on: 'then' } as const;

const unitOf = ({ figures }: Edition, figure: string): string =>
  (figures[figure]?.unit ?? '').replace(/^days$/, 'calendar days').replace('-', ' ');

/** `vacancy Name "…" for Position|Program { … }`. */
function headLine({ keyword, head, plain, keys }: Block): string {
  const parts = [
    keyword,
    head.name && 'Name',
    head.subject && 'word',
    head.label && '"…"',
    head.about && `for ${head.about.kinds.join('|')}`,
    plain ? Object.keys(keys).length > 0 && '[{ … }]' : '{ … }',
  ];
  return parts.filter(Boolean).join(' ');
}

const isOnce = ({ keyword }: Block, { once }: Block): boolean => once?.[keyword] !== undefined;

/** The words that stand in the vocabulary itself, with what they mean. */
function ownWords({ keys }: Block): string[] {
  return Object.entries(keys).flatMap(([key, shape]) => {
    const words = wordsIn(shape);
    return words === undefined || typeof words === 'string'
      ? []
      : [`Words of \`${key}\`:`, '', ...wordTable(words)];
  });
}

const wordTable = (words: ClosedList): string[] => [
  '| word | meaning |',
  '|---|---|',
  ...Object.entries(words).map(([word, meaning]) => `| \`${word}\` | ${meaning} |`),
  '',
];

/** The words that a shape takes, in a list too. */
function wordsIn(shape: Shape): Words | undefined {
  if (shape.shape === 'word' || shape.shape === 'counted') return shape.words;
  if (shape.shape === 'act') return shape.by;
  return shape.shape === 'list' ? wordsIn(shape.of) : undefined;
}

const listed = (words: ClosedList): string =>
  Object.keys(words)
    .map(word => `\`${word}\``)
    .join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
