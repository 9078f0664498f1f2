// Reads a case file in which version control may have left the lines of a conflict that nobody has resolved.
import type { ClosedList } from '../law/edition.ts';
import { asWritten, type Mistake } from '../parser/mistake.ts';
import { type ReadFile, readCaseFile } from './read.ts';
import type { AnyRecord } from './record.ts';

/** How the first of these lines begins; a text in which nothing is wrong is searched for this alone. */
const BEGIN = '<<<<<<<';

/** Lines that nobody writes by himself: seven signs at the start, and behind them at most a label. */
const MARKER = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/m;

/** The same, and the line between the two versions; alone, that may be a line which somebody drew. */
const MARKER_OR_LINE = /^(?:(?:<{7}|\|{7}|>{7})(?: .*)?|={7})$/m;

/**
 * Reads a case file. Of one with a conflict the first marker alone is told: all else may follow from it. Its names stay
 * known to other files, and each of its declarations is held back.
 */
export function readUnlessInConflict(text: string, listOf: (name: string) => ClosedList): ReadFile {
  const read = readCaseFile(text, listOf);
  if (read.mistakes.length === 0 && !text.includes(BEGIN)) return read;
  const marker = MARKER.test(text) ? MARKER_OR_LINE.exec(text) : null;
  if (marker === null) return read;
  return { model: { records: heldBack(read.model.records) }, mistakes: [conflict(marker)] };
}

/** Whether the file of these mistakes is one with a conflict. */
export const isInConflict = (mistakes: readonly Mistake[]): boolean =>
  mistakes[0]?.rule === 'syntax/conflict-marker';

const conflict = ({ 0: line, index }: RegExpExecArray): Mistake => ({
  rule: 'syntax/conflict-marker',
  start: index,
  end: index + line.length,
  message: `A merge conflict that nobody has resolved stands here: ${asWritten(line)}.`,
  todo: 'Keep what is right of the two versions, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
});

/** Both versions may declare the same: the name is known once. */
function heldBack(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const byName = new Map<string, AnyRecord>();
  for (const record of records) {
    const name = `${record.$type} ${record.$name?.value ?? record.$start}`;
    if (!byName.has(name)) byName.set(name, { ...record, $broken: [...(record.$broken ?? []), '*'] });
  }
  return [...byName.values()];
}
