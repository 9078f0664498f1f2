// Measures commands as processes: wall time, and the peak of memory.
import { spawnSync } from 'node:child_process';

export interface Command {
  readonly args: readonly string[];
  readonly env?: () => Readonly<Record<string, string>>;
  /** How many files it goes through. */
  readonly files: number;
}

export interface Measured {
  /** The median of the wall times. */
  readonly ms: number;
  readonly files: number;
  /** Processor time of all threads, which other work on the machine hardly changes. */
  readonly cpuMs: number;
  /** The peak of resident memory. */
  readonly mb: number;
}

/** The process tells what it used when it ends: what a parent learns of its children is not to be had in Node. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))",
)}`;

/**
 * Measures commands in rounds, so that whatever else the machine does falls on all of them.
 * @param warmUp whether a first round is run and not counted
 */
export function measure<N extends string>(
  commands: Readonly<Record<N, Command>>,
  rounds: number,
  warmUp = true,
): Record<N, Measured> {
  const names = Object.keys(commands) as N[];
  const times = new Map<N, number[]>(names.map(name => [name, []]));
  for (let round = warmUp ? -1 : 0; round < rounds; round++) {
    for (const name of names) {
      const ms = run(commands[name]).ms;
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  const results = names.map(name => {
    const { usage } = run(commands[name], ['--import', TELL_USAGE]);
    const measured: Measured = {
      ms: median(times.get(name) ?? []),
      files: commands[name].files,
      cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000,
      mb: usage.maxRSS / 1024,
    };
    return [name, measured];
  });
  return Object.fromEntries(results) as Record<N, Measured>;
}

type Usage = Pick<NodeJS.ResourceUsage, 'maxRSS' | 'userCPUTime' | 'systemCPUTime'>;

function run({ args, env }: Command, nodeOptions: readonly string[] = []): { ms: number; usage: Usage } {
  const environment = { ...process.env, ...env?.() };
  const started = performance.now();
  const { status, stderr, output, error } = spawnSync(process.execPath, [...nodeOptions, ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', nodeOptions.length > 0 ? 'pipe' : 'ignore'],
    encoding: 'utf8',
  });
  const ms = performance.now() - started;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.\n${stderr}`);
  const usage = JSON.parse(output[3] || '{ "maxRSS": 0, "userCPUTime": 0, "systemCPUTime": 0 }') as Usage;
  return { ms, usage };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
