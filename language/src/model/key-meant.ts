// Which key of a block an author most likely meant by one that the block has not: by its name, and by its value.
import type * as tree from '../parser/generated/tree.ts';
import { nearest } from '../vocabulary/did-you-mean.ts';
import type { Block, Shape } from '../vocabulary/shapes.ts';
import { keyNaming } from './naming.ts';
import { type Reader, textAt } from './reader.ts';

/**
 * The key that names the same, or that is spelt nearly so. Of such keys one that can hold the value comes first; and
 * one on whose list the word stands may be spelt less nearly: `state: open` is the `status`, not the `statements`.
 * @param value what stands alone behind the key
 */
export function keyMeant(
  written: string,
  value: tree.Value | undefined,
  owner: Block,
  reader: Reader,
): string | undefined {
  const named = keyNaming(written, owner);
  if (named !== undefined) return named;
  const keys = Object.entries(owner.keys);
  const fitting = keys.filter(([, shape]) => value !== undefined && canHold(shape, value, reader));
  const listed = fitting.filter(([, { shape }]) => shape === 'word');
  return (
    nearest(written, namesOf(fitting)) ??
    onlyOneWith(written, namesOf(fitting)) ??
    nearest(written, namesOf(listed), HALF) ??
    nearest(written, namesOf(keys))
  );
}

/** Of so many letters one may be wrong where the value speaks for a key. */
const HALF = 2;

const namesOf = (keys: readonly (readonly [string, Shape])[]): readonly string[] => keys.map(([key]) => key);

/** `method: traditional` is the `selection-method`: the only such key of which it is a word. */
function onlyOneWith(written: string, keys: readonly string[]): string | undefined {
  const [first, ...more] = keys.filter(key => key.split('-').includes(written.toLowerCase()));
  return more.length === 0 ? first : undefined;
}

/** Whether a value is one that a key of a shape can hold, without a word about what may be wrong with it. */
function canHold(shape: Shape, value: tree.Value, reader: Reader): boolean {
  const { $type } = value;
  switch (shape.shape) {
    case 'text':
      return $type === 'Text';
    case 'date':
      return $type === 'DatedAct' && (value as tree.DatedAct).connective === undefined;
    case 'act':
      return $type === 'DatedAct';
    case 'money':
    case 'money-range':
      return $type === 'Money' && ((value as tree.Money).most === undefined) === (shape.shape === 'money');
    case 'number':
    case 'quantity':
      return (
        $type === 'Quantity' && ((value as tree.Quantity).unit === undefined) === (shape.shape === 'number')
      );
    case 'yes-no':
      return /^(?:yes|no)$/.test(textAt(value, reader));
    case 'word':
      // In the quotes of other languages it is the same word.
      return Object.hasOwn(reader.words(shape.words), textAt(value, reader).replace(/^"|"$/g, ''));
    case 'counted':
      return $type === 'Quantity' && Object.hasOwn(reader.words(shape.words), unitOf(value));
    case 'name':
      return $type === 'NameValue';
    case 'list':
      return $type === 'List' && (value as tree.List).items.every(item => canHold(shape.of, item, reader));
  }
}

const unitOf = (value: tree.Value): string => (value as tree.Quantity).unit?.image ?? '';
