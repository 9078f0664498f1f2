// check(): the one way in. Editor, command line and tests call it, and differ only in how they show its result.

import type { Finding } from './finding.ts';
import { Publisher } from './publish.ts';
import type { Workspace } from './workspace.ts';

export interface CheckOptions {
  /** The files to report on; all of the root where it is left out. */
  readonly files?: Iterable<string>;
  /** The present text of a file, asked for only where a finding stands in it. */
  readonly textOf: (file: string) => string;
  /** Only what can be said while other files of the root are still being read. */
  readonly alone?: boolean;
  /** Told before each file how many are done, and of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** Findings in the order of files and of the text. The same files and terms give the same findings. */
export function check(workspace: Workspace, options: CheckOptions): Finding[] {
  const { files, textOf, alone = false, progress } = options;
  const publisher = new Publisher(workspace, textOf);
  const findings: Finding[] = [];
  const asked = new Set(files ?? workspace.files);
  for (const judgement of alone ? [] : workspace.judgeRoot()) {
    if (asked.has(judgement.at.file)) findings.push(...publisher.judgement({ judgement }));
  }
  let done = 0;
  for (const file of asked) {
    progress?.(done++, asked.size);
    const { mistakes, judgements } = alone ? workspace.judgeAlone(file) : workspace.judge(file);
    for (const mistake of mistakes) findings.push(...publisher.mistake(file, mistake));
    for (const judgement of judgements) findings.push(...publisher.judgement(judgement));
  }
  return findings.sort(inOrder);
}

/** The order in which findings are told: by file, by place, by rule. */
export const inOrder = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.range.start.line - b.range.start.line ||
  a.range.start.character - b.range.start.character ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
