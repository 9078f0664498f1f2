// The names by which the declarations of a file are known in locations, and the way back from such a name.
import type { AnyRecord } from './record.ts';

interface Keyed {
  readonly keys: readonly string[];
  /** Made where a declaration is looked up by its key, which only findings need. */
  records?: ReadonlyMap<string, AnyRecord>;
}

/** Made once for the declarations of a file: looking each up anew would take a step for every pair of them. */
const known = new WeakMap<readonly AnyRecord[], Keyed>();

/** `Vacancy FleetDirector2024` for each declaration of a file; the second under one name ends in `#2`, and so on. */
export const declarationKeys = (records: readonly AnyRecord[]): readonly string[] => keyed(records).keys;

/** The declaration of a file that is known by a key. */
export function declarationUnder(records: readonly AnyRecord[], key: string): AnyRecord | undefined {
  const made = keyed(records);
  made.records ??= new Map(records.map((record, i) => [made.keys[i] ?? '', record]));
  return made.records.get(key);
}

function keyed(records: readonly AnyRecord[]): Keyed {
  let made = known.get(records);
  if (made === undefined) {
    made = { keys: keysOf(records) };
    known.set(records, made);
  }
  return made;
}

function keysOf(records: readonly AnyRecord[]): readonly string[] {
  const times = new Map<string, number>();
  return records.map(({ $type, $name }) => {
    const plain = `${$type} ${$name?.value ?? ''}`;
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return time === 1 ? plain : `${plain}#${time}`;
  });
}
