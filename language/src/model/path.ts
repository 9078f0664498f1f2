// Paths through a record: from a value to where it stands, and back.
import { headOf } from './places.ts';
import type { AnyRecord, Place } from './record.ts';

export type Path = readonly (string | number)[];

/** The path from a record to a value or record inside it, by identity; nothing where it is not inside. */
export function pathTo(record: object, target: object): Path | undefined {
  if (record === target) return [];
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    if (value === target) return [key];
    if (Array.isArray(value)) {
      for (const [i, item] of (value as unknown[]).entries()) {
        if (typeof item !== 'object' || item === null) continue;
        const inner = pathTo(item, target);
        if (inner !== undefined) return [key, i, ...inner];
      }
    } else {
      const inner = pathTo(value, target);
      if (inner !== undefined) return [key, ...inner];
    }
  }
  return undefined;
}

/** What stands at a path. */
export function follow(record: object, path: Path): unknown {
  let here: unknown = record;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

export const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && '$type' in value;

/** Where a value or a record stands in the text; of a record its head. */
export function placeAt(record: AnyRecord, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const here = follow(record, path.slice(0, length));
    if (isRecord(here)) return headOf(here);
    if (typeof here === 'object' && here !== null && 'start' in here && 'end' in here) return here as Place;
  }
  return headOf(record);
}

/** The records on the way to a path, from the declaration inwards. */
export function recordsAlong(record: AnyRecord, path: Path): AnyRecord[] {
  const along: AnyRecord[] = [record];
  for (let length = 1; length <= path.length; length++) {
    const here = follow(record, path.slice(0, length));
    if (isRecord(here)) along.push(here);
  }
  return along;
}
