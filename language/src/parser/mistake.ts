// A mistake in how a case file is written: in its form or in its words. It stands in one file and needs no other.

/** Ids of the findings about form and words. Each is one mistake, told in the author's words. */
export type MistakeId =
  | 'file/not-text'
  | 'file/too-large'
  | 'syntax/conflict-marker'
  | 'syntax/extra-brace'
  | 'syntax/extra-text'
  | 'syntax/missing-bracket'
  | 'syntax/missing-closing-brace'
  | 'syntax/missing-colon'
  | 'syntax/missing-comma'
  | 'syntax/missing-opening-brace'
  | 'syntax/missing-quote'
  | 'syntax/missing-value'
  | 'syntax/nested-too-deeply'
  | 'syntax/unclosed-comment'
  | 'syntax/unexpected-character'
  | 'syntax/unexpected-text'
  | 'vocabulary/empty-block'
  | 'vocabulary/impossible-date'
  | 'vocabulary/list-expected'
  | 'vocabulary/misplaced-block'
  | 'vocabulary/misplaced-key'
  | 'vocabulary/misplaced-subject'
  | 'vocabulary/missing-name'
  | 'vocabulary/missing-reference'
  | 'vocabulary/missing-subject'
  | 'vocabulary/missing-title'
  | 'vocabulary/one-value-expected'
  | 'vocabulary/repeated-block'
  | 'vocabulary/repeated-key'
  | 'vocabulary/unknown-block'
  | 'vocabulary/unknown-key'
  | 'vocabulary/unknown-word'
  | 'vocabulary/wrong-value';

/** A change of the text: what stands between the offsets becomes `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Mistake {
  readonly rule: MistakeId;
  /** Offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is wrong, in a whole sentence. */
  readonly message: string;
  /** What the author can do, in a whole sentence. */
  readonly todo: string;
  /** The change that would cure it, where there is one to offer. Safe: it changes only how the file is written. */
  readonly fix?: { readonly title: string; readonly safe: boolean; readonly changes: readonly TextChange[] };
}

/** What an author wrote, as a message shows it: on one line, and not too long. */
export function asWritten(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}
