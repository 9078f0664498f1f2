// The texts of a declaration: what authors write in their own words, in quotes and in comments.
import { eachAnnotated } from '../model/blocks.ts';
import { type KnownKey, keysIn, valueIn } from '../model/keys.ts';
import { type AnyRecord, isNothing, type Nothing, type Placed } from '../model/record.ts';
import { plansOf, walk } from '../model/walk.ts';
import type { Shape } from '../vocabulary/shapes.ts';

/** @param property the name in the model under which the text stands */
export type VisitText = (text: string, at: Placed<string> | Nothing, property: string) => void;

const isText = (shape: Shape): boolean =>
  shape.shape === 'text' || (shape.shape === 'list' && isText(shape.of));

/** A label, keys that hold texts, and keys with a reason why they do not apply. */
const textsIn = keysIn(shape => isText(shape) || shape.notApplicable === true);
const plans = plansOf(block => textsIn(block) ?? (block.head.label === undefined ? undefined : []));
const TEXTS_OF_WAIVERS = ['reason', 'authority'] as const;

/**
 * Visits the labels, texts and reasons of a declaration, of the blocks inside it, and of their waivers; and of its
 * comments those that are kept.
 */
export function eachText(declaration: AnyRecord, visit: VisitText): void {
  walk(declaration, plans(declaration.$type), (record, keys) => {
    if (record.$label !== undefined) visit(record.$label.value, record.$label, '$label');
    for (let i = 0; i < keys.length; i++) {
      const { property, shape } = keys[i] as KnownKey;
      const value = valueIn(record, property);
      if (typeof value !== 'object' || value === null) continue;
      if (isNothing(value)) {
        if (value.reason !== undefined) visit(value.reason, value, property);
      } else if (!isText(shape)) continue;
      else if ('items' in value) {
        for (const item of value.items as readonly Placed<string>[]) visit(item.value, item, property);
      } else visit((value as Placed<string>).value, value as Placed<string>, property);
    }
  });
  eachAnnotated(declaration, ({ $waivers = [], $comments = [] }) => {
    for (const waiver of $waivers) {
      for (const key of TEXTS_OF_WAIVERS) {
        const text = waiver[key];
        if (text !== undefined) visit(text.value, text, key);
      }
    }
    for (const comment of $comments) visit(comment.value, comment, '$comments');
  });
}
