// Case texts with «marks» around the places where a finding is expected.

export interface Marked {
  readonly text: string;
  /** The marked places, as offsets into the text without marks; `end` exclusive. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the «» out of a text. Throws where they do not match. */
export function readMarks(marked: string): Marked {
  let text = '';
  const open: number[] = [];
  const places: { start: number; end: number }[] = [];
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error('A » has no « before it.');
      places.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error('A « has no » behind it.');
  return { text, places: places.sort((a, b) => a.start - b.start || a.end - b.end) };
}
