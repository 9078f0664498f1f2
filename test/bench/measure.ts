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
  /** The peak of resident memory. */
  readonly mb: number;
}

/** The process tells its own peak when it ends: what a parent learns of its children is not to be had in Node. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))",
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
  return Object.fromEntries(
    names.map(name => [
      name,
      {
        ms: median(times.get(name) ?? []),
        files: commands[name].files,
        mb: run(commands[name], ['--import', TELL_PEAK]).mb,
      },
    ]),
  ) as Record<N, Measured>;
}

function run({ args, env }: Command, nodeOptions: readonly string[] = []): { ms: number; mb: number } {
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
  return { ms, mb: Number(output[3] ?? 0) / 1024 };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
