// The blocks inside a record, and whether all of them could be read.
import { isRecord, type Path } from './path.ts';
import type { AnyRecord } from './record.ts';

/** The blocks that stand directly in a record, each with the path that leads to it. */
export function blocksIn(record: AnyRecord): [Path, AnyRecord][] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]): [Path, AnyRecord][] => {
    if (key.startsWith('$')) return [];
    if (!Array.isArray(value)) return isRecord(value) ? [[[key], value]] : [];
    return value.flatMap((item: unknown, i): [Path, AnyRecord][] =>
      isRecord(item) ? [[[key, i], item]] : [],
    );
  });
}

/** Whether a part of a record, or of a block inside it, is written but could not be read. */
export const isBroken = (record: AnyRecord): boolean =>
  record.$broken !== undefined || blocksIn(record).some(([, inner]) => isBroken(inner));
