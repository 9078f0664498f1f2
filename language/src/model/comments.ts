// Keeps the comments in which there are personal data, each with the block around it. All others are passed over.

import type { Token } from '../parser/tokens.ts';
import { recordsAround } from './around.ts';
import { personalDataIn } from './personal-data.ts';
import { endOf } from './places.ts';
import type { Draft } from './reader.ts';
import type { AnyRecord } from './record.ts';
import { own } from './texts.ts';

/** So many are kept of one file: whoever takes these out finds the next. */
const MOST = 100;

/** @param records the declarations of a file, which are still being made */
export function keepSuspects(records: readonly AnyRecord[], comments: readonly Token[], text: string): void {
  let next = 0;
  let kept = 0;
  for (let i = 0; i < comments.length && kept < MOST; i++) {
    const { image, start, end } = comments[i] as Token;
    if (personalDataIn(image).length === 0) continue;
    while (next < records.length - 1 && isOver(records, next, start, text)) next++;
    const declaration = records[next];
    if (declaration === undefined) return;
    const around = recordsAround([declaration], start).map(each => each as Draft);
    for (const each of [declaration as Draft, ...around]) each.$annotated = true;
    const record = around.at(-1) ?? (declaration as Draft);
    record.$comments ??= [];
    record.$comments.push({ start, end, value: own(image) });
    kept++;
  }
}

/** Whether a comment belongs to what stands below a declaration: it is in there, or on a line of its own before it. */
function isOver(records: readonly AnyRecord[], at: number, comment: number, text: string): boolean {
  const [record, below] = records.slice(at, at + 2) as [AnyRecord, AnyRecord];
  if (below.$start < comment) return true;
  const end = endOf(record);
  return end < comment && /[\r\n]/.test(text.slice(end, comment));
}
