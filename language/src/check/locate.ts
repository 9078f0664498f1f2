// Where a value of the model stands, in terms of the model.
import { pathTo } from '../model/path.ts';
import type { AnyRecord } from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { Mark } from '../rules/rule.ts';
import type { Location } from './finding.ts';

/** A declaration that is judged or listed. */
export interface Subject {
  readonly file: string;
  readonly declaration: AnyRecord;
  /** The name by which the declaration is known in locations. */
  readonly key: string;
}

/** The place of a value: in the declaration, or in one that `world` was asked for. Throws where it is in neither. */
export function locate(mark: Mark, { file, declaration, key }: Subject, world: World): Location {
  const inside = pathTo(declaration, mark);
  if (inside !== undefined) return { file, declaration: key, path: inside };
  for (const seen of world.seen) {
    const path = pathTo(seen.record, mark);
    if (path !== undefined) return { file: seen.file, declaration: seen.key, path };
  }
  throw new Error('This value is in no declaration that the evaluation was shown.');
}
