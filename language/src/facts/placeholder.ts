// Texts that hold the place of one that is still to be written.

/** What fixes write where only the author knows the text, quoted as the language quotes it. */
export const PLACEHOLDER = '"…"';

const DOTS = /^[\s.…·_?\-–—*]*$/;
const MARKED = /^(?:TODO|FIXME)\b/i;
const WHOLE = /^(?:TBD|TBA|XX+|to be (?:determined|announced|written|added))\W*$/i;
const IN_BRACKETS = /^(?:\[[^\]]*\]|<[^>]*>)$/;
/** What templates say where something is to be written: `Contact [insert name]`. */
const OF_TEMPLATE = /[[<]\s{0,3}insert\b/i;

/** Whether a text says nothing yet: it is empty, dots or dashes, `TODO`, `TBD`, all in brackets, or a template's. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return (
    DOTS.test(trimmed) ||
    MARKED.test(trimmed) ||
    WHOLE.test(trimmed) ||
    IN_BRACKETS.test(trimmed) ||
    OF_TEMPLATE.test(trimmed)
  );
}
