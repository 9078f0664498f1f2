// How messages put words and numbers: lists with "and", and nouns after their number.

/** `a`, `b` and `c`. */
export const andList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The same for words of the language, each in backticks. */
export const andWords = (words: readonly string[]): string => andList(words.map(word => `\`${word}\``));

/** `once`, `twice`, `3 times`. */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** `no member`, `one member`, `3 members`. */
export const counted = (n: number, one: string, many: string): string =>
  n === 0 ? `no ${one}` : n === 1 ? `one ${one}` : `${n} ${many}`;

/** `1 year`, `18 months`: a time as it was written, in words that fit its number. */
export const timeSpan = ({ value, unit }: { readonly value: number; readonly unit: string }): string =>
  `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
