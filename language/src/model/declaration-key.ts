// The names by which the declarations of a file are known in locations, and the way back from such a name.
import type { AnyRecord } from './record.ts';

interface Keyed {
  readonly keys: readonly string[];
  readonly records: ReadonlyMap<string, AnyRecord>;
}

/** Made once for the declarations of a file: looking each up anew would take a step for every pair of them. */
const known = new WeakMap<readonly AnyRecord[], Keyed>();

/** `Vacancy FleetDirector2024` for each declaration of a file; the second under one name ends in `#2`, and so on. */
export const declarationKeys = (records: readonly AnyRecord[]): readonly string[] => keyed(records).keys;

/** The declaration of a file that is known by a key. */
export const declarationUnder = (records: readonly AnyRecord[], key: string): AnyRecord | undefined =>
  keyed(records).records.get(key);

function keyed(records: readonly AnyRecord[]): Keyed {
  const made = known.get(records) ?? make(records);
  known.set(records, made);
  return made;
}

function make(records: readonly AnyRecord[]): Keyed {
  const times = new Map<string, number>();
  const byKey = new Map<string, AnyRecord>();
  for (const record of records) {
    const plain = `${record.$type} ${record.$name?.value ?? ''}`;
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    byKey.set(time === 1 ? plain : `${plain}#${time}`, record);
  }
  return { keys: [...byKey.keys()], records: byKey };
}
