// Finds out under which keys the acts stand that the deadlines of the law are about.
import { deadlinesOf } from '@casefile/language';
import { corpus, workspaceOf } from './corpus.ts';

/** For `QrbCase.submitted`, as the type of a record and a name in the model, the ids of deadlines. */
export type Acts = ReadonlyMap<string, ReadonlySet<string>>;

/** After all dates of the examples. */
const AS_OF = '2040-01-01';

/** Computes the deadlines of all examples, and looks up where the acts are written that they found. */
export function findActs(): Acts {
  const acts = new Map<string, Set<string>>();
  for (const files of corpus()) {
    const workspace = workspaceOf(files, AS_OF, []);
    const records = [...files.keys()].flatMap(file => workspace.declarations.files.get(file)?.records ?? []);
    const keys = new Map<object, string>();
    for (const record of records) noteKeys(record, keys);
    for (const { deadline, done } of records.flatMap(record => deadlinesOf(record, workspace.look()))) {
      const key = done && keys.get(done);
      if (key !== undefined) acts.set(key, (acts.get(key) ?? new Set()).add(deadline.id));
    }
  }
  return acts;
}

/** Notes for each value of a record, and of the blocks inside it, the key under which it stands. */
function noteKeys(record: object, keys: Map<object, string>): void {
  const type = '$type' in record ? String(record.$type) : '';
  for (const [property, value] of Object.entries(record) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) keys.set(value, `${type}.${property}`);
    for (const inner of Array.isArray(value) ? (value as object[]) : [value])
      if ('$type' in inner) noteKeys(inner, keys);
  }
}
