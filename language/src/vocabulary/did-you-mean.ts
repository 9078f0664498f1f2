// Finds the word that an author most likely meant.

/**
 * The candidate nearest to what was written, if it is near enough to be worth offering; or else the only one that
 * begins with it, as a word does that is still being typed.
 * @param oneOf of so many letters one may be wrong
 */
export function nearest(written: string, candidates: Iterable<string>, oneOf = 3): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = written.toLowerCase().replace(/[_\s]+/g, '-');
  let best: string | undefined;
  // A word of one or two letters is near to any other.
  if (wanted.length < LEAST) return undefined;
  let least = Math.max(1, Math.floor(wanted.length / oneOf)) + 1;
  for (const candidate of candidates) {
    if (isAnotherNumber(wanted, candidate)) continue;
    const far = distance(wanted, candidate.toLowerCase(), least);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best ?? onlyOneThatBegins(wanted, candidates);
}

/** `C19` and `C17` are two people: where there is little but a number, another number is another thing. */
const isAnotherNumber = (a: string, b: string): boolean =>
  a.replace(/\d/g, '').length < LEAST && a.replace(/\D/g, '') !== b.replace(/\D/g, '');

/** No word of the language comes near to this length. */
const LONGEST = 80;

/** So many letters must be there before they say what is meant. */
const LEAST = 3;

function onlyOneThatBegins(wanted: string, candidates: Iterable<string>): string | undefined {
  const [first, ...more] = [...candidates].filter(candidate => candidate.toLowerCase().startsWith(wanted));
  return more.length === 0 ? first : undefined;
}

/** How many letters must be changed, added, left out, or swapped with the next; counting stops at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : limit;
      next[j] = Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (Math.min(...next) >= limit && Math.min(...row) >= limit) return limit;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit;
}
