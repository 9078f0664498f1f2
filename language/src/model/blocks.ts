// The blocks inside a record, and whether all of them could be read.
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import { valueIn } from './keys.ts';
import { isRecord, type Path } from './path.ts';
import { type AnyRecord, modelName } from './record.ts';

/**
 * Visits the blocks that stand directly in a record.
 * @param visit is told the name in the model under which a block stands, and its place among those that may be several
 */
function eachBlock(
  record: AnyRecord,
  visit: (block: AnyRecord, property: string, index?: number) => void,
): void {
  // By the vocabulary: most of what a record holds is no block, and this is asked for each of them.
  const properties = blockProperties(record.$type);
  for (let at = 0; at < properties.length; at++) {
    const property = properties[at] as string;
    const value = valueIn(record, property) as AnyRecord | readonly AnyRecord[] | undefined;
    if (value === undefined) continue;
    if (isRecord(value)) visit(value, property);
    else for (let i = 0; i < value.length; i++) visit(value[i] as AnyRecord, property, i);
  }
}

/** The blocks that stand directly in a record, each with the path that leads to it. */
export function blocksIn(record: AnyRecord): [Path, AnyRecord][] {
  const blocks: [Path, AnyRecord][] = [];
  eachBlock(record, (block, property, index) =>
    blocks.push([index === undefined ? [property] : [property, index], block]),
  );
  return blocks;
}

const propertiesByType = new Map<string, readonly string[]>();

/** The names in the model of the blocks that a type of record may hold. */
function blockProperties(type: string): readonly string[] {
  let known = propertiesByType.get(type);
  if (known === undefined) {
    const block = blocksByType.get(type);
    known = block === undefined ? [] : Object.keys(nestedIn(block)).map(modelName);
    propertiesByType.set(type, known);
  }
  return known;
}

/** Visits a record and the blocks inside it as far as waivers or kept comments stand in them. */
export function eachAnnotated(record: AnyRecord, visit: (record: AnyRecord) => void): void {
  if (!record.$annotated) return;
  visit(record);
  eachBlock(record, block => eachAnnotated(block, visit));
}

/** Whether something holds of one of the blocks that stand directly in a record. */
function someBlock(record: AnyRecord, holds: (block: AnyRecord) => boolean): boolean {
  for (const property of blockProperties(record.$type)) {
    const value = valueIn(record, property) as AnyRecord | readonly AnyRecord[] | undefined;
    if (value !== undefined && (isRecord(value) ? holds(value) : value.some(block => holds(block))))
      return true;
  }
  return false;
}

/** Whether a part of a record, or of a block inside it, is written but could not be read. */
export const isBroken = (record: AnyRecord): boolean =>
  record.$broken !== undefined || someBlock(record, isBroken);
