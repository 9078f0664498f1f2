// The sentences of a text, so that a check can quote the one it is about and a fix can take it out.

export interface Sentence {
  /** Offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** On one line, with single blanks. */
  readonly text: string;
  /** What introduces the list of which it is an item: `The following do not apply:`. */
  readonly lead: string | undefined;
}

/**
 * Where a sentence may end: behind its mark, at an empty line, and before an item of a list. Each alternative moves
 * forward only.
 */
const END =
  /[.;!?]["'”’)]{0,3}(?=\s|$)|\n[ \t\r]*\n|\n(?=[ \t]*(?:[-–—•*·▪●]|\(?(?:\d{1,2}|[A-Za-z])[.)])[ \t])/g;

/** What an item of a list begins with. */
const ITEM = /^(?:[-–—•*·▪●]|\(?(?:\d{1,2}|[A-Za-z])[.)])\s/;
/** The number or letter of an item, without the mark behind it. */
const MARKER = /^\(?(?:\d{1,2}|[A-Za-z])$/;
/** `U.S`, `U.S.C`, `a.m`, `e.g`: letters with points between them, which go on in whatever follows. */
const INITIALS = /(?:^|[^A-Za-z.])(?:[A-Za-z]\.){1,4}[A-Za-z]$/;
/** Always before the word that they belong to. */
const BEFORE_WORD = /\b(?:Mr|Mrs|Ms|Dr|Pub|vs|cf|viz)$/i;
/** Short for a word before a number. */
const BEFORE_FIGURE = /\b(?:Nos?|Secs?|Arts?|Stat|pp?|paras?|ch|ext|tel|vol|L)$/i;
/** The longest of them, with what is before it. */
const LONGEST = 12;

export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const leads = new Leads();
  let from = 0;
  let depth = 0;
  let looked = 0;
  const take = (to: number, mark: string): void => {
    const written = text.slice(from, to).trimStart();
    const start = to - written.length;
    const trimmed = written.trimEnd();
    if (trimmed !== '') {
      const spoken = onOneLine(trimmed);
      sentences.push({ start, end: start + trimmed.length, text: spoken, lead: leads.of(spoken, mark) });
    }
    from = to;
    looked = to;
    depth = 0;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (mark.startsWith(';')) {
      depth += opened(text.slice(looked, index));
      looked = index;
      if (depth > 0) continue;
    }
    if (mark.startsWith('.') && goesOn(text, from, index, mark)) continue;
    take(index + mark.length, mark);
  }
  take(text.length, '');
  return sentences;
}

/** Whether a point ends no sentence: what follows goes on in small letters, or it belongs to an abbreviation or a number. */
function goesOn(text: string, from: number, index: number, mark: string): boolean {
  const next = /^\s*(\S?)/.exec(text.slice(index + mark.length, index + mark.length + LONGEST))?.[1] ?? '';
  if (next === '') return false;
  if (/\p{Ll}/u.test(next)) return true;
  if (mark !== '.') return false;
  const before = text.slice(Math.max(from, index - LONGEST), index);
  return (
    INITIALS.test(before) ||
    BEFORE_WORD.test(before) ||
    (/[\d#§]/.test(next) && BEFORE_FIGURE.test(before)) ||
    MARKER.test(before.trimStart())
  );
}

/** How many parentheses are opened more than closed. */
function opened(text: string): number {
  let depth = 0;
  for (const sign of text) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  return depth;
}

/** How much of what introduces a list its items are read with: lists are long, and so may be what stands before them. */
const LEAD = 200;

/** Tells of each sentence in turn what introduces it. */
class Leads {
  /** Ends with a colon, and has items in lines of their own behind it. */
  #ofItems: string | undefined;
  /** Ends with a colon within a sentence, and has items behind it that semicolons part. */
  #ofParts: string | undefined;
  #isPart = false;

  of(spoken: string, mark: string): string | undefined {
    const isItem = ITEM.test(spoken);
    const colon = spoken.search(/:\s/);
    const lead = this.#isPart ? (colon < 0 ? this.#ofParts : undefined) : isItem ? this.#ofItems : undefined;
    if (!this.#isPart) this.#ofParts = colon < 0 ? undefined : spoken.slice(0, colon + 1).slice(-LEAD);
    this.#isPart = mark.startsWith(';');
    if (spoken.endsWith(':')) this.#ofItems = spoken.slice(-LEAD);
    else if (!isItem && !this.#isPart) this.#ofItems = undefined;
    return lead;
  }
}

/** A sentence with what introduces it. */
export const inContext = ({ text, lead }: Sentence): string =>
  lead === undefined ? text : `${lead} ${text}`;

/** What is found in a sentence with what introduces it; nothing where that alone has it, as it is then told of that. */
export function foundIn<T>(sentence: Sentence, find: (spoken: string) => T | undefined): T | undefined {
  return sentence.lead !== undefined && find(sentence.lead) !== undefined
    ? undefined
    : find(inContext(sentence));
}

/** Whether something holds of a sentence with what introduces it; not where it holds of that alone. */
export const holdsOf = (sentence: Sentence, holds: (spoken: string) => boolean): boolean =>
  foundIn(sentence, spoken => holds(spoken) || undefined) !== undefined;

const onOneLine = (text: string): string => (ODD_BLANKS.test(text) ? text.replaceAll(/\s+/g, ' ') : text);

const ODD_BLANKS = /\s\s|[^\S ]/;

/** The text without one of its sentences; paragraphs and items of lists stay apart. */
export function withoutSentence(text: string, { start, end, text: spoken }: Sentence): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const gapBefore = text.slice(before.length, start);
  const gapAfter = text.slice(end, text.length - after.length);
  const empty = [gapBefore, gapAfter].find(gap => /\n[ \t\r]*\n/.test(gap));
  const gap = empty ?? (ITEM.test(spoken) ? gapBefore : ITEM.test(after) ? gapAfter : ' ');
  return before === '' || after === '' ? `${before}${after}`.trim() : `${before}${gap}${after}`;
}

/** How much of a sentence a message quotes. */
const QUOTED = 160;

/** The sentence in quotes, without the mark at its end and shortened where it is long. */
export function quote({ text }: Pick<Sentence, 'text'>): string {
  const spoken = text.replace(/[.;]$/, '');
  return spoken.length <= QUOTED ? `“${spoken}”` : `“${spoken.slice(0, QUOTED).trimEnd()}…”`;
}
