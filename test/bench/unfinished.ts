// Parse times of case files that stop, or have a gap, in the middle of each construct, against the whole file.
import { parseCaseFile } from '../../language/src/parser/parse.ts';
import { wholeCase } from './cases.ts';

export interface UnfinishedInput {
  readonly wholeMs: number;
  /** For each construct, and for cuts anywhere, the slowest in units of the whole file. */
  readonly worst: ReadonlyMap<string, number>;
}

/** Where each construct is cut: behind what the expression matches. */
const CUTS: Readonly<Record<string, RegExp>> = {
  'keyword of a declaration': /^(position|standard|vacancy|candidate|appointment|qrb-case)/gm,
  'name in a head': /^[a-z-]+ [A-Z]\w*/gm,
  'text in a head': /^[a-z-]+ [A-Z]\w* "\w*/gm,
  'for without a name': /^[a-z-]+ [A-Z].* for/gm,
  'brace of a declaration': /^[a-z-]+ [A-Z].*\{/gm,
  'keyword of a block': /^ {2}(mandatory|usajobs|application|rating|review|probation)/gm,
  'brace of a block': /^ {2}[a-z-]+[^:\n]*\{/gm,
  'key without a colon': /^ +[a-z-]+(?=:)/gm,
  'key without a value': /^ +[a-z-]+:/gm,
  'text without a quote': /: "\w+/g,
  'list without a bracket': /: \[/g,
  'list behind a comma': /: \[[^\],\n]+,/g,
  'part of a date': /: \d{4}-\d/g,
  'act without its official': /: [\d-]+ by/g,
  'range of money': /: \$[\d,]+ to/g,
  'number without a unit': /: \d+(?= \w)/g,
  'name with a dot': /: DES\./g,
  'comment that is not closed': /^(?=vacancy|qrb-case|staffing-record)/gm,
};

export function measureUnfinished(runs: number, step: number): UnfinishedInput {
  const whole = wholeCase();
  const cuts = [...unfinished(whole, step)];
  const texts = [whole, ...cuts.map(([, text]) => text)];
  // In rounds, and of each the quickest: other work on the machine, and the compiling of what has become hot, make a run
  // of less than a millisecond only longer.
  const quickest = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < runs; round++) {
    for (const [i, text] of texts.entries()) quickest[i] = Math.min(quickest[i] ?? 0, timeToParse(text));
  }
  const [wholeMs = 0, ...cutMs] = quickest;
  const worst = new Map<string, number>();
  for (const [i, [name]] of cuts.entries())
    worst.set(name, Math.max(worst.get(name) ?? 0, (cutMs[i] ?? 0) / wholeMs));
  return { wholeMs, worst };
}

function timeToParse(text: string): number {
  const started = performance.now();
  parseCaseFile(text);
  return performance.now() - started;
}

/** Texts that stop, or have a gap, in each construct and anywhere; with the name of the construct. */
function* unfinished(whole: string, step: number): Generator<readonly [string, string]> {
  for (const [name, expression] of Object.entries(CUTS)) {
    const ends = [...whole.matchAll(expression)].map(match => match.index + match[0].length);
    if (ends.length === 0) throw new Error(`The whole case has no ${name}.`);
    const opening = name.startsWith('comment') ? '/* ' : '';
    for (const at of new Set([ends[0], ends[ends.length >> 1], ends.at(-1)])) {
      if (at === undefined) continue;
      const before = whole.slice(0, at) + opening;
      yield [name, before];
      yield [name, before + whole.slice(whole.indexOf('\n', at))];
    }
  }
  for (let at = step; at < whole.length; at += step) yield ['anywhere', whole.slice(0, at)];
}
