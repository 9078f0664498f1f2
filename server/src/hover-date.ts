// What hovers tell of a day: its weekday, whether it is worked on, and the clocks that it starts.
import { isDate } from '@casefile/language';
import {
  type AnyRecord,
  type ComputedDeadline,
  daysBetween,
  deadlinesOf,
  formatDate,
  pathTo,
  recordsAround,
} from '@casefile/language/lsp';
import type { Pointed } from './hover.ts';
import { usesOf } from './names.ts';
import type { CaseRoot } from './root.ts';

/** `**Tuesday 2024-03-26**, a working day, 797 days before 2026-06-01.` */
export function dayInWords(written: string, root: CaseRoot): string | undefined {
  if (!isDate(written)) return undefined;
  const { calendar, asOf } = root.workspace.look();
  const away = daysBetween(asOf, written);
  const distance =
    away === 0
      ? 'the day that is looked from'
      : `${days(Math.abs(away))} ${away < 0 ? 'before' : 'after'} the day that is looked from (${asOf})`;
  return `**${formatDate(written)}**, ${kindOfDay(written, root)}, ${distance}.`;

  function kindOfDay(day: string, { configuration }: CaseRoot): string {
    const holiday = calendar.holidayName(day);
    if (holiday !== undefined) return `a holiday: ${holiday}`;
    if (calendar.isWorkingDay(day)) return 'a working day';
    return configuration.calendar.closures.includes(day)
      ? 'a day on which the office was closed'
      : 'no working day';
  }
}

const days = (count: number): string => `${count.toLocaleString('en-US')} day${count === 1 ? '' : 's'}`;

/** The deadlines that are counted from the day, each with its last day. */
export function clocksFrom({ root, file, offset, spot }: Pointed): string | undefined {
  const records = root.workspace.declarations.files.get(file)?.records ?? [];
  const [declaration] = recordsAround(records, offset);
  if (declaration === undefined) return undefined;
  const viewpoint = root.workspace.look();
  const all = [...concerned(declaration, root, file)].flatMap(other => deadlinesOf(other, viewpoint));
  const from = all.filter(({ limit }) => isHere(limit.from));
  const done = all.filter(one => isHere(one.done));
  return [...listed('Counted from here:', from), ...listed('In time or not:', done)].join('\n') || undefined;

  /** Whether a value is the one that is pointed at, and not of another file at the same place. */
  function isHere(value: Pointed['spot']['place'] | undefined): boolean {
    return (
      value !== undefined &&
      value.start <= spot.place.start &&
      spot.place.end <= value.end &&
      pathTo(declaration as AnyRecord, value) !== undefined
    );
  }
}

/** The declaration itself, and those that refer to it: their clocks may run from its days. */
function concerned(declaration: AnyRecord, root: CaseRoot, file: string): Set<AnyRecord> {
  const uses = usesOf(root, { file, declaration, record: declaration });
  const others = uses.flatMap(({ file: other, place, declares }) => {
    const records = root.workspace.declarations.files.get(other)?.records ?? [];
    return declares ? [] : recordsAround(records, place.start).slice(0, 1);
  });
  return new Set([declaration, ...others]);
}

const listed = (heading: string, deadlines: readonly ComputedDeadline[]): string[] =>
  deadlines.length === 0 ? [] : [heading, '', ...new Set(deadlines.map(inWords)), ''];

function inWords({ deadline, limit, length, done, state }: ComputedDeadline): string {
  const counted = length === undefined ? '' : `, after ${length.value} ${length.unit.replace('-', ' ')}`;
  const relation = { by: 'by', from: 'not before', on: 'on' }[deadline.relation];
  const act = `${deadline.act.charAt(0).toUpperCase()}${deadline.act.slice(1)}`;
  const verdict = { met: 'in time', missed: 'not in time', 'due-soon': 'due soon', future: 'ahead' }[state];
  const acted = done === undefined ? verdict : `${done.value}, ${verdict}`;
  return `- ${act} ${relation} **${formatDate(limit.day)}**${counted} [${deadline.provision}] (${acted})`;
}
