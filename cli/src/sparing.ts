// Keeps a long check small.

/**
 * Texts and syntax trees live as long as it takes to read one file, yet V8 lets the room for such things grow to three
 * times 16 MB (measured: 1,000 files take 137 MB instead of 253, in the same time). The room is small then and soon
 * swept, and threads that help to sweep it cost more than they spare (measured: a tenth of the time of 1,000 files).
 * The flags are read whenever the room grows or is swept; where they have no effect, nothing but memory is lost.
 */
export async function sparing(): Promise<void> {
  // Loaded here: a short run does without.
  const { setFlagsFromString } = await import('node:v8');
  const set = (...flags: readonly string[]): void => {
    for (const flag of flags) setFlagsFromString(flag);
  };
  set('--semi-space-growth-factor=1', '--no-parallel-scavenge');
  // Compiled code is refused under other flags than it was kept under, and it is kept as the last thing of a run:
  // then they are as V8 has them by itself, in every Node from 20 to 24.
  process.prependOnceListener('exit', () => set('--semi-space-growth-factor=2', '--parallel-scavenge'));
}
