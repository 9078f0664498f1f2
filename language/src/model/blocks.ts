// The blocks inside a record, and whether all of them could be read.
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import { isRecord, type Path } from './path.ts';
import { type AnyRecord, modelName } from './record.ts';

/** The blocks that stand directly in a record, each with the path that leads to it. */
export function blocksIn(record: AnyRecord): [Path, AnyRecord][] {
  const blocks: [Path, AnyRecord][] = [];
  const values = record as unknown as Readonly<Record<string, AnyRecord | readonly AnyRecord[] | undefined>>;
  // By the vocabulary: most of what a record holds is no block, and this is asked for each of them.
  for (const property of blockProperties(record.$type)) {
    const value = values[property];
    if (value === undefined) continue;
    if (isRecord(value)) blocks.push([[property], value]);
    else for (const [i, inner] of value.entries()) blocks.push([[property, i], inner]);
  }
  return blocks;
}

const properties = new Map<string, readonly string[]>();

/** The names in the model of the blocks that a type of record may hold. */
function blockProperties(type: string): readonly string[] {
  let known = properties.get(type);
  if (known === undefined) {
    const block = blocksByType.get(type);
    known = block === undefined ? [] : Object.keys(nestedIn(block)).map(modelName);
    properties.set(type, known);
  }
  return known;
}

/** Whether a part of a record, or of a block inside it, is written but could not be read. */
export const isBroken = (record: AnyRecord): boolean =>
  record.$broken !== undefined || blocksIn(record).some(([, inner]) => isBroken(inner));
