// Which records stand around a place in the text.
import { blocksIn } from './blocks.ts';
import { endOf } from './places.ts';
import type { AnyRecord } from './record.ts';

/** The records around an offset, from the declaration inwards; none between declarations. Edges belong to a record. */
export function recordsAround(records: readonly AnyRecord[], offset: number): AnyRecord[] {
  const chain: AnyRecord[] = [];
  let here = records.find(record => isAround(record, offset));
  while (here !== undefined) {
    chain.push(here);
    here = blocksIn(here).find(([, inner]) => isAround(inner, offset))?.[1];
  }
  return chain;
}

const isAround = (record: AnyRecord, offset: number): boolean =>
  record.$start <= offset && offset <= endOf(record);
