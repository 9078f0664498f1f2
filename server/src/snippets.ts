// Makes the snippets: for every declaration what such a case begins with. Shapes and lists come from the vocabulary.
import { type Block, declarations, type Key, nestedIn, type Words } from '@casefile/language/lsp';

/** A key, or a block with what stands in it. */
type Part = string | { readonly [block: string]: readonly Part[] };

/** What each declaration begins with, in the order of the text. */
const PARTS: { readonly [K in keyof typeof declarations]: readonly Part[] } = {
  agency: [
    'kind',
    'ses-allocation',
    { component: [] },
    { head: ['sworn-in', 'acting'] },
    { erb: ['charter'] },
  ],
  position: ['organization', 'pay-plan', 'series', 'designation', 'duty-location'],
  standard: [
    'established-by',
    'basis',
    'level',
    'approved',
    { mandatory: ['aspect', 'text', 'supports-duty', 'rating-levels'] },
  ],
  vacancy: [
    'status',
    'purpose',
    'agency',
    'opens',
    'closes',
    'vacancies',
    'duty-locations',
    'area-of-consideration',
    'selection-method',
    'pay-range',
    'ecqs',
    'technical-qualifications',
    'receipt-of-applications',
    'duties',
    'basis-of-rating',
    'what-to-file',
    'how-to-apply',
    'eeo-statement',
    'reasonable-accommodation',
    'contact',
    'other-information',
    { usajobs: ['control-number', 'entered'] },
  ],
  candidate: [
    'service',
    { held: ['agency', 'from'] },
    { application: ['received', 'track', { document: [] }, 'meets', 'eligible'] },
  ],
  'staffing-record': [
    'plan',
    'rating-scale',
    { rating: ['group', 'considered', 'rationale'] },
    { 'erb-action': ['board', 'recommendations', 'best-qualified', 'certified'] },
    { selection: ['selected', 'qualifications-certified', 'merit-staffing-certified'] },
  ],
  'qrb-board': ['convened', 'administrator', { member: ['agency', 'appointment'] }],
  'qrb-case': [
    'agency',
    'vacancy',
    'criterion',
    'method',
    'submitted',
    'channel',
    { document: [] },
    { ecq: ['shows'] },
    { review: ['board', 'reviewed', 'reviewers', 'votes', 'decision'] },
  ],
  appointment: [
    'position',
    'type',
    'action',
    'record',
    'case',
    'effective',
    { probation: ['starts', 'ends'] },
  ],
  program: ['opm-approval', 'starts', 'ends', { participation: ['idp-signed', 'completed'] }],
  moratorium: ['kind', 'trigger', 'starts'],
};

/** The words of a closed list, in some edition. */
export type WordsOf = (words: Words) => Readonly<Record<string, string>>;

/** The declaration that begins with a keyword, as a snippet of the protocol; indented by tabs, as the client has it. */
export function snippetOf(keyword: keyof typeof declarations, wordsOf: WordsOf): string {
  return [...new Body(wordsOf).block(declarations[keyword], PARTS[keyword], ''), '$0'].join('\n');
}

/** Counts the tab stops of one snippet while its lines are written. */
class Body {
  readonly #wordsOf: WordsOf;
  #stops = 0;

  constructor(wordsOf: WordsOf) {
    this.#wordsOf = wordsOf;
  }

  block(block: Block, parts: readonly Part[], indent: string): string[] {
    const head = `${indent}${this.#head(block)}`;
    if (parts.length === 0 && block.plain) return [head];
    return [`${head} {`, ...parts.flatMap(part => this.#part(block, part, `${indent}\t`)), `${indent}}`];
  }

  #part(block: Block, part: Part, indent: string): string[] {
    if (typeof part === 'string') {
      const key = block.keys[part];
      if (key === undefined) throw new Error(`There is no key \`${part}\` in \`${block.keyword}\`.`);
      return [`${indent}${part}: ${this.#value(key)}`];
    }
    return Object.entries(part).flatMap(([keyword, parts]) => {
      const inner = nestedIn(block)[keyword];
      if (inner === undefined) throw new Error(`There is no block \`${keyword}\` in \`${block.keyword}\`.`);
      return this.block(inner, parts, indent);
    });
  }

  #head({ keyword, head }: Block): string {
    const { name, subject, label, about } = head;
    return [
      keyword,
      name && this.#stop('Name'),
      subject && this.#choice(subject),
      label && `"${this.#stop('…')}"`,
      about && `for ${this.#stop(about.kinds[0] ?? 'Name')}`,
    ]
      .filter(part => part !== undefined)
      .join(' ');
  }

  #value(key: Key): string {
    switch (key.shape) {
      case 'text':
        return `"${this.#stop('…')}"`;
      case 'date':
        return this.#stop('year-month-day');
      case 'act':
        return `${this.#stop('year-month-day')} by ${this.#choice(key.by)}`;
      case 'number':
        return this.#stop('1');
      case 'quantity':
        return `${this.#stop('1')} ${key.units[0]}`;
      case 'money':
        return this.#stop('\\$0');
      case 'money-range':
        return `${this.#stop('\\$0')} to ${this.#stop('\\$0')}`;
      case 'yes-no':
        return this.#choice({ yes: '', no: '' });
      case 'word':
        return this.#choice(key.words);
      case 'counted':
        return `${this.#stop('1')} ${this.#choice(key.words)}`;
      case 'name':
        return this.#stop(key.kinds[0] ?? 'Name');
      case 'list':
        return key.all ? this.#stop('all') : `[${this.#value({ ...key.of, meaning: key.meaning })}]`;
    }
  }

  #stop(shown: string): string {
    return `\${${++this.#stops}:${shown}}`;
  }

  #choice(words: Words): string {
    return `\${${++this.#stops}|${Object.keys(this.#wordsOf(words)).join(',')}|}`;
  }
}
