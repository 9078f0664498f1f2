// The sentences of a text, so that a check can quote the one it is about and a fix can take it out.

export interface Sentence {
  /** Offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** On one line, with single blanks. */
  readonly text: string;
}

/** Where a sentence ends: behind its mark, and at an empty line. Each alternative moves forward only. */
const END = /[.;!?]["'”’)]{0,3}(?=\s|$)|\n[ \t\r]*\n/g;

export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const written = text.slice(from, to).trimStart();
    const start = to - written.length;
    const trimmed = written.trimEnd();
    if (trimmed !== '') sentences.push({ start, end: start + trimmed.length, text: onOneLine(trimmed) });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(END)) take(index + mark.length);
  take(text.length);
  return sentences;
}

const onOneLine = (text: string): string => (ODD_BLANKS.test(text) ? text.replaceAll(/\s+/g, ' ') : text);

const ODD_BLANKS = /\s\s|[^\S ]/;

/** The text without one of its sentences. */
export const withoutSentence = (text: string, { start, end }: Sentence): string =>
  `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();

/** How much of a sentence a message quotes. */
const QUOTED = 160;

/** The sentence in quotes, without the mark at its end and shortened where it is long. */
export function quote({ text }: Sentence): string {
  const spoken = text.replace(/[.;]$/, '');
  return spoken.length <= QUOTED ? `“${spoken}”` : `“${spoken.slice(0, QUOTED).trimEnd()}…”`;
}
