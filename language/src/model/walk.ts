// Walks through a record and the blocks inside it, past all in which there is nothing to see.
import { blocksByType, nestedIn } from '../vocabulary/index.ts';
import type { Block } from '../vocabulary/shapes.ts';
import { valueIn } from './keys.ts';
import { isRecord } from './path.ts';
import { type AnyRecord, modelName } from './record.ts';

/** What is looked at in a type of record, and the blocks inside it in which there may be more. */
export interface Plan<T> {
  readonly looked: T | undefined;
  readonly blocks: readonly {
    /** The name in the model under which the block stands. */
    readonly property: string;
    readonly plan: Plan<T>;
  }[];
}

/**
 * Plans for a walk, by type of record. The vocabulary is asked once: the walk itself looks at nothing else.
 * @param of what is looked at in a block; nothing where there is nothing. It is told the way to the block, such as
 * `extension.`, and the type of record at which that begins
 */
export function plansOf<T>(
  of: (block: Block, way: string, type: string) => T | undefined,
): (type: string) => Plan<T> {
  const plans = new Map<string, Plan<T>>();
  const planOf = (block: Block, way: string, type: string): Plan<T> => ({
    looked: of(block, way, type),
    blocks: Object.entries(nestedIn(block)).flatMap(([keyword, inner]) => {
      const property = modelName(keyword);
      const plan = planOf(inner, `${way}${property}.`, type);
      const isEmpty = plan.looked === undefined && plan.blocks.length === 0;
      return isEmpty ? [] : [{ property, plan }];
    }),
  });
  return type => {
    let plan = plans.get(type);
    if (plan === undefined) {
      const block = blocksByType.get(type);
      plan = block === undefined ? { looked: undefined, blocks: [] } : planOf(block, '', type);
      plans.set(type, plan);
    }
    return plan;
  };
}

/**
 * Visits a record, and the blocks inside it, in the order of the vocabulary.
 * @param chain holds, while a record is visited, the records around it and then itself, for a visit that asks for them
 */
export function walk<T>(
  record: AnyRecord,
  plan: Plan<T>,
  visit: (record: AnyRecord, looked: T) => void,
  chain?: AnyRecord[],
): void {
  chain?.push(record);
  if (plan.looked !== undefined) visit(record, plan.looked);
  const { blocks } = plan;
  for (let at = 0; at < blocks.length; at++) {
    const { property, plan: inner } = blocks[at] as (typeof blocks)[number];
    const value = valueIn(record, property) as AnyRecord | readonly AnyRecord[] | undefined;
    if (value === undefined) continue;
    if (isRecord(value)) walk(value, inner, visit, chain);
    else for (let i = 0; i < value.length; i++) walk(value[i] as AnyRecord, inner, visit, chain);
  }
  chain?.pop();
}
