// What casefile is to cost at most, as ratios within one run. The benchmark tells whether it does; nothing fails.
import type { EditorMeasured } from './editor.ts';
import type { Measured } from './measure.ts';
import type { UnfinishedInput } from './unfinished.ts';

export interface Target {
  readonly what: string;
  readonly is: string;
  readonly met: boolean;
}

type BySize = ReadonlyMap<number, Readonly<Record<string, Measured>>>;

const PRODUCT = 'casefile';

/** Targets about sizes that were not measured are left out. */
export function targets(bySize: BySize, { worst }: UnfinishedInput): Target[] {
  const result: Target[] = [];
  const ms = (files: number, what: string): number | undefined => bySize.get(files)?.[what]?.ms;
  const most = (what: string, is: number | undefined, limit: number, unit = '×'): void => {
    if (is === undefined || Number.isNaN(is)) return;
    const shown = unit === '×' ? `${is.toFixed(2)}×` : `${is.toFixed(0)} ${unit}`;
    result.push({
      what: `${what}: at most ${limit}${unit === '×' ? '×' : ` ${unit}`}`,
      is: shown,
      met: is <= limit,
    });
  };
  const faster = (files: number, rival: string, limit: number): void => {
    const is = ratio(ms(files, rival), ms(files, PRODUCT));
    if (is === undefined) return;
    const what = `${files.toLocaleString('en-US')} files, faster than ${rival}: at least ${limit}×`;
    result.push({ what, is: `${is.toFixed(2)}×`, met: is >= limit });
  };
  most('one file, against bare node', ratio(ms(1, PRODUCT), ms(1, 'bare node')), 2.2);
  most('one file, the first time', ratio(ms(1, `${PRODUCT}, the first time`), ms(1, 'bare node')), 3);
  for (const files of bySize.keys()) {
    if (files === 1) continue;
    faster(files, 'ajv + yaml', 2);
    faster(files, 'eslint-plugin-yml', 5);
  }
  most('1,000 files, memory', bySize.get(1_000)?.[PRODUCT]?.mb, 120, 'MB');
  const costAt = (files: number): number | undefined => ratio(bySize.get(files)?.[PRODUCT]?.cpuMs, files);
  most('a file at 20,000, against one at 5,000, processor time', ratio(costAt(20_000), costAt(5_000)), 1.2);
  most('20,000 files, memory', bySize.get(20_000)?.[PRODUCT]?.mb, 500, 'MB');
  for (const [construct, slowest] of worst)
    most(`parsing what is cut in: ${construct}, against the whole file`, slowest, 2);
  return result;
}

/** What an editor may wait for. Of the first, yaml-language-server, nothing is asked: it is there to compare with. */
export function editorTargets([yaml, ...sizes]: readonly EditorMeasured[]): Target[] {
  const result: Target[] = [];
  const most = (what: string, is: number | undefined, limit: number, unit: string): void => {
    if (is === undefined || Number.isNaN(is)) return;
    const shown = unit === '×' ? is.toFixed(2) : is.toFixed(is < 100 ? 1 : 0);
    result.push({ what: `${what}: at most ${limit} ${unit}`, is: `${shown} ${unit}`, met: is <= limit });
  };
  const [smallest] = sizes;
  for (const size of sizes) {
    const of = `${size.files.toLocaleString('en-US')} files`;
    most(
      `${of}, start to first findings, against yaml-language-server`,
      ratio(size.firstMs, yaml?.firstMs),
      1,
      '×',
    );
    most(
      `${of}, edit to findings, against yaml-language-server`,
      ratio(size.edit.p50, yaml?.edit.p50),
      1,
      '×',
    );
    most(`${of}, start to first findings`, size.firstMs, 1_500, 'ms');
    most(`${of}, edit to findings, p95`, size.edit.p95, 25, 'ms');
    most(`${of}, edit of what all refer to, p95`, size.sharedEdit?.p95, 100, 'ms');
    most(`${of}, memory`, size.mb, 250, 'MB');
    if (smallest !== undefined && size !== smallest) {
      const what = `${of}, edit to findings, p50, against ${smallest.files.toLocaleString('en-US')} files`;
      most(what, ratio(size.edit.p50, smallest.edit.p50), 1.3, '×');
    }
  }
  return result;
}

const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b;
