// Tells which unknown keys stand apart from the texts without quotes around them, so that they are no words of these.
import type * as tree from '../parser/generated/tree.ts';
import { placeOf } from './reader.ts';
import type { Place } from './record.ts';

/**
 * Of unknown keys those that cannot come from texts whose quotes are missing. Each text stands by itself behind its key
 * and holds no quote, so that nothing else is lost in it; and behind it comes a sound entry before the key does: no
 * sentence goes on behind that.
 * @param keys where they begin; both they and the texts in the order of the file
 * @param entries the declaration in which all of it stands
 */
export function standingApart(
  keys: readonly number[],
  texts: readonly Place[],
  entries: readonly tree.Entry[],
): ReadonlySet<number> {
  const properties = propertiesIn(entries);
  const byValue = new Map(properties.map(property => [startOfValue(property), property]));
  if (!texts.every(text => isAllOf(byValue.get(text.start), text))) return new Set();
  const unknown = new Set(keys);
  const sound = properties.filter(property => isSound(property) && !unknown.has(property.start));
  const turns = [
    ...texts.map(({ start }) => ({ start, goesOn: true })),
    ...sound.map(({ start }) => ({ start, goesOn: false })),
  ].sort((a, b) => a.start - b.start);
  let goesOn = false;
  let next = 0;
  const isApart = (key: number): boolean => {
    for (let turn = turns[next]; turn !== undefined && turn.start < key; turn = turns[++next])
      goesOn = turn.goesOn;
    return !goesOn;
  };
  return new Set(keys.filter(isApart));
}

function propertiesIn(entries: readonly tree.Entry[]): tree.Property[] {
  return entries.flatMap(entry => {
    if (entry.$type === 'Property') return entry as tree.Property;
    return 'entries' in entry ? propertiesIn((entry as tree.Block).entries) : [];
  });
}

const startOfValue = ({ value, odd }: tree.Property): number | undefined =>
  value === undefined ? odd[0]?.start : placeOf(value).start;

/** Whether a text without quotes is all that stands behind a key. */
function isAllOf(property: tree.Property | undefined, text: Place): boolean {
  if (property === undefined || text.end > property.end) return false;
  const { value, odd } = property;
  if (value?.$type === 'Text' || value?.$type === 'List') return false;
  const reason = value?.$type === 'WordValue' ? (value as tree.WordValue).reason : undefined;
  return reason === undefined && !odd.some(({ type }) => type === 'TEXT');
}

/** A value in quotes or brackets, or a day: no line of a sentence looks so behind a word with a colon. */
const isSound = ({ value, odd }: tree.Property): boolean =>
  odd.length === 0 &&
  (value?.$type === 'Text' ||
    value?.$type === 'DatedAct' ||
    (value?.$type === 'List' && (value as tree.List).close !== undefined));
