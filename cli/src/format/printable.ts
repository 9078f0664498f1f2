// Text from elsewhere, made safe to show.

/** Tabs as two blanks, and nothing that could steer a terminal or pretend to be another line. */
export const printable = (text: string): string =>
  text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '·');
