// Writes a text as the language quotes it.

/** The text in quotes, so that it is read back as it is; in block text where it has more than one line. */
export function quoted(text: string): string {
  if (/[\r\n]/.test(text) && !text.includes('"""') && !text.endsWith('"')) return `"""${text}"""`;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
