// The result of the benchmark as tables.
import type { EditorMeasured } from './editor.ts';
import type { Measured } from './measure.ts';
import type { Target } from './targets.ts';

export interface Row extends Measured {
  readonly what: string;
  /** What was measured in the same rounds. */
  readonly beside: Readonly<Record<string, Measured>>;
}

export function renderRows(rows: readonly Row[]): string {
  const head = ['files', '', 'ms', '× bare node', '× casefile', 'files/s', 'CPU ms', 'MB'];
  const body = rows.map(({ what, files, ms, cpuMs, mb, beside }, i) => [
    rows[i - 1]?.files === files ? '' : files.toLocaleString('en-US'),
    what,
    ms.toFixed(ms < 100 ? 1 : 0),
    ratio(ms, beside['bare node']?.ms),
    ratio(ms, beside.casefile?.ms),
    what === 'bare node' || files === 1 ? '' : Math.round((files * 1000) / ms).toLocaleString('en-US'),
    cpuMs.toFixed(0),
    mb.toFixed(0),
  ]);
  return table([head, ...body], [0, 2, 3, 4, 5, 6, 7]);
}

const ratio = (ms: number, by: number | undefined): string => (by === undefined ? '' : (ms / by).toFixed(2));

/** What an editor waits for, in milliseconds, beside the tool that is named first. */
export function renderEditors(rows: ReadonlyMap<string, EditorMeasured>): string {
  const head = ['', 'first', 'all told', 'edit p50', 'p95', 'of what all share', 'p95', 'all told', 'MB'];
  const ms = (value: number | undefined): string =>
    value === undefined ? '' : value.toFixed(value < 100 ? 1 : 0);
  const body = [...rows].map(([what, { firstMs, allMs, edit, sharedEdit, sharedAllMs, mb }]) => [
    what,
    ...[firstMs, allMs, edit.p50, edit.p95, sharedEdit?.p50, sharedEdit?.p95, sharedAllMs].map(ms),
    mb.toFixed(0),
  ]);
  return table([head, ...body], [1, 2, 3, 4, 5, 6, 7, 8]);
}

export function renderTargets(targets: readonly Target[]): string {
  return table(
    [['target', 'is', 'met'], ...targets.map(({ what, is, met }) => [what, is, met ? 'yes' : 'NO'])],
    [1],
  );
}

function table(rows: readonly (readonly string[])[], toTheRight: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const lines = rows.map(row =>
    row
      .map((cell, column) =>
        toTheRight.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${[lines[0], widths.map(width => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')}\n`;
}
