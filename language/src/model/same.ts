// Whether two records say the same, wherever in the text they say it.

/**
 * Compares all but places: a comment inserted elsewhere changes nothing. The order in which the parts of a record
 * stand is a part of what it says, such as documents among attachments.
 */
export function saysTheSame(before: object, after: object): boolean {
  const starts: { before: number[]; after: number[] } = { before: [], after: [] };
  return same(before, after) && inTheSameOrder();

  function same(a: unknown, b: unknown): boolean {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    return keys.every(key => {
      if (!Object.hasOwn(b, key)) return false;
      const one = (a as Record<string, unknown>)[key];
      const other = (b as Record<string, unknown>)[key];
      if (PLACES.has(key) && typeof one === 'number' && typeof other === 'number') return true;
      if ((key !== 'start' && key !== '$start') || typeof one !== 'number') return same(one, other);
      starts.before.push(one);
      starts.after.push(other as number);
      return true;
    });
  }

  function inTheSameOrder(): boolean {
    const order = starts.before.map((_, i) => i).sort((i, j) => gap(starts.before, j, i));
    return order.every((i, n) => {
      const next = order[n + 1];
      return (
        next === undefined || Math.sign(gap(starts.before, i, next)) === Math.sign(gap(starts.after, i, next))
      );
    });
  }
}

/** Where something ends, or begins within what begins elsewhere. */
const PLACES: ReadonlySet<string> = new Set(['end', '$end', '$open', '$close']);

const gap = (starts: readonly number[], from: number, to: number): number =>
  (starts[to] ?? 0) - (starts[from] ?? 0);
